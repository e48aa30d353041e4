import Assessment
import Law
import Testing
import Text

@Suite struct FormUnitsTests {
  private func program(_ count: Int) -> Program {
    Program(
      id: "p", title: Bilingual("p", "p"), sections: [.only("t", count)],
      cutScore: CutScore(percent: 80), minutes: 30, trainingHours: 3, validMonths: 24, bands: [],
      legalBasis: [])
  }

  /// A story of so many steps, in one family with others or alone.
  private func story(_ id: String, steps: Int, family: String? = nil) throws -> [KeyedItem] {
    try (1...steps).map { step in
      let plain = try SampleItems.item("\(id)/\(step)", "perbuatan=a status=calon")
      return try Item(
        id: plain.id,
        origin: ItemOrigin(family: family ?? id, story: id, step: steps == 1 ? nil : step),
        topic: plain.topic, scenario: plain.scenario, background: plain.background,
        story: plain.story, question: plain.question, options: plain.options, place: plain.place
      ).keyed(by: SampleItems.law)
    }
  }

  private func form(_ count: Int, of items: [KeyedItem], _ seed: UInt64) throws -> Form {
    let program = program(count)
    let stock = ExamStock(for: program, from: [("b", items)], by: SampleItems.law)
    return try AssembledForm(of: program, from: stock, seed: seed).form
  }

  private func shortages(_ count: Int, in items: [KeyedItem]) -> [Shortage] {
    let program = program(count)
    return program.shortages(
      in: ExamStock(for: program, from: [("b", items)], by: SampleItems.law))
  }

  @Test(arguments: UInt64(0)..<50)
  func `the steps of a story stand together and in order`(seed: UInt64) throws {
    let items = try story("a", steps: 3) + story("b", steps: 1) + story("c", steps: 2)
    let form = try form(5, of: items.reversed(), seed)
    let ids = form.entries.map(\.keyed.item.id.description)
    #expect(
      [["a/1", "a/2", "a/3", "c/1", "c/2"], ["c/1", "c/2", "a/1", "a/2", "a/3"]].contains(ids))
  }

  @Test(arguments: UInt64(0)..<50)
  func `a form holds one variant of a template at most`(seed: UInt64) throws {
    let items =
      try (1...4).flatMap { try story("t.\($0)", steps: 1, family: "t") }
      + story("u", steps: 1)
    let form = try form(2, of: items, seed)
    #expect(Set(form.entries.map(\.keyed.item.origin.family)) == ["t", "u"])
    #expect(throws: Unfillable.self) { try self.form(3, of: items, seed) }
  }

  @Test(arguments: [(1, false), (2, true), (3, true), (4, false), (5, true), (6, false)])
  func `a count that whole stories cannot make is refused`(count: Int, fills: Bool) throws {
    let items = try story("a", steps: 2) + story("b", steps: 3)
    #expect(shortages(count, in: items).isEmpty == fills)
  }

  @Test func `a count beyond all reason is refused at once`() throws {
    let items = try story("a", steps: 2)
    let shortages = shortages(.max, in: items)
    #expect(shortages.map(\.needed) == [.max] && shortages.map(\.available) == [2])
  }
}
