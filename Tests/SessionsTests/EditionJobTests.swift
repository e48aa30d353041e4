import Dialogue
import Sessions
import Testing

@Suite struct EditionJobTests {
  private func bench() throws -> SampleBench {
    let bench = try SampleBench()
    bench.editions["baru"] = SampleBench.lawText.replacing(
      "status_calon: calon\n  maka pelanggaran disiplin berat",
      with: "status_calon: calon\n  maka pelanggaran disiplin sedang")
    bench.editions["rusak"] = SampleBench.lawText.replacing(
      "perbuatan: pilih\n  maka boleh",
      with: "perbuatan: pilih\n  maka diperdebatkan\n  bacaan \"a\" \"a\"\n  bacaan \"b\" \"b\"")
    return bench
  }

  @Test func `a new edition tells its rulings, its items and the responses that rest on them`()
    throws
  {
    let bench = try bench()
    let practice = ScriptedConsole(reading: [
      rightAnswer, { _ in .line("") }, rightAnswer, { _ in .line("") },
    ])
    _ = try PracticeJob(bench.desk(practice)).run(["medsos", "2"])
    let console = ScriptedConsole([])
    #expect(try EditionJob(bench.desk(console)).run(["baru"], json: false) == .done)
    #expect(console.text.contains("Aturan: 0 baru, 0 hilang, 1 berubah\n  ~ r.calon  Suka calon"))
    #expect(console.text.contains("    hukuman disiplin berat → hukuman disiplin sedang"))
    #expect(
      console.text.contains(
        """
        Kunci butir yang berubah: 1
          medsos-1: Hukuman disiplin berat → Hukuman disiplin sedang
            1 jawaban tersimpan; 1 memilih kunci lama, 0 memilih kunci baru
        """))
  }

  @Test func `an item that loses its key says why`() throws {
    let console = ScriptedConsole([])
    _ = try EditionJob(bench().desk(console)).run(["rusak"], json: true)
    #expect(console.text.contains(#"{"after":{"key":"contested"},"before":{"key":"permitted"}"#))
  }

  @Test func `one edition is compared on two days`() throws {
    let console = ScriptedConsole([])
    let desk = try bench().desk(console)
    #expect(try EditionJob(desk).run(["2021-01-01", "2022-01-01"], json: false) == .done)
    #expect(console.shown.last == "Tidak ada putusan yang berubah.")
  }

  @Test(arguments: [[], ["2021-01-01"], ["2021-01-01", "baru"], ["baru", "baru", "baru"]])
  func `other words than two sides are refused with what is expected`(places: [String]) throws {
    let desk = try bench().desk(ScriptedConsole([]))
    #expect(throws: Trouble.self) { try EditionJob(desk).run(places, json: false) }
  }
}
