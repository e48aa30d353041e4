import Dates
import Law
import LawEditions
import LawSamples
import Testing

@Suite struct LawCoverageTests {
  private func told(_ act: LawCoverage.Act) -> [String] {
    act.regimes.map { regime in
      let days = "\(regime.days.start)..\(regime.days.end.map(\.description) ?? "")"
      let outcomes = regime.outcomes.map(\.rawValue).sorted().joined(separator: " ")
      let levels = regime.consequences.map {
        "\($0.offenceClass.rawValue) \($0.level?.rawValue ?? "-")"
      }
      return ([days, outcomes] + levels.sorted() + ["\(regime.rules.count)"]).joined(
        separator: ", ")
    }
  }

  @Test func `each act is told time by time with all that can follow`() {
    let acts = LawCoverage(of: SampleLaw.base).acts
    #expect(acts.map(\.act) == ["suka", "hadir", "berkebun"])
    #expect(
      told(acts[0]) == [
        "2010-01-01..2020-01-01, out_of_scope violation, disiplin sedang, 1",
        "2020-01-01.., out_of_scope permitted violation, disiplin berat, kode_etik moral, 3",
      ])
    #expect(told(acts[1]) == ["2020-01-01.., contested out_of_scope, 1"])
    #expect(acts[2].regimes.isEmpty)
  }

  @Test func `each instrument is told with its rules and its different provisions`() {
    let sources = LawCoverage(of: SampleLaw.base).sources
    #expect(sources.map(\.instrument) == ["baru", "lama"])
    #expect(sources.map(\.rules) == [4, 1])
    // Pasal 8 carries the form of sanction.
    #expect(sources.map(\.provisions) == [6, 1])
  }

  @Test func `what sampled scenarios get is covered`() {
    let law = ShippedLaw.base
    let acts = LawCoverage(of: law).acts
    #expect(acts.flatMap(\.regimes).allSatisfy { $0.isExact })
    guard let fact = law.vocabulary.index(of: Vocabulary.act) else { return }
    for scenario in SampledScenarios(2_000, of: law, seed: 5) {
      guard let ruling = try? law.verdict(on: scenario).ruling, !ruling.consequences.isEmpty,
        let act = scenario.facts[fact]?.single
      else { continue }
      let regime = acts[act].regimes.first { $0.days.contains(scenario.day) }
      #expect(regime?.outcomes.contains(ruling.outcome) == true)
      #expect(regime.map { ruling.consequences.isSubset(of: $0.consequences) } == true)
    }
  }
}
