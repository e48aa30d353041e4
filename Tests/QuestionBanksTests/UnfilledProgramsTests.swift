import QuestionBanks
import Testing

@Suite struct UnfilledProgramsTests {
  private static let program = """
    program dasar "Dasar" "Basic"
      bagian medsos 1
      lulus 80
      menit 30
      jp 3
      bulan 24
    """

  @Test(arguments: [("suka  status: calon", []), ("bantu", ["B009"])])
  func `only examinable items fill a program`(act: String, expected: [String]) {
    let text = SampleBanks.text(
      SampleBanks.item(facts: "tanggal: 2024-01-02  perbuatan: \(act)"), Self.program)
    #expect(SampleBanks.findings(text).map(\.code).sorted() == expected)
  }

  @Test func `what an item without a key would fill is not known`() {
    let text = SampleBanks.text(
      SampleBanks.item(facts: "tanggal: 2024-01-02  perbuatan: suka"), Self.program)
    #expect(SampleBanks.findings(text).map(\.code) == ["B012"])
  }
}
