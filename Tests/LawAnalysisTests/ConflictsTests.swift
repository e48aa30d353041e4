import Law
import LawAnalysis
import Testing

@Suite struct ConflictsTests {
  private static let act = "pelaku: pns dan perbuatan: unggah"

  @Test func `a permission that meets a violation is an error, with the scenario`() throws {
    let text = InventedLaw.rule("x.boleh", "\(Self.act) dan cuti: ya", "boleh")
    let found = try InventedLaw.findings("A004", text)
    #expect(found.map(\.rules) == [["x.boleh", "baru.unggah"]])
    #expect(found.map(\.finding.severity) == [.error])
    let law = try InventedLaw.law(text)
    #expect(
      found.first?.command(in: law)
        == "putusan tanggal=2020-01-01 pelaku=pns perbuatan=unggah status=calon cuti=ya pemilihan=pilkada"
    )
  }

  @Test(arguments: [
    "mengalahkan baru.unggah", "berlaku sejak 2020-01-01 sampai sebelum 2020-01-02",
  ])
  func `an override settles it, a short validity does not`(more: String) throws {
    let text = InventedLaw.rule("x.boleh", "\(Self.act) dan cuti: ya", "boleh", more: more)
    let isSettled = more.hasPrefix("mengalahkan")
    #expect(try InventedLaw.findings("A004", text).isEmpty == isSettled)
  }

  @Test(arguments: ["dan status: bakal", "dan status: bakal dan cuti: ya"])
  func `a permission beside a violation is none`(more: String) throws {
    let text = InventedLaw.rule("x.boleh", "\(Self.act) \(more)", "boleh")
    #expect(try InventedLaw.findings("A004", text).isEmpty)
  }

  @Test func `an override that itself is defeated settles nothing`() throws {
    let text =
      InventedLaw.rule("x.boleh", Self.act, "boleh", more: "mengalahkan baru.unggah")
      + InventedLaw.rule(
        "x.kecuali", "\(Self.act) dan cuti: ya", "pelanggaran disiplin ringan",
        more: "mengalahkan x.boleh")
      + InventedLaw.rule("x.lain", "\(Self.act) dan cuti: ya dan status: calon", "boleh")
    let found = try InventedLaw.findings("A004", text)
    #expect(found.map(\.rules) == [["x.lain", "baru.unggah"], ["x.lain", "x.kecuali"]])
  }

  @Test func `a permission that meets a dispute is a warning`() throws {
    let text = InventedLaw.rule(
      "x.boleh", "pelaku: pppk dan perbuatan: hadir dan cuti: ya", "boleh")
    #expect(try InventedLaw.findings("A004", text).map(\.finding.severity) == [.warning])
  }
}
