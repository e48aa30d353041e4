import Law
import Testing

@Suite struct ExampleTests {
  @Test(arguments: ShippedLaw.base.rules.flatMap(\.examples))
  func `an example in a rule file gets the verdict it states`(example: Example) throws {
    try ShippedLaw.base.replay(example)
  }

  @Test func `every rule has an example`() {
    #expect(ShippedLaw.base.rules.filter(\.examples.isEmpty).map(\.id) == [])
  }
}
