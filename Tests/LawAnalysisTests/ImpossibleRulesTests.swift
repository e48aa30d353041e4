import Law
import LawAnalysis
import Testing

@Suite struct ImpossibleRulesTests {
  @Test(arguments: [
    "pelaku: warga dan status bukan: bakal | calon",
    "pelaku: warga dan perbuatan: diam dan cuti: ya",
  ])
  func `a condition that nothing can meet is an error`(condition: String) throws {
    let text = InventedLaw.rule("x.mustahil", condition, "pelanggaran pidana")
    let found = try InventedLaw.findings("A002", text)
    #expect(found.map(\.rules) == [["x.mustahil"]])
    #expect(found.map(\.finding.severity) == [.error])
  }

  @Test(arguments: [
    "pelaku: warga dan status bukan: bakal",
    "pelaku: warga dan perbuatan: diam | hadir dan cuti: ya",
  ])
  func `a condition that something can meet is none`(condition: String) throws {
    let text = InventedLaw.rule("x.mungkin", condition, "pelanggaran pidana")
    #expect(try InventedLaw.findings("A002", text).isEmpty)
  }

  @Test(arguments: [true, false])
  func `a rule that is always defeated is found, one that holds on one day is not`(
    isAlways: Bool
  ) throws {
    let condition = "pelaku: pns dan perbuatan: unggah dan status: bakal"
    let days = isAlways ? "" : "berlaku sejak 2020-01-02\n  "
    let text =
      InventedLaw.rule("x.kalah", condition, "pelanggaran disiplin ringan")
      + InventedLaw.rule("x.menang", condition, "boleh", more: days + "mengalahkan x.kalah")
    let found = try InventedLaw.findings("A002", text)
    #expect(found.map(\.rules) == (isAlways ? [["x.kalah", "x.menang"]] : []))
  }
}
