import BankCoverage
import Dates
import Law
import Testing

@Suite struct CoverageGapsTests {
  @Test func `every share and its list of what is missing make up the whole`() throws {
    for facts in [[], [Told.candidate], [Told.candidate, Told.prospective, Told.old]] {
      let coverage = try SampleCoverage.coverage(facts)
      let open = coverage.missingBoundaries
      let missing = [
        (coverage.keyingRules, coverage.missingRules.count),
        (coverage.shownOverrides, coverage.missingOverrides.count),
        (coverage.askedVerdicts, coverage.missingVerdicts.count),
        (coverage.pairedActs, coverage.missingPairs.count),
        (coverage.plantedTraps, coverage.missingTraps.flatMap(\.facts).count),
        (coverage.askedStipulations, coverage.missingStipulations.count),
        (
          coverage.closedBoundaries,
          open.flatMap { $0.bare + $0.lackingBefore + $0.lackingAfter }.count
        ),
      ]
      for (share, count) in missing { #expect(share.part + count == share.whole) }
    }
  }

  @Test func `open boundaries are told day by day, by the side that lacks an item`() throws {
    let act = try SampleCoverage.act("suka")
    let day = try #require(Day("2020-01-01"))
    func open(_ facts: String...) throws -> [OpenBoundaries] {
      try SampleCoverage.coverage(facts).missingBoundaries
    }
    #expect(try open().map(\.day) == [day] && open().map(\.bare) == [[act]])
    #expect(try open(Told.candidate).map(\.lackingBefore) == [[act]])
    #expect(try open(Told.old).map(\.lackingAfter) == [[act]])
    #expect(try open(Told.old, Told.candidate).isEmpty)
  }

  @Test func `a rule is missing until an item fit for exams rests on it`() throws {
    let coverage = try SampleCoverage.coverage([Told.candidate, Told.old])
    #expect(Set(coverage.missingRules.map(\.rule.id)) == ["baru.bakal", "baru.cuti"])
  }
}
