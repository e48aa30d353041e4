import Assessment
import Certificates
import Dialogue
import Results
import Seals
import Sessions
import Testing

/// What is true of certificates whatever an office does, and wherever its program stops.
@Suite struct CertificateHistoryTests {
  /// A few people who pass, now and then again; an officer who issues, revokes and puts right; and a
  /// store that fills up or forgets at any moment.
  private struct Office {
    let bench: SampleBench
    var subjects: [SubjectID] = []
    var generator: SeededGenerator

    init(seed: UInt64) throws {
      generator = SeededGenerator(seed: seed)
      var sittings = try SittingBench()
      bench = sittings.bench
      for _ in 0..<2 { try sittings.sit() }
      subjects = sittings.subjects
    }

    mutating func act() throws {
      bench.now = bench.now.adding(milliseconds: Int.random(in: 0...100_000, using: &generator))
      if Int.random(in: 0..<3, using: &generator) == 0 {
        bench.store.appendsLeft = Int.random(in: 0..<4, using: &generator)
      }
      bench.store.losesCertificates = Int.random(in: 0..<4, using: &generator) == 0
      // Whatever stops it is no worse than a crash.
      try? actOnce()
      bench.store.appendsLeft = nil
      bench.store.losesCertificates = false
      bench.forgetFiles()
    }

    private mutating func actOnce() throws {
      let issued = try bench.store.entries(after: 0, of: nil, type: .certificateIssued)
      let number = issued.randomElement(using: &generator)?.entry.body["number"]?.stringValue
      let console = ScriptedConsole([.line("ya")])
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: try retake()
      case 1:
        _ = try CertificateWithdrawal(bench.desk(console)).revoke(number, because: "uji acak")
      case 2:
        try rename()
        _ = try CertificateWithdrawal(bench.desk(console)).replace(number, because: "uji acak")
      case _:
        _ = try CertificateIssueJob(bench.desk(console)).run(
          CertificateChoice(), isWhole: false, json: false)
      }
    }

    private mutating func retake() throws {
      bench.seat.subject = subjects.randomElement(using: &generator)
      let console = ScriptedConsole(
        reading: [{ _ in .line("") }, { _ in .line("ya") }]
          + Array(repeating: rightAnswer, count: 3) + [{ _ in .line("kumpulkan") }])
      _ = try ExamJob(bench.desk(console)).run(nil)
    }

    private mutating func rename() throws {
      guard let subject = subjects.randomElement(using: &generator),
        let person = bench.store.person(subject)
      else { return }
      try bench.store.keep(
        Person(
          name: "Nama \(Int.random(in: 0..<1000, using: &generator))", number: person.number,
          unit: person.unit, agency: person.agency, isASN: person.isASN), as: subject)
    }
  }

  @Test(arguments: UInt64(0)..<8)
  func `numbers are gapless and unique, and nobody holds two in force of one program`(
    seed: UInt64
  ) throws {
    var office = try Office(seed: seed)
    for _ in 0..<12 { try office.act() }
    let store = office.bench.store
    var register = CertificateRegister()
    try register.catchUp(with: store)
    let numbers = register.certificates.compactMap { CertificateNumber($0.row.number) }
    #expect(numbers.map(\.counter) == Array(1...max(1, numbers.count)))
    let places = register.certificates.map { $0.issue.entry.body["index"] }
    #expect(places == (0..<numbers.count).map { .int($0) })
    for subject in office.subjects {
      let certificates = register.certificates(of: subject)
      #expect(certificates.count { $0.row.state == .issued } <= 1)
      // What was replaced names what stands in its place, and that names it.
      for one in certificates where one.row.state == .superseded {
        let next = try #require(one.row.successor.flatMap { register[$0] })
        #expect(next.row.issuing > one.row.issuing)
      }
    }
    #expect(try store.compareProjection().difference == nil)
    #expect(store.firstBreak() == nil)
  }
}
