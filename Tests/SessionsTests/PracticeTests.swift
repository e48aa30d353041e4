import Assessment
import Dialogue
import Results
import Sessions
import Testing

@Suite struct PracticeTests {
  private let enter: (String) -> Reply = { _ in .line("") }

  @Test func `an answer is told right or wrong with its basis, and what would turn it`() throws {
    let bench = try SampleBench()
    let console = ScriptedConsole(reading: [wrongAnswer, enter, rightAnswer, enter])
    #expect(try PracticeJob(bench.desk(console)).run(["medsos", "2"]) == .done)
    #expect(console.text.contains("Belum tepat. Jawaban yang benar: "))
    #expect(console.text.contains("(tersimpan "))
    #expect(console.text.contains("Dasar    PP 1/2020 Pasal"))
    #expect(console.text.contains("Andai    status calon: "))
    #expect(console.text.contains("Latihan selesai: 1 tepat dari 2 yang dijawab."))
  }

  @Test func `what made no difference is told`() throws {
    let bench = try SampleBench()
    let console = ScriptedConsole(reading: [rightAnswer, enter, rightAnswer, enter])
    _ = try PracticeJob(bench.desk(console)).run(["medsos", "2"])
    #expect(console.text.contains("Tidak berpengaruh: akun: akun pribadi"))
  }

  @Test func `what was missed comes first, and the choice is explained`() throws {
    let bench = try SampleBench()
    let first = ScriptedConsole(reading: [wrongAnswer, enter, rightAnswer, enter])
    _ = try PracticeJob(bench.desk(first)).run(["medsos", "2"])
    #expect(first.text.contains("Dipilih: 2 yang belum pernah dilatih."))
    let missed = first.shown.first { $0.contains(" · ") }?.split(separator: " ").last
    let second = ScriptedConsole(reading: [rightAnswer, enter])
    _ = try PracticeJob(bench.desk(second)).run(["medsos", "1"])
    #expect(second.text.contains("Dipilih: 1 yang terakhir keliru."))
    #expect(second.shown.first { $0.contains(" · ") }?.split(separator: " ").last == missed)
  }

  @Test func `an answer that could not be saved is explained all the same, and said to be lost`()
    throws
  {
    let bench = try SampleBench()
    let console = ScriptedConsole(reading: [
      { text in
        bench.store.failure = .full
        return rightAnswer(text)
      },
      { _ in
        bench.store.failure = nil
        return .line("selesai")
      },
    ])
    _ = try PracticeJob(bench.desk(console)).run(["1"])
    #expect(console.text.contains("TIDAK tersimpan"))
    #expect(!console.text.contains("(tersimpan"))
  }

  @Test(arguments: ["tidak tahu", "9", "", "x"])
  func `what chooses nothing is answered with what is expected`(line: String) throws {
    let bench = try SampleBench()
    let console = ScriptedConsole([.line(line)])
    _ = try PracticeJob(bench.desk(console)).run(["1"])
    #expect(console.text.contains("Ketik nomor 1 sampai"))
  }

  @Test func `an item can be reported, in words`() throws {
    let bench = try SampleBench()
    let console = ScriptedConsole(reading: [
      rightAnswer, { _ in .line("lapor narasinya kurang jelas") }, enter,
    ])
    _ = try PracticeJob(bench.desk(console)).run(["1"])
    let report = try bench.store.entries(after: 0, of: nil, type: .itemReported).first
    #expect(report?.entry.body["text"] == .string("narasinya kurang jelas"))
  }

  @Test(arguments: [["medos"], ["0"], ["101"], ["-3"]])
  func `a topic or a number that cannot be is refused`(words: [String]) throws {
    let bench = try SampleBench()
    #expect(throws: Trouble.self) { try PracticeJob(bench.desk(ScriptedConsole([]))).run(words) }
  }
}
