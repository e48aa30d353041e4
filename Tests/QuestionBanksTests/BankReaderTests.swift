import Assessment
import QuestionBanks
import Testing
import Text

@Suite struct BankReaderTests {
  @Test func `the kinds of question are keyed as the law says`() throws {
    let items = try SampleBanks.keyed(SampleBanks.text(of: "good/semua-jenis.soal"))
    let keys = Dictionary(uniqueKeysWithValues: items.map { ($0.item.id.description, $0.key) })
    #expect(keys["boleh"] == .option("violation"))
    #expect(keys["kelas"] == .option("disiplin"))
    #expect(keys["tingkat"] == .option("disiplin.berat"))
    #expect(keys["pasal"] == .option("PP 1/2020 Pasal 2"))
    #expect(keys["penentu"] == .option("status"))
    #expect(keys["ketentuan"] == .option("7 hari"))
    #expect(keys["banding"] == .option("violation+disiplin.berat|violation+kode_etik.moral"))
    #expect(keys["klaim"] == .marks(["boleh:violation", "tingkat:disiplin.berat"]))
    #expect(keys["isian"] == .short(.level(.heavy)))
    guard case .order(let cases) = keys["urut"] else { return #expect(Bool(false)) }
    let acts = cases.map {
      $0.contains("unggah") ? "unggah" : $0.contains("bakal") ? "bakal" : "calon"
    }
    #expect(acts == ["bakal", "unggah", "calon"])
  }

  @Test func `steps share a story and are named after it`() throws {
    let items = try SampleBanks.keyed(SampleBanks.text(of: "good/tahap.soal"))
    #expect(items.map(\.item.id.description) == ["satu/1", "satu/2", "satu/3", "satu/4"])
    #expect(items.map(\.item.origin.step) == [1, 2, 3, 4])
    #expect(Set(items.map(\.item.story)).count == 1)
    #expect(Set(items.map(\.item.origin.story)) == ["satu"])
  }

  @Test func `a template gives every combination, the last slot changing fastest`() throws {
    let items = try SampleBanks.keyed(SampleBanks.text(of: "good/variasi.soal"))
    #expect(
      items.map(\.item.id.description) == [
        "satu.1-1-1", "satu.1-1-2", "satu.1-2-1", "satu.1-2-2", "satu.2-1-1", "satu.2-1-2",
        "satu.2-2-1", "satu.2-2-2",
      ])
    #expect(
      items[6].item.story
        == Bilingual(
          "4 Maret 2024, sesudah penetapan. Di kantor camat, lewat akun dinas.",
          "4 March 2024, after determination. At the subdistrict office, from an official account.")
    )
    #expect(items[3].key == .option("violation") && items[3].item.scenario.day.year == 2024)
    #expect(Set(items.map(\.item.origin.family)) == ["satu"])
  }

  @Test func `of two pairs each item has a partner for either`() throws {
    let text = SampleBanks.text(
      SampleBanks.item(
        facts: "perbuatan: suka", indonesian: "{kapan}, {siapa}.", english: "{kapan}, {siapa}.",
        more: """
          pasangan kapan  tanggal: 2019-01-02 "2 Januari 2019" "2 January 2019" \
          | tanggal: 2024-01-02 "2 Januari 2024" "2 January 2024"
            pasangan siapa  status: bakal "bakal" "prospective" | status: calon "calon" "candidate"
          """), count: 4)
    let pairs = try #require(SampleBanks.read(text).bank).pairs
    #expect(
      pairs.map { "\($0.first) \($0.second)" } == [
        "satu.1-1 satu.1-2", "satu.1-1 satu.2-1", "satu.1-2 satu.2-2", "satu.2-1 satu.2-2",
      ])
  }

  @Test func `findings of several files are by file, then by line`() {
    let reader = BankReader(
      [("b.soal", "x\ny"), ("a.soal", SampleBanks.text(SampleBanks.item()) + "\nz")],
      law: SampleBanks.law)
    #expect(reader.findings.map(\.place.file) == ["a.soal", "b.soal", "b.soal"])
    #expect(reader.bank == nil && reader.readable?.items.count == 1)
  }

  @Test func `no file at all is a finding`() {
    #expect(BankReader([], law: SampleBanks.law).findings.map(\.code) == ["T012"])
  }
}
