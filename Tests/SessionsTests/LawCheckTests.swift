import Law
import Sessions
import Testing
import Text

@Suite struct LawCheckTests {
  /// A permission that meets `r.hadir` and does not defeat it.
  private static let clash =
    SampleBench.lawText + """

      aturan r.tamu "Tamu" "Guest"
        dasar pp Pasal 5
        keyakinan tinggi
        bila pelaku: pns dan perbuatan: hadir dan akun: dinas
        maka boleh
      """

  @Test func `a sound law is counted, and its warnings say what to do`() throws {
    let console = ScriptedConsole([])
    let status = LawCheckJob(try SampleBench().desk(console)).run(all: false, json: false)
    #expect(status == .done)
    #expect(console.text.contains("maklum A001 untuk akun"))
    #expect(console.shown.last?.contains("4 aturan: 0 kesalahan, 2 peringatan") == true)
  }

  @Test func `a clash ends with the status of a finding and a command to paste`() throws {
    let console = ScriptedConsole([])
    let bench = try SampleBench(law: Self.clash)
    #expect(LawCheckJob(bench.desk(console)).run(all: false, json: false) == .finding)
    let command = try #require(console.shown.first { $0.contains("putusan ") })
    let words = command.split(separator: " ").dropFirst().map(String.init)
    _ = try VerdictJob(bench.desk(console)).run(words, json: false)
    #expect(console.text.contains("r.tamu: Tamu"))
  }

  @Test func `remarks are shown where all is asked for`() throws {
    let console = ScriptedConsole([])
    _ = LawCheckJob(try SampleBench().desk(console)).run(all: true, json: false)
    #expect(console.text.contains("A009"))
  }

  @Test func `the answer in JSON names code, severity, rules and witness`() throws {
    let console = ScriptedConsole([])
    let bench = try SampleBench(law: Self.clash)
    #expect(LawCheckJob(bench.desk(console)).run(all: false, json: true) == .finding)
    let answer = try JSONValue(parsing: Array(console.text.utf8))
    #expect(answer["version"]?.intValue == 1)
    #expect(answer["errors"]?.intValue == 1)
    let findings = try #require(answer["findings"]?.arrayValue)
    let clash = try #require(findings.first { $0["code"]?.stringValue == "A004" })
    #expect(clash["severity"]?.stringValue == "error")
    #expect(clash["rules"]?.arrayValue == [.string("r.tamu"), .string("r.hadir")])
    #expect(clash["witness"]?.arrayValue?.count == 5)
    #expect(clash["acknowledged"] == .null)
  }
}
