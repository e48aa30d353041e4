import Assessment
import Dialogue
import Results
import Sessions
import Testing

@Suite struct ExamTests {
  private func always(_ reply: Reply) -> (String) -> Reply { { _ in reply } }

  private func registering(_ replies: [(String) -> Reply]) -> ScriptedConsole {
    ScriptedConsole(reading: SampleBench.registration.map(always) + replies)
  }

  private func attempts(_ bench: SampleBench) throws -> [AttemptRecord] {
    try AttemptReplay(bench.store.entries(after: 0, of: nil)).attempts
  }

  @Test func `who answers rightly and hands in passes and holds a certificate`() throws {
    let bench = try SampleBench()
    let console = registering(
      [always(.line("ya"))] + Array(repeating: rightAnswer, count: 3)
        + [always(.line("kumpulkan"))])
    #expect(try ExamJob(bench.desk(console)).run(nil) == .done)
    #expect(console.text.contains("LULUS"))
    let closing = try #require(try attempts(bench).first?.closing)
    #expect(closing.score == Score(earned: 3, possible: 3))
    #expect(bench.certificates.keys.contains { $0.hasPrefix("NTR-2024-000001-") })
  }

  @Test func `a response is said to be saved only where the store has it`() throws {
    let bench = try SampleBench()
    let console = registering([
      always(.line("ya")),
      { text in
        bench.store.failure = .full
        return rightAnswer(text)
      },
    ])
    #expect(throws: Trouble.store(.full)) { try ExamJob(bench.desk(console)).run(nil) }
    #expect(!console.text.contains("Tersimpan"))
    #expect(try attempts(bench).first?.responses.isEmpty == true)
  }

  @Test func `an exam goes on at the exact item, and nothing is counted twice`() throws {
    let bench = try SampleBench()
    let first = registering([always(.line("ya")), rightAnswer])
    _ = try ExamJob(bench.desk(first)).run(nil)
    let seen = first.shown.filter { $0.contains(" · ") }
    #expect(seen.count == 2)
    let second = ScriptedConsole(reading: [
      always(.line("")), rightAnswer, rightAnswer, always(.line("kumpulkan")),
    ])
    _ = try ExamJob(bench.desk(second)).run(nil)
    let headings = second.shown.filter { $0.contains(" · ") }
    #expect(headings.first?.hasPrefix("Butir 2 dari 3") == true)
    #expect(headings.first?.split(separator: " ").last == seen.last?.split(separator: " ").last)
    let records = try attempts(bench)
    #expect(records.count == 1)
    #expect(records.first?.responses.count == 3)
    #expect(records.first?.closing?.score == Score(earned: 3, possible: 3))
  }

  @Test func `what is answered after the deadline does not count, and the exam is closed`() throws {
    let bench = try SampleBench()
    let console = registering([
      always(.line("ya")), rightAnswer,
      { text in
        bench.now = bench.now.adding(milliseconds: 30 * 60_000)
        return rightAnswer(text)
      },
    ])
    _ = try ExamJob(bench.desk(console)).run(nil)
    let record = try #require(try attempts(bench).first)
    #expect(record.responses.count == 1)
    #expect(record.closing?.isExpired == true)
    #expect(record.closing?.score == Score(earned: 1, possible: 3))
    #expect(console.text.contains("Waktu habis"))
  }

  @Test func `the clock runs on while nobody sits there`() throws {
    let bench = try SampleBench()
    _ = try ExamJob(bench.desk(registering([always(.line("ya")), rightAnswer]))).run(nil)
    bench.now = bench.now.adding(milliseconds: 30 * 60_000)
    let later = ScriptedConsole(reading: [always(.line("")), rightAnswer])
    _ = try ExamJob(bench.desk(later)).run(nil)
    #expect(try attempts(bench).first?.closing?.isExpired == true)
    #expect(!later.text.contains(" · "))
  }

