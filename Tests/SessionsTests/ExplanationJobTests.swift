import Sessions
import Testing

@Suite struct ExplanationJobTests {
  private let words = ["tanggal=2024-09-24", "pelaku=pns", "perbuatan=suka", "status_calon=calon"]

  @Test func `flips lists the smallest changes of what is stated`() throws {
    let console = ScriptedConsole([])
    #expect(try FlipsJob(SampleBench().desk(console)).run(words, json: false) == .done)
    #expect(
      console.shown == [
        "Pelanggaran: hukuman disiplin berat", "Satu perubahan yang mengubah putusan ini:",
        "  status calon: bakal calon → sanksi moral (kode etik)",
        "  pelaku: warga → di luar lingkup",
      ])
  }

  @Test func `flips and why-not go on with the last scenario`() throws {
    let console = ScriptedConsole([])
    let desk = try SampleBench().desk(console)
    _ = try VerdictJob(desk).run(words, json: true)
    _ = try FlipsJob(desk).run([], json: true)
    _ = try WhyNotJob(desk).run("r.bakal", [], json: true)
    #expect(console.shown[1].contains(#""moves":[{"change":{"status_calon":"bakal_calon"}"#))
    #expect(console.shown[2].contains(#""has":["calon"],"needs":["bakal_calon"]"#))
  }

  @Test func `without a scenario, or with an unknown rule, there is a message`() throws {
    let desk = try SampleBench().desk(ScriptedConsole([]))
    #expect(throws: Trouble.noScenario) { try FlipsJob(desk).run([], json: false) }
    #expect(throws: Trouble.noRule("r.bakl", near: "r.bakal")) {
      try WhyNotJob(desk).run("r.bakl", words, json: false)
    }
  }

  @Test func `coverage is told, and answered as JSON`() throws {
    let console = ScriptedConsole([])
    let desk = try SampleBench().desk(console)
    #expect(try LawCoverageJob(desk).run(json: false) == .done)
    #expect(console.shown.contains("berkebun (kebun)"))
    _ = try LawCoverageJob(desk).run(json: true)
    #expect(console.shown.last?.hasPrefix(#"{"acts":["#) == true)
  }
}
