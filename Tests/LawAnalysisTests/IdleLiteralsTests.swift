import Law
import LawAnalysis
import Testing

@Suite struct IdleLiteralsTests {
  /// What is said of the rule `x`, warnings only.
  private func parts(_ condition: String) throws -> [String] {
    let text = InventedLaw.rule("x", condition, "pelanggaran pidana")
    return try InventedLaw.findings("A008", text).filter {
      $0.rules.first == "x" && $0.finding.severity == .warning
    }.map(\.finding.sentence.english)
  }

  @Test(arguments: [
    ("pelaku: warga dan perbuatan: diam dan cuti: tidak", "the clause cuti"),
    ("pelaku: warga dan perbuatan: unggah dan cuti: ya | tidak", "the clause cuti"),
    (
      "pelaku: warga dan perbuatan: unggah\n  atau bila pelaku: warga dan perbuatan: unggah dan cuti: ya",
      "alternative 2"
    ),
    (
      "pelaku: warga dan perbuatan: unggah\n  atau bila pelaku: warga dan perbuatan: hadir | unggah",
      "alternative 1"
    ),
    (
      "pelaku: warga dan perbuatan: unggah | hadir dan cuti: ya\n  atau bila pelaku: warga dan perbuatan: hadir | suka",
      "the value hadir of perbuatan (alternative 1)"
    ),
  ])
  func `what can go without a change is found`(condition: String, part: String) throws {
    let found = try parts(condition)
    #expect(found.contains { $0.contains("without \(part) every verdict") }, "\(found)")
  }

  @Test(arguments: [
    "pelaku: warga dan perbuatan: hadir dan cuti: tidak",
    "pelaku: warga dan perbuatan: unggah | hadir",
    "pelaku: warga dan perbuatan: unggah\n  atau bila pelaku: warga dan perbuatan: hadir dan cuti: ya",
  ])
  func `what changes one verdict stays`(condition: String) throws {
    #expect(try parts(condition) == [])
  }
}