  @Test func `an open item keeps the exam from being handed in unseen`() throws {
    let bench = try SampleBench()
    let console = registering([
      always(.line("ya")), always(.line("lewati")), rightAnswer, rightAnswer,
      always(.line("selesai")), always(.line("1")), rightAnswer, always(.line("kumpulkan")),
    ])
    _ = try ExamJob(bench.desk(console)).run(nil)
    #expect(console.text.contains("Dijawab 2 dari 3: 2, 3.\nKosong: 1."))
    #expect(try attempts(bench).first?.closing?.score == Score(earned: 3, possible: 3))
  }

  @Test func `a changed choice counts, and both are in the record`() throws {
    let bench = try SampleBench()
    let console = registering([
      always(.line("ya")), wrongAnswer, always(.line("kembali")), rightAnswer, rightAnswer,
      rightAnswer, always(.line("kumpulkan")),
    ])
    _ = try ExamJob(bench.desk(console)).run(nil)
    let record = try #require(try attempts(bench).first)
    #expect(record.responses.count == 4)
    #expect(record.closing?.score == Score(earned: 3, possible: 3))
  }

  @Test func `a failed exam gives no certificate`() throws {
    let bench = try SampleBench()
    let console = registering(
      [always(.line("ya"))] + Array(repeating: wrongAnswer, count: 3)
        + [always(.line("kumpulkan"))])
    _ = try ExamJob(bench.desk(console)).run(nil)
    #expect(console.text.contains("BELUM LULUS"))
    #expect(bench.certificates.isEmpty)
    #expect(try bench.store.entries(after: 0, of: nil, type: .certificateIssued).isEmpty)
  }

  @Test func `an item that changed meanwhile stops the exam with its name`() throws {
    let bench = try SampleBench()
    _ = try ExamJob(bench.desk(registering([always(.line("ya")), rightAnswer]))).run(nil)
    bench.changeBank("Anda memilih di TPS.", to: "Anda memilih di TPS pagi hari.")
    let console = ScriptedConsole([.line("")])
    #expect(throws: Trouble.formChanged(item: "lapangan-1")) {
      try ExamJob(bench.desk(console)).run(nil)
    }
  }

  @Test func `an exam does not go on under another edition of the law`() throws {
    let bench = try SampleBench()
    _ = try ExamJob(bench.desk(registering([always(.line("ya")), rightAnswer]))).run(nil)
    let former = bench.edition
    bench.edition = String(repeating: "b", count: 64)
    #expect(throws: Trouble.lawChanged(since: "2026-01-01 \(former)")) {
      try ExamJob(bench.desk(ScriptedConsole([.line("")]))).run(nil)
    }
    bench.edition = former
    let back = ScriptedConsole(reading: [
      always(.line("")), rightAnswer, rightAnswer, always(.line("kumpulkan")),
    ])
    _ = try ExamJob(bench.desk(back)).run(nil)
    #expect(try attempts(bench).first?.closing?.score == Score(earned: 3, possible: 3))
  }

  @Test func `no name and no number stands in a ledger line`() throws {
    let bench = try SampleBench()
    _ = try ExamJob(bench.desk(registering([always(.line("ya")), rightAnswer]))).run(nil)
    for entry in try bench.store.entries(after: 0, of: nil) {
      for text in ["Siti", "198503152009042003", "Dinas Contoh"] {
        #expect(!entry.line.contains(text))
      }
    }
  }

  @Test func `two NIP that differ are asked for again`() throws {
    let bench = try SampleBench()
    let console = ScriptedConsole(
      [
        "ya", "Siti Contoh", "1", "198503152009042003", "198503152009042004",
        "198503152009042003", "198503152009042003", "Dinas", "Kabupaten",
        "271828", "271828", "tidak",
      ].map(Reply.line))
    _ = try ExamJob(bench.desk(console)).run(nil)
    #expect(console.text.contains("Kedua NIP berbeda"))
    #expect(console.text.contains("Ujian tidak dimulai"))
  }

  @Test func `practice waits while an exam runs, because it would tell the answers`() throws {
    let bench = try SampleBench()
    _ = try ExamJob(bench.desk(registering([always(.line("ya")), rightAnswer]))).run(nil)
    #expect(throws: Trouble.self) { try PracticeJob(bench.desk(ScriptedConsole([]))).run([]) }
  }
}
