import Sessions
import Testing

@Suite struct LawPrintJobTests {
  @Test(arguments: [
    (LawPrintJob.Format.markdown, "# Hukum"), (.html, "<!DOCTYPE html>"), (.pdf, "%PDF-1.7"),
  ])
  func `a document is written where it is told`(
    format: LawPrintJob.Format, beginning: String
  ) throws {
    let bench = try SampleBench()
    let console = ScriptedConsole([])
    #expect(try LawPrintJob(bench.desk(console)).run(format, to: "hukum") == .done)
    #expect(bench.written["hukum"]?.starts(with: Array(beginning.utf8)) == true)
    #expect(console.shown == ["Tersimpan di:", "  hukum"])
  }

  @Test func `text without a file is shown, a PDF asks for one`() throws {
    let console = ScriptedConsole([])
    let job = try LawPrintJob(SampleBench().desk(console))
    #expect(try job.run(.markdown, to: nil) == .done)
    #expect(console.shown.first == "# Hukum netralitas aparatur, sebagaimana dipakai Netral")
    #expect(throws: Trouble.self) { try job.run(.pdf, to: nil) }
  }
}
