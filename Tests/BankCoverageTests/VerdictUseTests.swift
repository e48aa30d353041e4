import Assessment
import BankCoverage
import Law
import Testing

@Suite struct VerdictUseTests {
  @Test func `everything the law can say is listed, with the items that have it`() throws {
    let uses = try SampleCoverage.coverage([Told.candidate, Told.old, Told.contested]).verdicts
    #expect(
      uses.map(\.kind) == [
        .level(ClassLevel(.ethics, .moral)), .level(ClassLevel(.discipline, .medium)),
        .level(ClassLevel(.discipline, .heavy)), .outcome(.permitted), .outcome(.outOfScope),
        .outcome(.contested),
      ])
    #expect(uses.map(\.items) == [0, 1, 1, 0, 0, 1])
  }

  @Test(arguments: [
    (ClassLevel(.ethics, .moral), ClassLevel(.discipline, .light)),
    (ClassLevel(.discipline, .light), ClassLevel(.discipline, .heavy)),
    (ClassLevel(.discipline, nil), ClassLevel(.discipline, .light)),
  ])
  func `classes stand as the law lists them, levels by their weight`(
    lighter: ClassLevel, heavier: ClassLevel
  ) {
    #expect(lighter < heavier)
    #expect(!(heavier < lighter))
  }
}
