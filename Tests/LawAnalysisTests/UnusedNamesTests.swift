import Law
import LawAnalysis
import Testing

@Suite struct UnusedNamesTests {
  private static let colour = """
    fakta warna "Warna" "Colour"
      tanya "Warna?" "Colour?"
      nilai merah "merah" "red"
      nilai biru "biru" "blue"

    """
  private static let crime = InventedLaw.rule(
    "x", "pelaku: warga dan warna: merah", "pelanggaran pidana")

  @Test func `a fact that no rule asks for is found`() throws {
    #expect(try InventedLaw.findings("A001", Self.colour).map(\.names) == [["warna"]])
  }

  @Test func `one value that no rule names stands for “otherwise”`() throws {
    #expect(try InventedLaw.findings("A001", Self.colour + Self.crime).isEmpty)
  }

  @Test func `two values that no rule tells apart are found`() throws {
    let three = Self.colour + "  nilai hijau \"hijau\" \"green\"\n"
    let found = try InventedLaw.findings("A001", three + Self.crime)
    #expect(found.map(\.names) == [["biru"], ["hijau"]])
  }

  @Test(arguments: [
    ("kelompok semua untuk perbuatan: hadir | diam", "semua"),
    (
      "bentuk tegur \"a\" \"b\"\n  kelas disiplin ringan\n  dasar baru Pasal 8\n  keyakinan tinggi",
      "tegur"
    ),
    (
      "instrumen lain jenjang se berlaku sejak 2021-01-01\n  judul \"a\" \"b\"\n  keyakinan tinggi",
      "lain"
    ),
  ])
  func `a group, form or instrument that nothing uses is found`(text: String, id: String) throws {
    let found = try InventedLaw.findings("A001", text)
    #expect(found.map(\.names) == [[id]])
    #expect(found.allSatisfy { $0.finding.severity == .warning })
  }

  @Test func `an instrument that only a stipulation cites is used`() throws {
    let text = """
      instrumen lain jenjang se berlaku sejak 2021-01-01
        judul "a" "b"
        keyakinan tinggi
      ketentuan lain.hari "a" "b"
        dasar lain
        keyakinan tinggi
        nilai 7 hari
      """
    #expect(try InventedLaw.findings("A001", text).isEmpty)
  }

  @Test func `a predecessor that is declared nowhere is an error, with what was meant`() throws {
    let text = """
      instrumen lain jenjang se berlaku sejak 2021-01-01
        judul "a" "b"
        keyakinan tinggi
        menggantikan bru

      """
    let citing = InventedLaw.rule(
      "x", "pelaku: warga dan perbuatan: unggah", "boleh", basis: "lain")
    let found = try InventedLaw.findings("A001", text + citing)
    #expect(found.map(\.finding.severity) == [.error])
    #expect(found.first?.finding.remedy.english == "Did you mean “baru”?")
  }
}
