import BankCoverage
import Testing

@Suite struct BankCoverageTests {
  @Test func `no items leave everything open`() {
    let coverage = BankCoverage(of: [], by: SampleCoverage.law)
    #expect(coverage.itemCount == 0)
    #expect(coverage.rules.map(\.deciding) == [0, 0, 0, 0, 0])
    #expect(coverage.acts.flatMap(\.regimes).allSatisfy { $0.items == 0 })
    #expect(coverage.stipulations.map(\.items) == [0, 0])
  }

  @Test func `every case of an item counts, and the item once`() throws {
    let comparison = """
      soal dua
        topik t
        fakta \(Told.candidate)
        narasi id "1 Januari 2024. Kasus A dan B."
        narasi en "1 January 2024. Cases A and B."
        tanya banding
        lawan status: bakal
        pilihan otomatis 3
      """
    let coverage = try SampleCoverage.coverage([], more: comparison)
    #expect(coverage.itemCount == 1)
    let deciding = coverage.rules.filter { $0.deciding > 0 }
    #expect(Set(deciding.map(\.rule.id)) == ["baru.bakal", "baru.calon"])
    let use = try SampleCoverage.use(of: "suka", in: coverage)
    #expect(use.regimes.map(\.items) == [0, 1])
  }
}
