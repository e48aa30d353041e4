import BankCoverage
import Dates
import Law
import Testing

@Suite struct ActUseTests {
  @Test func `acts that no rule speaks of are left out, whatever the items ask`() throws {
    let coverage = try SampleCoverage.coverage([Told.gardening])
    #expect(try coverage.acts.map(\.act) == ["suka", "hadir"].map(SampleCoverage.act))
  }

  @Test func `a regime counts its items by what follows, and knows what follows in none`() throws {
    let facts = [Told.old, Told.candidate, Told.candidate, Told.onLeave]
    let use = try SampleCoverage.use(of: "suka", in: SampleCoverage.coverage(facts))
    #expect(use.regimes.map(\.items) == [1, 3])
    #expect(use.regimes.map(\.classes) == [[.discipline: 1], [.discipline: 2]])
    #expect(use.regimes.map(\.others) == [[:], [.permitted: 1]])
    #expect(use.regimes.map(\.missingClasses) == [[], [.ethics]])
  }

  @Test(arguments: [
    ([], true), ([Told.old], true), ([Told.candidate], true), ([Told.old, Told.onLeave], false),
  ])
  func `a boundary is open until both of its sides have an item`(facts: [String], isOpen: Bool)
    throws
  {
    let use = try SampleCoverage.use(of: "suka", in: SampleCoverage.coverage(facts))
    #expect(use.boundaries.map(\.day) == [Day("2020-01-01")])
    #expect(use.boundaries.map(\.isOpen) == [isOpen])
  }

  @Test func `a fact that never matters to the act is a trap, planted where a story states it`()
    throws
  {
    let planted = [Told.candidate + "  akun: dinas", Told.old]
    let coverage = try SampleCoverage.coverage(planted)
    let vocabulary = SampleCoverage.law.vocabulary
    let liking = try SampleCoverage.use(of: "suka", in: coverage)
    #expect(liking.traps.map { vocabulary.facts[$0.fact].id } == ["akun"])
    #expect(liking.traps.map(\.items) == [1])
    let attending = try SampleCoverage.use(of: "hadir", in: coverage)
    #expect(attending.traps.map { vocabulary.facts[$0.fact].id } == ["status", "cuti", "akun"])
  }

  @Test(arguments: [("suka", true), ("hadir", false)])
  func `an act can turn where a fact or the time changes what follows`(act: String, canTurn: Bool)
    throws
  {
    let use = try SampleCoverage.use(of: act, in: SampleCoverage.coverage([]))
    #expect(use.canTurn == canTurn)
  }
}
