import Law
import LawAnalysis
import Testing

@Suite struct AcknowledgementsTests {
  private static let gap = """
    lingkup warga "Warga diam" "Citizens keeping silent"
      bila pelaku: warga dan perbuatan: diam

    """
  private static let inside = "  maklum A006 untuk diam \"alasan\" \"reason\"\n"
  private static let apart = "maklum A006 untuk diam \"alasan\" \"reason\"\n"

  @Test(arguments: [inside, apart])
  func `an acknowledged warning stays with its reason and does not count`(known: String) throws {
    let check = LawCheck(try InventedLaw.law(Self.gap + known))
    #expect(check.errors.isEmpty && check.warnings.isEmpty)
    let finding = try #require(check.findings.first { $0.code == "A006" })
    #expect(finding.acknowledgement?.reason.english == "reason")
    #expect(!finding.counts)
  }

  @Test(arguments: [
    "maklum A006 untuk suka \"a\" \"b\"", "maklum A005 untuk diam \"a\" \"b\"",
  ])
  func `an acknowledgement of nothing is itself a finding`(known: String) throws {
    let check = LawCheck(try InventedLaw.law(Self.gap + known))
    #expect(check.warnings.map(\.code).sorted() == ["A006", "A013"])
  }

  @Test func `an error cannot be acknowledged`() throws {
    let text = InventedLaw.rule(
      "x.boleh", "pelaku: pns dan perbuatan: unggah dan cuti: ya", "boleh",
      more: "maklum A004 \"a\" \"b\"")
    let check = LawCheck(try InventedLaw.law(text))
    #expect(check.errors.map(\.code) == ["A004"])
    #expect(check.warnings.map(\.code) == ["A013"])
  }

  @Test func `domains and acknowledgements are printed and read back as the same`() throws {
    let law = try InventedLaw.law(Self.gap + Self.inside)
    let text = LawPrinter.text(of: law)
    let again = try #require(LawReader([("kanonis.aturan", text)]).base)
    #expect(LawPrinter.text(of: again) == text)
    #expect(again.scopes.map(\.boxes) == law.scopes.map(\.boxes))
    #expect(again.acknowledgements.map(\.reason) == law.acknowledgements.map(\.reason))
  }
}
