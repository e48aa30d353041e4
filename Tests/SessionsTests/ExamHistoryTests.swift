import Assessment
import Dates
import Dialogue
import Refreshers
import Results
import Testing
import Text

@testable import Sessions

/// What practice makes of exams.
@Suite struct ExamHistoryTests {
  private let bench: SampleBench
  private let enter: (String) -> Reply = { _ in .line("") }

  init() throws { bench = try SampleBench() }

  /// An exam of three items, after which the person types `end`.
  @discardableResult
  private func sitExam(
    _ answers: [(String) -> Reply], then end: String = "kumpulkan"
  ) throws -> ScriptedConsole {
    let isKnown = try bench.store.entries(after: 0, of: nil, type: .participantRegistered).count > 0
    let begin: [Reply] = isKnown ? [.line("")] : SampleBench.registration
    let replies = (begin + [.line("ya")]).map { reply in { (_: String) in reply } }
    let console = ScriptedConsole(reading: replies + answers + [{ _ in .line(end) }])
    _ = try ExamJob(bench.desk(console)).run(nil)
    return console
  }

  private func practise(_ words: [String], _ replies: [(String) -> Reply] = []) throws -> String {
    let console = ScriptedConsole(reading: replies)
    #expect(try PracticeJob(bench.desk(console)).run(words) == .done)
    return console.text
  }

  private func due() throws -> JSONValue? {
    let console = ScriptedConsole([])
    _ = try ResultsJob(bench.desk(console)).run(json: true)
    return try JSONValue(parsing: Array(console.text.utf8))["due"]
  }

  private func exams() throws -> [AttemptRecord] {
    try AttemptReplay(bench.store.entries()).attempts.filter { $0.kind == .exam }
  }

  private func history(hiding programs: Set<String>) throws -> PracticeHistory {
    let items = try bench.desk(ScriptedConsole([])).items()
    return PracticeHistory(
      try bench.store.entries(), of: Dictionary(items.map { ($0.item.id, $0) }) { one, _ in one },
      hiding: programs, offset: 420)
  }

  /// Two more items in the bank: one on the rule of medsos-1, one on that of medsos-2.
  private func addItems() {
    bench.changeBank("jumlah 3", to: "jumlah 5")
    bench.changeBank(
      "soal lapangan-1",
      to: """
        soal latih-calon
          topik lain
          fakta tanggal: 2024-10-01  pelaku: pns  perbuatan: suka  status_calon: calon
          narasi id "1 Oktober 2024. Rekan Anda menyukai foto calon."
          narasi en "1 October 2024. A colleague likes a candidate's photo."
          tanya boleh
          pilihan boleh | dilarang | diperdebatkan
        soal latih-bakal
          topik lain
          fakta tanggal: 2024-09-01  pelaku: pns  perbuatan: suka  status_calon: bakal_calon
          narasi id "1 September 2024. Rekan Anda menyukai foto bakal calon."
          narasi en "1 September 2024. A colleague likes a prospective candidate's photo."
          tanya boleh
          pilihan boleh | dilarang | diperdebatkan
        soal lapangan-1
        """)
    bench.changeBank(
      "topik lapangan \"", to: "topik lain \"Lain\" \"Other\"\ntopik lapangan \"")
  }

