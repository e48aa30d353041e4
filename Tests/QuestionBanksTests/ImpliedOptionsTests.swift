import QuestionBanks
import Testing

@Suite struct ImpliedOptionsTests {
  @Test(arguments: [
    ("disiplin.berat | disiplin | kode_etik.moral", true),
    ("disiplin.berat | disiplin.sedang | kode_etik.moral", false),
    ("disiplin.berat | disiplin+pidana | kode_etik", false),
  ])
  func `an option that says less than the key holds as well`(options: String, holds: Bool) {
    let text = SampleBanks.text(SampleBanks.item(asking: "tanya tingkat\n  pilihan \(options)"))
    #expect(SampleBanks.codes(text) == (holds ? ["B015 12:3"] : []))
  }
}
