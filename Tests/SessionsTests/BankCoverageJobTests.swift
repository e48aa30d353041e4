import Dialogue
import Sessions
import Testing

@Suite struct BankCoverageJobTests {
  @Test func `the coverage is told in lines, or in one line of JSON`() throws {
    let console = ScriptedConsole([])
    let job = try BankCoverageJob(SampleBench().desk(console))
    #expect(try job.run(nil, as: .lines(all: false)) == .done)
    #expect(console.shown.first == "3 butir")
    #expect(try job.run(nil, as: .json) == .done)
    #expect(console.shown.last?.hasPrefix("{\"acts\":[{\"act\":\"suka\"") == true)
  }

  @Test func `the page is written where it is told`() throws {
    let bench = try SampleBench()
    let console = ScriptedConsole([])
    #expect(
      try BankCoverageJob(bench.desk(console)).run(nil, as: .html(path: "c.html")) == .done)
    let page = try #require(bench.written["c.html"])
    #expect(String(decoding: page, as: UTF8.self).hasPrefix("<!DOCTYPE html>"))
    #expect(console.shown == ["Tersimpan di:", "  c.html"])
  }

  @Test func `a bank without a key for every item is not counted, but told`() throws {
    let bench = try SampleBench()
    bench.changeBank("status_calon: bakal_calon", to: "akun: dinas")
    #expect(throws: Trouble.self) {
      try BankCoverageJob(bench.desk(ScriptedConsole([]))).run("uji", as: .json)
    }
  }
}