  private func items(in text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("Butir ") }
      .compactMap { $0.split(separator: " ").last.map(String.init) }
  }

  @Test func `an exam that is open tells nothing of its answers, and lets nobody practise`() throws
  {
    try sitExam([wrongAnswer, wrongAnswer], then: "keluar")
    #expect(try due()?["today"] == .int(0))
    #expect(try due()?["within_30_days"] == .int(0))
    for words in [[], ["jatuh-tempo"], ["perbaikan"]] {
      #expect(throws: Trouble.self) { try practise(words) }
    }
  }

  @Test func `an open exam tells nothing even when its time is over`() throws {
    try sitExam([wrongAnswer, wrongAnswer], then: "keluar")
    let open = try #require(try exams().first)
    bench.now = bench.now.adding(milliseconds: 31 * 60_000)
    let console = ScriptedConsole([])
    #expect(try PracticeJob(bench.desk(console)).remedial(after: open) == .done)
    #expect(console.text.hasPrefix("Belum ada ujian yang selesai"))
    #expect(try practise(["perbaikan"]).hasPrefix("Belum ada ujian yang selesai"))
    #expect(try practise(["3"]).hasPrefix("Dipilih: 3 yang belum pernah dilatih."))
  }

  @Test func `what was missed in a finished exam comes first in practice`() throws {
    try sitExam([wrongAnswer, rightAnswer, rightAnswer])
    #expect(try due()?["today"] == .int(1))
    #expect(try practise(["1"]).hasPrefix("Dipilih: 1 yang terakhir keliru."))
  }

  @Test func `an answer that was put right in an exam counts as right but hard`() throws {
    try sitExam([
      wrongAnswer, rightAnswer, { _ in .line("kembali") }, { _ in .line("kembali") }, rightAnswer,
      rightAnswer,
    ])
    let history = try self.history(hiding: [])
    let grades = history.schedule.refreshers.values.map(\.lastGrade).sorted()
    #expect(grades == [.hard, .good, .good])
  }

  @Test func `remedial practice asks for an exam first`() throws {
    #expect(try practise(["perbaikan"]).hasPrefix("Belum ada ujian yang selesai"))
    #expect(throws: Trouble.self) { try practise(["perbaikan", "5"]) }
  }

  @Test func `where nothing was missed there is nothing to put right`() throws {
    try sitExam([rightAnswer, rightAnswer, rightAnswer])
    #expect(
      try practise(["remedial"]).hasPrefix(
        "Pada ujian dasar 24 September 2024 tidak ada yang keliru; tidak perlu perbaikan."))
  }

  @Test func `remedial practice shows other items on the missed rules, then the missed ones`()
    throws
  {
    addItems()
    let exam = try sitExam([wrongAnswer, rightAnswer, rightAnswer])
    let missed = try #require(items(in: exam.text).first)
    let beside = ["medsos-1": "latih-calon", "medsos-2": "latih-bakal"]
    let text = try practise(["perbaikan"], [{ _ in .line("lewati") }, { _ in .line("lewati") }])
    if let other = beside[missed] {
      #expect(
        text.hasPrefix(
          """
          Perbaikan untuk ujian dasar 24 September 2024: 1 butir lain tentang aturan yang
          keliru, lalu 1 butir yang keliru itu sendiri.
          """))
      #expect(items(in: text) == [other, missed])
    } else {
      #expect(text.hasPrefix("Perbaikan untuk ujian dasar 24 September 2024: 1 butir yang keliru."))
      #expect(items(in: text) == [missed])
    }
  }

  @Test func `what was left open in the exam is practised too`() throws {
    addItems()
    try sitExam([{ _ in .line("selesai") }, { _ in .line("kumpulkan") }])
    let text = try practise(["perbaikan"], Array(repeating: { _ in .line("lewati") }, count: 5))
    #expect(Set(items(in: text).prefix(2)) == ["latih-calon", "latih-bakal"])
    #expect(Set(items(in: text).dropFirst(2)) == ["medsos-1", "medsos-2", "lapangan-1"])
  }

  @Test func `an exam whose items are gone leaves nothing to practise`() throws {
    try sitExam([wrongAnswer, rightAnswer, rightAnswer])
    for name in ["medsos-1", "medsos-2", "lapangan-1"] {
      bench.changeBank("soal \(name)", to: "soal \(name)-baru")
    }
    #expect(try practise(["perbaikan"]).hasPrefix("Butir ujian itu sudah tidak ada"))
  }

  @Test func `what is examined comes once more a month before the certificate ends`() throws {
    bench.programTexts["dasar.program"] = SampleBench.program.replacing("bulan 24", with: "bulan 3")
    try sitExam([rightAnswer, rightAnswer, rightAnswer])
    let expiry = try #require(Day("2024-12-24"))
    for days in [2, 11, 46] {
      bench.now = bench.now.adding(milliseconds: days * 86_400_000)
      let text = try practise(
        ["jatuh-tempo"], (0..<3).flatMap { _ in [rightAnswer, enter] })
      #expect(text.hasPrefix("Dipilih: 3 yang perlu diulang."))
    }
    #expect(try due()?["next"] == .string(expiry.adding(days: -30).description))
  }

  @Test func `an exam whose program does not tell what was missed tells nothing here either`()
    throws
  {
    try sitExam([wrongAnswer, rightAnswer, rightAnswer])
    #expect(try history(hiding: []).schedule.refreshers.count == 3)
    #expect(try history(hiding: ["dasar"]).schedule == Schedule())
    #expect(try history(hiding: ["dasar"]).lastAnswered.isEmpty)
    let told = Feedback.allCases.filter { feedback in
      let program = Program(
        id: "p", title: Bilingual("p", "p"), sections: [], cutScore: CutScore(percent: 80),
        minutes: 30, feedback: feedback, trainingHours: 3, validMonths: 24, bands: [],
        legalBasis: [])
      return PracticeHistory.hidden(by: [program]).isEmpty
    }
    #expect(told == [.provisions, .explanations])
  }
}
