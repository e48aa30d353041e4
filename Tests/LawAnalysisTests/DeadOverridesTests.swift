import Law
import LawAnalysis
import Testing

@Suite struct DeadOverridesTests {
  @Test(arguments: [
    ("pelaku: warga dan perbuatan: unggah", ""),
    ("pelaku: pns dan perbuatan: unggah dan status: bakal", ""),
    (
      "pelaku: pns dan perbuatan: suka dan status: calon dan cuti: tidak",
      "berlaku sejak 2024-01-01\n  "
    ),
  ])
  func `an override of a rule that is never met is found`(condition: String, days: String) throws {
    let other = days.isEmpty ? "baru.unggah" : "lama.suka"
    let text = InventedLaw.rule(
      "x.mati", condition, "pelanggaran disiplin berat", more: days + "mengalahkan \(other)")
    #expect(try InventedLaw.findings("A005", text).map(\.rules) == [["x.mati", other]])
  }

  @Test func `an override that is met in one scenario is none`() throws {
    let text = InventedLaw.rule(
      "x.hidup", "pelaku: pns | warga dan perbuatan: unggah dan status: calon dan cuti: ya",
      "boleh",
      more: "mengalahkan baru.unggah")
    #expect(try InventedLaw.findings("A005", text).isEmpty)
  }
}
