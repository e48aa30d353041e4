import BankCoverage
import Testing

@Suite struct StipulationUseTests {
  @Test func `a stipulation is asked by the items that ask for its amount`() throws {
    let item = """
      soal tenggat-1
        topik t
        fakta tanggal: 2024-01-01
        narasi id "1 Januari 2024. Satu."
        narasi en "1 January 2024. One."
        tanya ketentuan tenggat
        pilihan 14 hari | 21 hari
      """
    let coverage = try SampleCoverage.coverage([Told.candidate], more: item)
    #expect(coverage.stipulations.map(\.stipulation.id) == ["tenggat", "tenggat.lain"])
    #expect(coverage.stipulations.map(\.items) == [1, 0])
    #expect(coverage.missingStipulations.map(\.stipulation.id) == ["tenggat.lain"])
  }
}
