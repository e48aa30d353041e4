import BankCoverage
import Testing

@Suite struct InstrumentUseTests {
  @Test func `each instrument is told with the shares of what rests on it`() throws {
    let uses = try SampleCoverage.coverage([Told.candidate, Told.contested]).instruments
    #expect(uses.map(\.instrument) == ["baru", "lama"])
    #expect(uses[0].rules == Share(2, of: 4))
    #expect(uses[0].keyingRules == Share(1, of: 3))
    #expect(uses[0].stipulations == Share(0, of: 2))
    #expect(uses[1].rules == Share(0, of: 1))
    #expect(uses[1].keyingRules == Share(0, of: 0))
    #expect(uses[1].stipulations == Share(0, of: 1))
  }
}
