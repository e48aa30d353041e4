import QuestionBanks
import Testing
import Text

@Suite struct EmptyTopicsTests {
  private static let other = "topik lain \"Lain\" \"Other\""

  @Test func `a topic of which an item cannot be read is not called empty`() {
    let text = SampleBanks.text(
      Self.other, SampleBanks.item(),
      SampleBanks.item("dua", asking: "tanya boleh").replacing("topik medsos", with: "topik lain"),
      count: 2)
    #expect(SampleBanks.findings(text).map(\.code) == ["T012"])
  }

  @Test func `a topic without items is a warning`() {
    let text = SampleBanks.text(Self.other, SampleBanks.item())
    #expect(SampleBanks.codes(text) == ["B056 5:1"])
    #expect(SampleBanks.findings(text).map(\.severity) == [.warning])
  }
}
