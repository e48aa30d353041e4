import BankCoverage
import Testing

@Suite struct RuleUseTests {
  private func use(of id: String, _ facts: [String]) throws -> RuleUse {
    try #require(SampleCoverage.coverage(facts).rules.first { $0.rule.id == id })
  }

  @Test(arguments: [
    ("baru.calon", true), ("baru.cuti", true), ("lama.suka", false), ("baru.hadir", false),
  ])
  func `a sure rule may key an exam, an unsure or a contested one never`(id: String, may: Bool)
    throws
  {
    #expect(try use(of: id, []).mayKeyAnExam == may)
  }

  @Test func `a rule decides in items, some fit for exams, and is defeated in others`() throws {
    let facts = [Told.candidate, Told.onLeave, Told.old]
    let candidate = try use(of: "baru.calon", facts)
    #expect((candidate.deciding, candidate.examinable, candidate.defeated) == (1, 1, 1))
    let old = try use(of: "lama.suka", facts)
    #expect((old.deciding, old.examinable, old.defeated) == (1, 0, 0))
  }

  @Test(arguments: [
    ([], true), ([Told.onLeave], true), ([Told.candidate], true),
    ([Told.onLeave, Told.candidate], false),
  ])
  func `an override is shown once it defeats in one item and not in another`(
    facts: [String], isOpen: Bool
  ) throws {
    let overrides = try SampleCoverage.coverage(facts).overrides
    #expect(overrides.first { $0.defeated == "baru.calon" }?.isOpen == isOpen)
  }
}
