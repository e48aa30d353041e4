import Dialogue
import Sessions
import Testing

@Suite struct BankEditionJobTests {
  private func bench() throws -> SampleBench {
    let bench = try SampleBench()
    bench.editions["baru"] = SampleBench.lawText.replacing(
      "status_calon: calon\n  maka pelanggaran disiplin berat",
      with: "status_calon: calon\n  maka pelanggaran disiplin sedang")
    bench.editions["ragu"] = SampleBench.lawText.replacing(
      "dasar pp Pasal 4\n  keyakinan tinggi", with: "dasar pp Pasal 4\n  keyakinan rendah")
    return bench
  }

  private func lines(_ places: String...) throws -> [String] {
    let console = ScriptedConsole([])
    #expect(try BankEditionJob(bench().desk(console)).run(places, json: false) == .done)
    return Array(console.shown.dropFirst())
  }

  @Test func `an item with another key is told with both keys`() throws {
    #expect(
      try lines("baru") == [
        "Kuncinya berubah (1):",
        "  medsos-1: Hukuman disiplin berat → Hukuman disiplin sedang",
      ])
  }

  @Test func `an item that an exam may no longer use leaves its program short`() throws {
    #expect(
      try lines("ragu") == [
        "Tidak lagi boleh masuk ujian (1):", "  lapangan-1",
        "Program yang tidak dapat lagi diisi (1):",
        "  dasar, bagian lapangan: perlu 1 butir yang boleh diujikan, ada 0",
      ])
  }

  @Test func `two days judge every item as if it were of either`() throws {
    let lines = try lines("2021-01-01", "2022-01-01")
    #expect(lines.first?.hasPrefix("Setiap butir dinilai seolah-olah") == true)
    #expect(lines.last == "Tidak ada yang berubah bagi bank yang terbuka.")
  }

  @Test func `the JSON answer holds every list`() throws {
    let console = ScriptedConsole([])
    _ = try BankEditionJob(bench().desk(console)).run(["baru"], json: true)
    #expect(
      console.text.contains(
        #""new_keys":[{"after":"disiplin.sedang","before":"disiplin.berat","item":"medsos-1"}]"#))
    for name in [
      "lost_keys", "gained_keys", "no_longer_for_exams", "now_for_exams",
      "programs_no_longer_filled", "programs_now_filled",
    ] { #expect(console.text.contains("\"\(name)\":[]"), "\(name)") }
  }

  @Test(arguments: [[], ["2021-01-01"], ["baru", "2021-01-01"]])
  func `other words than two sides are refused`(places: [String]) throws {
    let desk = try bench().desk(ScriptedConsole([]))
    #expect(throws: Trouble.self) { try BankEditionJob(desk).run(places, json: false) }
  }
}
