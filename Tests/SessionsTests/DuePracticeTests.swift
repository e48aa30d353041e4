import Assessment
import Dates
import Dialogue
import Refreshers
import Results
import Testing
import Text

@testable import Sessions

@Suite struct DuePracticeTests {
  private let bench: SampleBench

  init() throws { bench = try SampleBench() }

  private func practise(
    _ words: [String], _ answers: [(String) -> Reply] = []
  ) throws -> ScriptedConsole {
    let console = ScriptedConsole(reading: answers.flatMap { [$0, { _ in .line("") }] })
    #expect(try PracticeJob(bench.desk(console)).run(words) == .done)
    return console
  }

  private func results() throws -> (text: String, json: JSONValue) {
    let console = ScriptedConsole([])
    _ = try ResultsJob(bench.desk(console)).run(json: false)
    let machine = ScriptedConsole([])
    _ = try ResultsJob(bench.desk(machine)).run(json: true)
    return (console.text, try JSONValue(parsing: Array(machine.text.utf8)))
  }

  private func wait(days: Int) { bench.now = bench.now.adding(milliseconds: days * 86_400_000) }

  /// The schedule that the ledger holds.
  private func schedule() throws -> Schedule {
    let items = try bench.desk(ScriptedConsole([])).items()
    return PracticeHistory(
      try bench.store.entries(), of: Dictionary(items.map { ($0.item.id, $0) }) { one, _ in one },
      hiding: [], offset: 420
    ).schedule
  }

  @Test func `who has practised nothing is told how to begin`() throws {
    #expect(try practise(["jatuh-tempo"]).text.hasPrefix("Belum ada yang dilatih"))
    #expect(try !results().text.contains("Perlu diulang"))
    #expect(try results().json["due"]?["next"] == .null)
  }

  @Test func `what is due is practised alone, and what comes next is told`() throws {
    _ = try practise(["medsos", "2"], [rightAnswer, rightAnswer])
    #expect(
      try practise(["jatuh-tempo"]).text
        == "Tidak ada lagi yang perlu diulang hari ini. Berikutnya 2 pada 26 September 2024.")
    wait(days: 2)
    let due = try practise(["due"], [rightAnswer, rightAnswer])
    #expect(due.text.hasPrefix("Dipilih: 2 yang perlu diulang."))
    #expect(due.text.contains("Berikutnya 2 pada 7 Oktober 2024."))
  }

  @Test func `what is missed stays due`() throws {
    _ = try practise(["medsos", "2"], [wrongAnswer, rightAnswer])
    let due = try practise(["jatuh-tempo"], [wrongAnswer])
    #expect(due.text.hasPrefix("Dipilih: 1 yang terakhir keliru."))
    #expect(due.text.contains("Masih 1 yang perlu diulang hari ini: 'latihan jatuh-tempo'."))
  }

  @Test func `a practice takes what is due before what is new, and that before the rest`() throws {
    _ = try practise(["lapangan", "1"], [rightAnswer])
    wait(days: 2)
    _ = try practise(["medsos", "1"], [rightAnswer])
    let mixed = try practise(["3"])
    #expect(
      mixed.text.hasPrefix(
        """
        Dipilih: 1 yang perlu diulang, 1 yang belum pernah dilatih, 1 yang belum
        waktunya diulang.
        """))
    #expect(mixed.shown.first { $0.contains(" · ") }?.hasSuffix("lapangan-1") == true)
  }

  @Test func `results tell how much is due today and within a month`() throws {
    _ = try practise(["3"], [rightAnswer, wrongAnswer, rightAnswer])
    let first = try results()
    #expect(
      first.text.contains("Perlu diulang: 1 hari ini, 3 dalam 30 hari ('latihan jatuh-tempo')."))
    #expect(first.json["due"]?["today"] == .int(1))
    #expect(first.json["due"]?["within_30_days"] == .int(3))
    #expect(first.json["due"]?["next"] == .string("2024-09-26"))
  }

  @Test func `a right answer after looking at the facts was hard`() throws {
    let facts: (String) -> Reply = { _ in .line("fakta") }
    let console = ScriptedConsole(reading: [facts, rightAnswer, { _ in .line("") }])
    _ = try PracticeJob(bench.desk(console)).run(["lapangan", "1"])
    #expect(try schedule().refreshers["lapangan-1"]?.lastGrade == .hard)
    let entry = try bench.store.entries(after: 0, of: nil, type: .responseRecorded).first
    #expect(entry?.entry.body["aided"] == .bool(true))
  }

  @Test(arguments: [(1, Grade.good), (5, .easy), (60, .hard)])
  func `the time an answer took is in its grade`(seconds: Int, expected: Grade) throws {
    _ = try practise(
      ["lapangan", "1"],
      [
        { text in
          bench.now = bench.now.adding(milliseconds: seconds * 1000)
          return rightAnswer(text)
        }
      ])
    #expect(try schedule().refreshers["lapangan-1"]?.lastGrade == expected)
  }

  @Test(arguments: UInt64(0)..<20)
  func `the ledger gives back the schedule that practice made as it went`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var expected = Schedule()
    for _ in 0..<12 {
      var sitting: [Recall] = []
      let isRight = Bool.random(using: &generator)
      let day = bench.now.day(offset: 420)
      let answer: (String) -> Reply = { text in
        let heading = text.split(separator: "\n").last { $0.contains(" · ") } ?? ""
        let item = heading.split(separator: " ").last.map(String.init) ?? ""
        sitting.append(Recall(family: item, day: day, grade: isRight ? .good : .again))
        return isRight ? rightAnswer(text) : wrongAnswer(text)
      }
      let count = Int.random(in: 1...3, using: &generator)
      _ = try practise([String(count)], Array(repeating: answer, count: count))
      expected.take(sitting)
      #expect(try schedule() == expected)
      wait(days: Int.random(in: 0...40, using: &generator))
    }
  }
}
