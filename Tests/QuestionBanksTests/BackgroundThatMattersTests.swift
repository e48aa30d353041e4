import QuestionBanks
import Testing

@Suite struct BackgroundThatMattersTests {
  @Test(arguments: [("akun: pribadi", []), ("status: calon", ["B017 8:3"])])
  func `background must change nothing, whatever its value`(
    background: String, expected: [String]
  ) {
    let text = SampleBanks.text(SampleBanks.item(more: "latar \(background)"))
    #expect(SampleBanks.codes(text) == expected)
  }

  @Test func `every background fact that matters is told`() {
    let text = SampleBanks.text(
      SampleBanks.item(more: "latar status: calon  perbuatan: suka  akun: dinas"))
    #expect(SampleBanks.findings(text).map(\.code) == ["B017", "B017"])
  }

  @Test func `a claim about a changed case counts too`() {
    let text = SampleBanks.text(
      SampleBanks.item(
        facts: "tanggal: 2024-01-02  perbuatan: bantu", more: "latar status: bakal",
        asking: """
          tanya klaim 1
            klaim boleh: boleh
            klaim boleh: dilarang
            klaim tingkat: disiplin.berat bila perbuatan: suka status: bakal
          """))
    #expect(SampleBanks.findings(text).map(\.code).contains("B017"))
  }
}
