import QuestionBanks
import Testing

@Suite struct ClashingBanksTests {
  private func bank(_ id: String, _ blocks: String...) throws -> Bank {
    let text = SampleBanks.text(blocks.joined(separator: "\n"), count: blocks.count)
      .replacing("bank uji", with: "bank \(id)")
    return try #require(SampleBanks.read(text).bank)
  }

  @Test func `banks that share nothing but a topic get along`() throws {
    let banks = [try bank("a", SampleBanks.item()), try bank("b", SampleBanks.item("dua"))]
    #expect(clashes(between: banks).isEmpty)
  }

  @Test func `an id, a story and the names of a topic belong to one bank`() throws {
    let text = SampleBanks.text(SampleBanks.item())
      .replacing("bank uji", with: "bank b").replacing("Social media", with: "Media")
    let other = try #require(SampleBanks.read(text).bank)
    let found = clashes(between: [try bank("a", SampleBanks.item()), other])
    #expect(found.map(\.code) == ["B063", "B062", "B064", "B064"])
    #expect(found.map(\.place.line) == [4, 5, 9, 10])
  }
}
