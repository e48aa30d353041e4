import Assessment
import Dialogue
import Results
import Sessions
import Testing

/// Exams whose time ran out while nobody sat at them.
@Suite struct OverdueExamTests {
  private let bench: SampleBench

  init() throws {
    bench = try SampleBench()
    try bench.exam(right(2))
  }

  private func results(json: Bool = false) throws -> ScriptedConsole {
    let console = ScriptedConsole([])
    _ = try ResultsJob(bench.desk(console)).run(json: json)
    return console
  }

  @Test func `the next look at one's results closes it, at its deadline and with its score`() throws
  {
    let deadline = try #require(try bench.attempts.first?.deadline)
    bench.wait(minutes: 100)
    let console = try results()
    #expect(
      console.flowing.contains("habis sebelum dikumpulkan: 24 September 2024 pukul 23.30.00."))
    #expect(console.flowing.contains("2/3, LULUS"))
    let record = try #require(try bench.attempts.first)
    #expect(record.closing?.at == deadline)
    #expect(record.closing?.isExpired == true)
    // Written when it was noticed, so the ledger's clock never goes back for it.
    #expect(try bench.store.entries(after: 0, of: nil, type: .clockSet).isEmpty)
    #expect(try bench.store.last()?.entry.type == .checkpointSigned)
    let count = try bench.store.last()?.number
    #expect(try !results().flowing.contains("habis sebelum"))
    #expect(try bench.store.last()?.number == count)
  }

  @Test func `another program learns of it from the answer alone`() throws {
    bench.wait(minutes: 100)
    let console = try results(json: true)
    #expect(console.shown.count == 1)
    #expect(console.text.contains(#""earned":2"#))
  }

  @Test func `a look at one's certificates closes it too, and a pass is certified`() throws {
    bench.wait(minutes: 100)
    let console = ScriptedConsole([])
    _ = try CertificateJob(bench.desk(console)).list()
    #expect(bench.certificates.count == 1)
    #expect(try bench.attempts.first?.closing?.isPass == true)
  }

  @Test func `the next exam begins after its result was told`() throws {
    bench.wait(minutes: 100)
    let console = try bench.exam(typing("ya"))
    #expect(console.flowing.contains("Nilai 66,6 % (2 dari 3)"))
    #expect(!console.flowing.contains("Mulai sekarang?"))
    #expect(try bench.attempts.count == 1)
    try bench.exam(right(), beginning: true)
    #expect(try bench.attempts.map(\.isOpen) == [false, true])
  }

  @Test func `in its last moment it is still open`() throws {
    bench.wait(minutes: 29)
    #expect(try results().flowing.contains("belum dikumpulkan"))
    #expect(try bench.attempts.first?.isOpen == true)
  }

  @Test func `where somebody sits at it, only that one closes it`() throws {
    bench.wait(minutes: 100)
    let subject = try #require(bench.seat.subject)
    guard case .granted(let hold) = bench.store.claim(subject, at: bench.now) else {
      Issue.record("not granted")
      return
    }
    #expect(try results().flowing.contains("waktu habis, belum dinilai"))
    #expect(try bench.attempts.first?.closing == nil)
    hold.release()
    #expect(try results().flowing.contains("2/3, LULUS"))
  }

  /// What may differ when somebody comes back, and what is said of it.
  enum Change: CaseIterable {
    case law, item

    var sentence: String {
      switch self {
      case .law: "dimulai dengan hukum edisi 2026-01-01 aaaaaaa"
      case .item: "butir lapangan-1 telah berubah sejak ujian dimulai"
      }
    }

    func make(at bench: SampleBench) {
      switch self {
      case .law: bench.edition = String(repeating: "b", count: 64)
      case .item: bench.changeBank("Anda memilih di TPS.", to: "Anda memilih di TPS pagi hari.")
      }
    }

    func undo(at bench: SampleBench) {
      switch self {
      case .law: bench.edition = String(repeating: "a", count: 64)
      case .item: bench.changeBank("Anda memilih di TPS pagi hari.", to: "Anda memilih di TPS.")
      }
    }
  }

  @Test(arguments: Change.allCases)
  func `what changed meanwhile costs no answer: it is scored once things are as they were`(
    change: Change
  ) throws {
    change.make(at: bench)
    bench.wait(minutes: 100)
    #expect(try results().flowing.contains("waktu habis, belum dinilai"))
    // A new exam can begin, and says first what became of the old one.
    let console = try bench.exam(right(3) + typing("kumpulkan"), beginning: true)
    #expect(console.flowing.contains(change.sentence))
    #expect(console.flowing.contains("2 dari 3 butir tersimpan, tetapi belum dapat dinilai"))
    #expect(try bench.attempts.map { $0.closing?.score.earned } == [nil, 3])
    change.undo(at: bench)
    #expect(try results().flowing.contains("2/3, LULUS"))
    #expect(try bench.attempts.map { $0.closing?.score.earned } == [2, 3])
  }

  @Test(arguments: Change.allCases)
  func `before its deadline it waits for what it began with`(change: Change) throws {
    change.make(at: bench)
    let entries = try bench.store.last()?.number
    #expect(throws: Trouble.self) { try bench.exam(right()) }
    #expect(try bench.store.last()?.number == entries)
    change.undo(at: bench)
    try bench.exam(right() + typing("kumpulkan"))
    #expect(try bench.attempts.first?.closing?.score.earned == 3)
  }
}
