import Law
import LawAnalysis
import Testing

@Suite struct CoveredRulesTests {
  private static let act = "pelaku: warga dan perbuatan: unggah"
  private static let halves =
    InventedLaw.rule("x.ya", "\(act) dan cuti: ya", "pelanggaran pidana")
    + InventedLaw.rule("x.tidak", "\(act) dan cuti: tidak", "pelanggaran pidana")

  @Test func `a rule within another of the same effect is found`() throws {
    let text =
      InventedLaw.rule("x.luas", Self.act, "pelanggaran pidana")
      + InventedLaw.rule("x.sempit", "\(Self.act) dan cuti: ya", "pelanggaran pidana")
    let found = try InventedLaw.findings("A003", text)
    #expect(found.map(\.rules) == [["x.sempit", "x.luas"]])
    #expect(found.map(\.finding.severity) == [.warning])
  }

  @Test func `a rule that only several others cover together is found`() throws {
    let text =
      Self.halves
      + InventedLaw.rule("x.calon", "\(Self.act) dan status: calon", "pelanggaran pidana")
    let found = try InventedLaw.findings("A003", text)
    #expect(found.map { $0.rules.first } == ["x.calon"])
    #expect(found.first?.rules.count == 3)
  }

  @Test(arguments: [
    "berlaku sejak 2020-01-02", "keyakinan sedang", "sanksi turun",
    "berlaku sejak 2020-01-01 sampai sebelum 2030-01-01",
  ])
  func `a cover that lacks a day, confidence or sanction is none`(more: String) throws {
    let text =
      InventedLaw.rule("x.ya", "\(Self.act) dan cuti: ya", "pelanggaran pidana", more: more)
      + InventedLaw.rule("x.tidak", "\(Self.act) dan cuti: tidak", "pelanggaran pidana")
      + InventedLaw.rule("x.calon", "\(Self.act) dan status: calon", "pelanggaran pidana")
    #expect(try InventedLaw.findings("A003", text).isEmpty)
  }

  @Test func `a lighter disciplinary punishment below a heavier one is found`() throws {
    let text = InventedLaw.rule(
      "x.ringan", "pelaku: pns dan perbuatan: unggah dan status: calon",
      "pelanggaran disiplin ringan")
    #expect(try InventedLaw.findings("A003", text).map(\.rules) == [["x.ringan", "baru.unggah"]])
  }

  @Test func `what another instrument says too is only worth knowing`() throws {
    let text =
      """
      instrumen lain jenjang se berlaku sejak 2021-01-01
        judul "a" "b"
        keyakinan tinggi

      """
      + InventedLaw.rule("x.luas", Self.act, "pelanggaran pidana")
      + InventedLaw.rule(
        "x.sempit", "\(Self.act) dan cuti: ya", "pelanggaran pidana", basis: "lain")
    #expect(try InventedLaw.findings("A003", text).map(\.finding.severity) == [.information])
  }
}
