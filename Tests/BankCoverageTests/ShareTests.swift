import BankCoverage
import Testing

@Suite struct ShareTests {
  @Test(arguments: [
    (0, 3, 0), (1, 3, 333), (2, 3, 666), (2499, 2500, 999), (3, 3, 1000), (0, 0, 1000),
  ])
  func `a share is rounded down, and nothing of nothing is everything`(
    part: Int, whole: Int, permille: Int
  ) {
    #expect(Share(part, of: whole).permille == permille)
  }

  @Test func `the figures count what the lists hold`() throws {
    let coverage = try SampleCoverage.coverage([Told.candidate, Told.prospective, Told.onLeave])
    #expect(coverage.keyingRules == Share(3, of: 3))
    #expect(coverage.decidingRules == Share(3, of: 5))
    #expect(coverage.shownOverrides == Share(1, of: 2))
    #expect(coverage.closedBoundaries == Share(0, of: 1))
    #expect(coverage.pairedActs == Share(1, of: 1))
    #expect(coverage.plantedTraps == Share(0, of: 4))
    #expect(coverage.askedVerdicts == Share(3, of: 6))
    #expect(coverage.askedStipulations == Share(0, of: 2))
  }
}
