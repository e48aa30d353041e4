import Law
import LawAnalysis
import Testing

@Suite struct LowConfidenceTests {
  private static let act = "pelaku: warga dan perbuatan: unggah"

  @Test func `a rule of low confidence that decides alone is listed`() throws {
    let text = InventedLaw.rule("x", Self.act, "pelanggaran pidana", confidence: "rendah")
    let found = try InventedLaw.findings("A010", text)
    #expect(found.map(\.rules) == [["x"]])
    #expect(found.map(\.finding.severity) == [.information])
  }

  @Test(arguments: [("", false), ("dan cuti: ya", true)])
  func `one that a surer rule repeats everywhere is not`(more: String, decides: Bool) throws {
    let text =
      InventedLaw.rule("x", Self.act, "pelanggaran pidana", confidence: "rendah")
      + InventedLaw.rule("x.pasti", "\(Self.act) \(more)", "pelanggaran pidana")
    #expect(try InventedLaw.findings("A010", text).isEmpty != decides)
  }

  @Test func `one that is always absorbed decides nothing`() throws {
    let text = InventedLaw.rule(
      "x", "pelaku: pns dan perbuatan: unggah dan status: calon", "pelanggaran disiplin ringan",
      confidence: "rendah")
    #expect(try InventedLaw.findings("A010", text).isEmpty)
  }
}
