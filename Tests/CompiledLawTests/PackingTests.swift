import CompiledLaw
import Dates
import Law
import Testing

@Suite struct PackingTests {
  private static let text = RandomLaw(seed: 3).text

  @Test func `an open fact stays with the reference evaluator`() throws {
    let law = try #require(LawReader([("acak.aturan", Self.text)]).base)
    let compiled = try #require(CompiledLaw(law))
    var scenario = Scenario(day: RandomLaw.firstDay, values: law.vocabulary.facts.map { _ in 0 })
    scenario.facts[1] = nil
    #expect(throws: PackingError.open(fact: 1)) { try compiled.pack(scenario) }
  }

  @Test func `a day before the first rule is refused`() throws {
    let law = try #require(LawReader([("acak.aturan", Self.text)]).base)
    let compiled = try #require(CompiledLaw(law))
    let first = try #require(law.firstDay)
    let before = first.adding(days: -1)
    let scenario = Scenario(day: before, values: law.vocabulary.facts.map { _ in 0 })
    #expect(throws: PackingError.dayOutside(before, first: first)) {
      try compiled.pack(scenario)
    }
  }

  @Test func `a law of more than 31 facts is not compiled`() throws {
    let facts = (0..<32).map { number in
      """
      fakta f\(number) "a" "b"
        tanya "a" "b"
        nilai v "a" "b"
      """
    }
    let text = "edisi 2026-01-01\n" + facts.joined(separator: "\n")
    let law = try #require(LawReader([("luas.aturan", text)]).base)
    #expect(CompiledLaw(law) == nil)
  }

  @Test func `a law without facts and rules says that nothing is regulated`() throws {
    let law = try #require(LawReader([("kosong.aturan", "edisi 2026-01-01\n")]).base)
    let compiled = try #require(CompiledLaw(law))
    var answer = compiled.blankAnswer()
    let scenario = Scenario(day: RandomLaw.firstDay)
    #expect(try Agreement(compiled, scenario, &answer) == Agreement(law, scenario))
    var table = compiled.blankFlips()
    try compiled.findFlips(of: compiled.pack(scenario), into: &table)
    #expect(table.flips.isEmpty)
  }
}
