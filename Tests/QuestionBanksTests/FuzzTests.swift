import Assessment
import QuestionBanks
import Testing
import Text

@Suite struct FuzzTests {
  private static let good = SampleBanks.files(in: "good").map { SampleBanks.text(of: "good/\($0)") }

  /// Reads and proves, whatever the text; it must come back.
  private func survives(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let reader = SampleBanks.read(text)
    #expect((reader.bank == nil) == reader.findings.contains { $0.severity == .error })
    guard let bank = reader.readable else { return }
    let prover = BankProver(bank, law: SampleBanks.law)
    #expect((prover.keyed == nil) == prover.findings.contains { $0.severity == .error })
  }

  @Test(arguments: UInt64(0)..<100)
  func `random bytes are read without a crash`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0..<2_000, using: &generator)
    survives((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }

  @Test(arguments: UInt64(0)..<200)
  func `a good bank with bytes changed, cut or repeated is read without a crash`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array((Self.good.randomElement(using: &generator) ?? "").utf8)
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &generator))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      default: bytes.insert(contentsOf: Array("|:{}\"".utf8).shuffled(using: &generator), at: place)
      }
      if bytes.isEmpty { return }
    }
    survives(bytes)
  }

  @Test(arguments: UInt64(0)..<200)
  func `a good bank with words exchanged is read without a crash`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = Self.good.randomElement(using: &generator) ?? ""
    var lines = text.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: false)
    }
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let (from, to) = (
        Int.random(in: 0..<lines.count, using: &generator),
        Int.random(in: 0..<lines.count, using: &generator)
      )
      guard let word = lines[from].randomElement(using: &generator), !lines[to].isEmpty else {
        continue
      }
      lines[to][Int.random(in: 0..<lines[to].count, using: &generator)] = word
    }
    survives(Array(lines.map { $0.joined(separator: " ") }.joined(separator: "\n").utf8))
  }
}
