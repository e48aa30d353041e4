import QuestionBanks
import Testing

@Suite struct SameCasesTests {
  @Test(arguments: [("status: calon", true), ("akun: dinas", false), ("tanggal: 2024-01-02", true)])
  func `the second case must differ from the first`(change: String, isSame: Bool) {
    let text = SampleBanks.text(
      SampleBanks.item(asking: "tanya banding\n  lawan \(change)\n  pilihan otomatis 2"))
    #expect(SampleBanks.codes(text) == (isSame ? ["B059 11:3"] : []))
  }
}
