import Assessment
import Dates
import Dialogue
import Results
import Sessions
import Testing
import Text

@Suite struct ProgramChoiceTests {
  private let bench: SampleBench

  init() throws {
    bench = try SampleBench()
    bench.programTexts["ulang.program"] = SampleBench.program
      .replacing("program dasar \"Tingkat dasar\"", with: "program ulang \"Ulang\"")
      .replacing("menit 30", with: "menit 30\n  percobaan 2\n  jeda 3\n  remedial 1")
  }

  /// Sits an exam with `replies` behind the registration, where that is needed.
  @discardableResult
  private func sit(_ program: String?, _ replies: [(String) -> Reply]) throws -> ScriptedConsole {
    let isKnown = bench.seat.subject != nil
    let person: [(String) -> Reply] =
      isKnown ? [{ _ in .line("") }] : SampleBench.registration.map { reply in { _ in reply } }
    let console = ScriptedConsole(reading: person + replies)
    _ = try ExamJob(bench.desk(console)).run(program)
    return console
  }

  private func line(_ text: String) -> (String) -> Reply { { _ in .line(text) } }

  private var failing: [(String) -> Reply] {
    [line("ya")] + Array(repeating: wrongAnswer, count: 3) + [line("kumpulkan")]
  }

  private func programs() throws -> [String?] {
    AttemptReplay(try bench.store.entries(after: 0, of: nil)).attempts.map(\.sources.program)
  }

  @Test func `of several programs one is picked from a list`() throws {
    let console = try sit(nil, [line("2")] + failing)
    #expect(console.text.contains("Pilih ujian:"))
    #expect(console.text.contains("  1  dasar: Tingkat dasar (3 butir, 30 menit, lulus 60 %)"))
    #expect(try programs() == ["ulang"])
  }

  @Test func `whoever leaves the list begins nothing`() throws {
    let console = try sit(nil, [line("batal")])
    #expect(console.text.contains("Ujian tidak dimulai."))
    #expect(try programs().isEmpty)
  }

  @Test func `an open exam goes on without a question which`() throws {
    _ = try sit("ulang", [line("ya"), rightAnswer])
    let console = try sit(nil, [])
    #expect(!console.text.contains("Pilih ujian:"))
    #expect(try programs() == ["ulang"])
  }

  @Test func `the rules on trying again hold, and say what is to be done`() throws {
    try sit("ulang", failing)
    let soon = try sit("ulang", failing)
    #expect(soon.text.contains("boleh diulang mulai 27 September 2024."))
    #expect(soon.text.contains("Berlatihlah 1 butir lagi"))
    bench.now = bench.now.adding(milliseconds: 3 * 86_400_000)
    #expect(try sit("ulang", failing).text.contains("Berlatihlah 1 butir lagi"))
    let practice = ScriptedConsole(reading: [line(""), rightAnswer, line("selesai")])
    _ = try PracticeJob(bench.desk(practice)).run(["1"])
    try sit("ulang", failing)
    bench.now = bench.now.adding(milliseconds: 9 * 86_400_000)
    #expect(try sit("ulang", failing).text.contains("sudah terpakai (2 kali)"))
    #expect(try programs().filter { $0 == "ulang" }.count == 2)
    // Another program has rules of its own.
    #expect(try sit("dasar", [line("tidak")]).text.contains("Ujian: Tingkat dasar"))
  }

  @Test func `a program that the banks cannot fill is refused before its rules are shown`() throws {
    bench.programTexts = [
      "dasar.program": SampleBench.program.replacing("butir 2", with: "butir 3")
    ]
    let console = ScriptedConsole(SampleBench.registration)
    #expect(throws: Trouble.self) { try ExamJob(bench.desk(console)).run(nil) }
    #expect(!console.text.contains("Ujian: "))
    #expect(try programs().isEmpty)
  }
}
