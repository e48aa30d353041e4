import LawEditions
import Testing
import Text

@Suite struct ItemChangesTests {
  private func key(_ id: String) -> ItemKey { .key(id: id, text: Bilingual(id, id)) }
  private let open = ItemKey.unkeyed(Bilingual("terbuka", "open"))

  @Test func `only items whose key is another one are touched, in the order of their names`() {
    let changes = ItemChanges(
      before: ["c": key("x"), "b": key("x"), "a": key("x"), "d": open],
      after: ["a": key("y"), "b": key("x"), "c": open, "d": key("x")], responses: [:]
    ).changes
    #expect(changes.map(\.item) == ["a", "c", "d"])
    #expect(changes.map(\.after.id) == ["y", nil, "x"])
  }

  @Test func `the responses to a touched item are counted by what they chose`() {
    let changes = ItemChanges(
      before: ["a": key("x"), "b": key("x")], after: ["a": key("y"), "b": key("x")],
      responses: ["a": ["x", "x", "y", "z"], "b": ["x"]]
    ).changes
    #expect(changes.map(\.responses) == [4])
    #expect(changes.map(\.choseFormerKey) == [2])
    #expect(changes.map(\.choseNewKey) == [1])
  }
}
