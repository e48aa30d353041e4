import Assessment
import BankCoverage
import Law
import Testing

@Suite struct MinimalPairTests {
  private func pairs(_ facts: [String]) throws -> [MinimalPair] {
    try SampleCoverage.use(of: "suka", in: SampleCoverage.coverage(facts)).pairs
  }

  @Test func `two items that differ in one fact and in the verdict are a pair`() throws {
    let pairs = try pairs([Told.candidate, Told.prospective])
    #expect(pairs.map(\.first) == [ItemID("b1")] && pairs.map(\.second) == [ItemID("b2")])
    #expect(pairs.map(\.fact) == [SampleCoverage.law.vocabulary.index(of: "status")])
  }

  @Test func `the date alone makes a pair`() throws {
    let now = "tanggal: 2024-01-01  pelaku: pppk  perbuatan: suka  status: calon  cuti: tidak"
    let then = now.replacing("2024-01-01", with: "2015-01-01")
    #expect(try pairs([now, then]).map(\.fact) == [nil])
  }

  @Test(arguments: [
    [Told.candidate, Told.candidate], [Told.candidate, Told.onLeave],
    [Told.candidate, Told.candidate + "  akun: dinas"],
    [Told.candidate, Told.candidate.replacing("pppk", with: "pns")],
  ])
  func `the same verdict, or more than one difference, makes none`(facts: [String]) throws {
    #expect(try pairs(facts).isEmpty)
  }

  @Test func `each two items are told once, however many there are`() throws {
    let facts = Array(repeating: Told.candidate, count: 3) + [Told.prospective, Told.prospective]
    #expect(try pairs(facts).count == 6)
  }
}
