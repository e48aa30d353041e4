import Law
import LawAnalysis
import Testing

@Suite struct WeakOverridesTests {
  @Test(arguments: [("rendah", true), ("sedang", true), ("tinggi", false)])
  func `a rule that defeats a surer one is found`(confidence: String, isWeak: Bool) throws {
    let text = InventedLaw.rule(
      "x", "pelaku: pns dan perbuatan: unggah dan cuti: ya dan status: calon", "boleh",
      confidence: confidence, more: "mengalahkan baru.unggah")
    let found = try InventedLaw.findings("A012", text)
    #expect(found.map(\.rules) == (isWeak ? [["x", "baru.unggah"]] : []))
  }

  @Test func `one that never meets it is only dead`() throws {
    let text = InventedLaw.rule(
      "x", "pelaku: warga dan perbuatan: unggah", "pelanggaran pidana", confidence: "sedang",
      more: "mengalahkan baru.unggah")
    #expect(try InventedLaw.findings("A012", text).isEmpty)
  }
}
