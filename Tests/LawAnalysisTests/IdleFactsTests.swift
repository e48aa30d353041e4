import Law
import LawAnalysis
import Testing

@Suite struct IdleFactsTests {
  /// The idle facts of an act of the invented law.
  private func idle(_ act: String, _ more: String = "") throws -> [String] {
    let law = try InventedLaw.law(more)
    let index = try #require(law.vocabulary[Vocabulary.act]?.index(of: act))
    return RuleRegions(law).idleFacts(of: index).map { law.vocabulary.facts[$0].id }
  }

  @Test(arguments: [
    ("suka", ["pemilihan"]), ("hadir", ["status", "cuti", "pemilihan"]),
    ("unggah", ["cuti", "pemilihan"]),
  ])
  func `the facts that never matter to an act are known`(act: String, facts: [String]) throws {
    #expect(try idle(act) == facts)
  }

  @Test func `a fact that rules name and together make no difference of is idle`() throws {
    let text =
      InventedLaw.rule(
        "x.a", "pelaku: pppk dan perbuatan: unggah dan cuti: ya", "pelanggaran pidana")
      + InventedLaw.rule(
        "x.b", "pelaku: pppk dan perbuatan: unggah dan cuti: tidak", "pelanggaran pidana")
    #expect(try idle("unggah", text) == ["cuti", "pemilihan"])
  }

  @Test func `a fact that matters on one day only is not`() throws {
    let text = InventedLaw.rule(
      "x", "pelaku: pppk dan perbuatan: unggah dan cuti: ya", "pelanggaran pidana",
      more: "berlaku sejak 2024-01-01 sampai sebelum 2024-01-02")
    #expect(try idle("unggah", text) == ["pemilihan"])
  }
}
