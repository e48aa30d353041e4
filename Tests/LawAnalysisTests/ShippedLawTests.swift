import Law
import LawAnalysis
import Regulations
import Testing

/// The law that is shipped, under its own analyses.
@Suite struct ShippedLawTests {
  private let law: RuleBase

  init() throws { law = try #require(LawReader(regulations).base) }

  @Test func `it has no error, and every warning has a reason beside it`() {
    let check = LawCheck(law)
    #expect(check.errors.map { $0.lines(of: law, in: .english) } == [])
    #expect(check.warnings.map { $0.lines(of: law, in: .english) } == [])
  }

  @Test func `whose account and at what hour matter to no act`() throws {
    let regions = RuleRegions(law)
    let comforts = try ["akun", "waktu"].map { try #require(law.vocabulary.index(of: $0)) }
    for act in law.vocabulary[Vocabulary.act]?.values.indices ?? 0..<0 {
      #expect(Set(comforts).isSubset(of: regions.idleFacts(of: act)))
    }
  }

  @Test func `a fact that is called idle changes no ruling around any rule`() throws {
    let regions = RuleRegions(law)
    let act = try #require(law.vocabulary.index(of: Vocabulary.act))
    for region in regions.holding {
      guard let scenario = region.witness, let value = scenario.facts[act]?.single else { continue }
      let ruling = try law.verdict(on: scenario).ruling
      for fact in regions.idleFacts(of: value) {
        for other in law.vocabulary.facts[fact].values.indices {
          let changed = try? law.verdict(on: scenario.with(fact, ValueSet(other))).ruling
          #expect(changed == nil || changed == ruling)
        }
      }
    }
  }

  @Test func `the order of files and new ids change no finding`() throws {
    let turned = try #require(LawReader(regulations.reversed()).base)
    #expect(LawCheck(turned).findings == LawCheck(law).findings)
    let renamed = regulations.map {
      ($0.name, $0.text.replacing("skb-2022.disiplin", with: "skb-2022.d"))
    }
    let other = try #require(LawReader(renamed).base)
    #expect(
      LawCheck(other).findings.map(\.code).sorted() == LawCheck(law).findings.map(\.code).sorted())
  }
}
