import Assessment
import Dates
import Law
import Regulations
import Testing

@Suite struct CasebookTests {
  /// The scenario with a fact or two left open; with more, the law tries thousands of completions.
  private func opened(
    _ scenario: Scenario, but act: Int?, _ chance: inout SeededGenerator
  ) -> Scenario {
    var facts = scenario.facts
    for _ in 0..<2 {
      if let fact = facts.keys.sorted().randomElement(using: &chance), fact != act {
        facts[fact] = nil
      }
    }
    return Scenario(day: scenario.day, facts: facts)
  }

  private func compare(_ scenario: Scenario, _ book: Casebook, _ law: RuleBase) {
    let expected = Result { () throws(VerdictError) in try law.verdict(on: scenario) }
    let actual = Result { () throws(VerdictError) in try book.verdict(on: scenario) }
    #expect(actual == expected, "\(law.vocabulary.words(of: scenario))")
    guard case .success(let verdict) = expected else { return }
    #expect(
      Array(book.flips(of: scenario, from: verdict.ruling))
        == law.flips(of: scenario, from: verdict.ruling), "\(law.vocabulary.words(of: scenario))")
    let decisive = book.decisiveFacts(of: scenario, from: verdict.ruling)
    #expect(decisive == law.decisiveFacts(of: scenario, from: verdict.ruling))
  }

  @Test(arguments: UInt64(0)..<8)
  func `a casebook says what the shipped law says, of open scenarios too`(seed: UInt64) throws {
    let law = try #require(LawReader(regulations).base)
    let first = try #require(law.firstDay)
    let book = Casebook(law)
    var chance = SeededGenerator(seed: seed)
    let facts = law.vocabulary.facts
    let act = try #require(law.vocabulary.index(of: Vocabulary.act))
    // Few acts, so that verdicts are asked for again.
    let acts = (0..<3).map { _ in Int.random(in: 0..<facts[act].values.count, using: &chance) }
    for _ in 0..<8 {
      var stated: [Int: ValueSet] = [:]
      for (index, fact) in facts.enumerated() {
        stated[index] = ValueSet(Int.random(in: 0..<fact.values.count, using: &chance))
      }
      stated[act] = ValueSet(acts.randomElement(using: &chance) ?? 0)
      let day = first.adding(days: Int.random(in: -2..<6_000, using: &chance))
      compare(opened(Scenario(day: day, facts: stated), but: act, &chance), book, law)
    }
  }

  @Test(arguments: UInt64(5_000)..<5_050)
  func `a casebook says what random laws say`(seed: UInt64) throws {
    var random = RandomLaw(seed: seed)
    let law = try #require(LawReader([("acak.aturan", random.text)]).base)
    let book = Casebook(law)
    var chance = SeededGenerator(seed: seed)
    for _ in 0..<40 { compare(opened(random.scenario(), but: nil, &chance), book, law) }
  }
}
