import Dialogue
import Sessions
import Testing
import Text

@Suite struct FormatBankJobTests {
  private let bench: SampleBench
  private let console = ScriptedConsole([])

  init() throws { bench = try SampleBench() }

  private func text(of path: String) -> String? {
    bench.written[path].map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a file that is not in order is written whole, and named`() throws {
    #expect(try FormatBankJob(bench.desk(console)).run(nil, checkOnly: false) == .done)
    #expect(text(of: "uji.soal")?.contains("  topik    medsos\n") == true)
    #expect(console.shown.contains("  uji.soal"))
    #expect(text(of: "program/dasar.program")?.contains("  lulus         60\n") == true)
    #expect(console.text.contains("2 dirapikan"))
  }

  @Test func `with --periksa nothing is written, and the status says so`() throws {
    #expect(try FormatBankJob(bench.desk(console)).run(nil, checkOnly: true) == .finding)
    #expect(bench.written.isEmpty)
    #expect(console.text.contains("Belum rapi:"))
  }

  @Test(arguments: [false, true])
  func `what is in order stays untouched`(checkOnly: Bool) throws {
    bench.replace("x.soal", with: Array("topik a \"A\" \"A\"\n".utf8))
    let job = FormatBankJob(bench.desk(console))
    #expect(try job.run("x.soal", checkOnly: checkOnly) == .done)
    #expect(bench.written.isEmpty)
    #expect(console.text.contains("semua sudah rapi"))
  }

  @Test func `a file with broken syntax is told with its place, and nothing is written`() throws {
    bench.changeBank("\"24 September 2024. Anda", to: "24 \"September 2024. Anda")
    bench.changeBank("calon.\"\n", to: "calon.\n")
    #expect(try FormatBankJob(bench.desk(console)).run(nil, checkOnly: false) == .finding)
    #expect(bench.written.isEmpty)
    #expect(console.text.contains("T002") && console.text.contains("Tidak ada berkas yang diubah"))
  }

  @Test func `bytes that are no text are refused`() throws {
    bench.replace("x.soal", with: [0x23, 0xFF, 0x0A])
    let job = FormatBankJob(bench.desk(console))
    #expect(try job.run("x.soal", checkOnly: false) == .finding)
    #expect(console.text.contains("T001"))
  }

  @Test func `a file that is not there is a trouble with its path`() throws {
    let job = FormatBankJob(bench.desk(console))
    #expect(throws: Trouble.file(path: "tiada.soal", reason: Bilingual("tidak ada", "none"))) {
      try job.run("tiada.soal", checkOnly: false)
    }
  }
}
