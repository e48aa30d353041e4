import Assessment
import Law
import Testing

@Suite struct KeyMakerTests {
  @Test func `a key maker gives the keys that each item gets by itself`() throws {
    let maker = KeyMaker(SampleItems.law)
    for question in VerdictQuestion.allCases {
      for facts in ["perbuatan=a status=calon", "perbuatan=d status=bakal", "perbuatan=b"] {
        for count in 2...5 {
          let item = try SampleItems.item("x", facts, .verdict(question), .automatic(count))
          let alone = Result { () throws(KeyError) in try item.keyed(by: SampleItems.law) }
          // Twice, since the second time it is remembered.
          for _ in 0..<2 {
            #expect(Result { () throws(KeyError) in try maker.keyed(item) } == alone)
          }
        }
      }
    }
  }

  @Test func `items with equal tasks keep their own names`() throws {
    let maker = KeyMaker(SampleItems.law)
    let items = try ["x", "y"].map { try SampleItems.item($0, "perbuatan=a status=calon") }
    let keyed = try items.map { try maker.keyed($0) }
    #expect(keyed.map(\.item) == items && keyed[0].key == keyed[1].key)
  }

  @Test func `options that would read the same are not offered together`() throws {
    // A moral sanction is called the same with its level, as of “c”, and without, as of “e”.
    for question in [VerdictQuestion.level, .sanction] {
      for act in ["a", "b", "c", "e"] {
        let item = try SampleItems.item(
          "x", "perbuatan=\(act) status=calon", .verdict(question), .automatic(4))
        let texts = try item.keyed(by: SampleItems.law).options.map(\.text)
        #expect(Set(texts).count == 4, "\(question) \(act)")
      }
    }
  }
}
