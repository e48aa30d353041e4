import Assessment
import Dialogue
import QuestionBanks
import Results
import Sessions
import Testing
import Text

/// Each exam is held by the rules that were told before it.
@Suite struct RecordedProgramsTests {
  private let bench: SampleBench

  init() throws { bench = try SampleBench() }

  private func programs() throws -> [Entry] {
    try bench.store.entries(after: 0, of: nil, type: .programLoaded).map(\.entry)
  }

  private func change(_ old: String, _ new: String) {
    bench.programTexts["dasar.program"] = SampleBench.program.replacing(old, with: new)
  }

  @Test func `the text of a program stands in the ledger once, and attempts name its digest`()
    throws
  {
    try bench.exam(wrong(3) + typing("kumpulkan"))
    try bench.exam(wrong(3) + typing("kumpulkan"), beginning: true)
    let entry = try #require(programs().first)
    #expect(try programs().count == 1 && entry.subject == nil)
    let digests = try Set(bench.attempts.map(\.sources.programDigest))
    let digest = try #require(digests.first ?? nil)
    #expect(digests.count == 1)
    let text = try #require(entry.programText(digest: digest))
    let program = try #require(ProgramReader(text, file: "jurnal").program)
    #expect(program.program.cutScore.percent == 60 && program.program.canonicalText == text)
    #expect(entry.programText(digest: "lain") == nil)
  }

  @Test func `a changed program is recorded beside the former one`() throws {
    try bench.exam(wrong(3) + typing("kumpulkan"))
    change("lulus 60", "lulus 70")
    try bench.exam(wrong(3) + typing("kumpulkan"), beginning: true)
    #expect(try programs().count == 2)
    #expect(try Set(bench.attempts.map(\.sources.programDigest)).count == 2)
  }

  @Test func `rules that change meanwhile do not touch an exam that is open`() throws {
    try bench.exam(right(2) + wrong())
    change("lulus 60", "lulus 100")
    let console = try bench.exam(typing("kumpulkan"))
    #expect(console.flowing.contains("batas lulus 60 %: LULUS."))
  }

  @Test func `a program that is gone leaves its exams to be gone on with, scored and certified`()
    throws
  {
    try bench.exam(right(2))
    bench.programTexts = [:]
    let console = try bench.exam(right() + typing("kumpulkan"))
    #expect(console.flowing.contains("LULUS."))
    #expect(bench.certificates.keys.contains { $0.hasPrefix("NTR-2024-000001-") })
  }

  @Test func `an exam that ran out of time is scored by the rules it began with`() throws {
    try bench.exam(right(2))
    change("lulus 60", "lulus 100")
    bench.wait(minutes: 100)
    let console = ScriptedConsole([])
    _ = try ResultsJob(bench.desk(console)).run(json: false)
    #expect(try bench.attempts.first?.closing?.isPass == true)
  }
}
