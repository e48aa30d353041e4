import Law
import LawAnalysis
import Testing

@Suite struct DuplicateRulesTests {
  private static let act = "pelaku: pns dan perbuatan: unggah dan status: calon"

  @Test(arguments: [
    act, "\(act) dan cuti: ya\n  atau bila \(act) dan cuti: tidak",
  ])
  func `the same norm under another id is found, however it is written`(condition: String) throws {
    let text = InventedLaw.rule("x", condition, "pelanggaran disiplin sedang")
    #expect(try InventedLaw.findings("A011", text).map(\.rules) == [["x", "baru.unggah"]])
  }

  @Test(arguments: [
    ("\(act) dan cuti: ya", "sedang", ""), (act, "berat", ""), (act, "sedang", "sanksi turun"),
    (act, "sedang", "berlaku sejak 2020-01-02"),
  ])
  func `a narrower, heavier or later norm is another one`(
    condition: String, level: String, more: String
  ) throws {
    let text = InventedLaw.rule("x", condition, "pelanggaran disiplin \(level)", more: more)
    #expect(try InventedLaw.findings("A011", text).isEmpty)
  }
}
