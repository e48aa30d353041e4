import Law
import LawAnalysis
import Testing

@Suite struct GapsTests {
  private func sentences(_ text: String) throws -> [String] {
    try InventedLaw.findings("A006", text).map(\.finding.sentence.english)
  }

  @Test func `a gap is told as the largest boxes that nothing covers`() throws {
    let text = """
      lingkup unggah "Mengunggah" "Posting"
        berlaku sejak 2021-01-01
        bila pelaku: ASN dan perbuatan: unggah
      """
    #expect(
      try sentences(text) == [
        "domain unggah: “unggah” is unregulated where pelaku: pppk; status: bakal"
      ])
  }

  @Test func `days are part of a gap`() throws {
    let text = """
      lingkup hadir "Hadir" "Attending"
        bila pelaku: ASN dan perbuatan: hadir
      """
    #expect(
      try sentences(text) == [
        "domain hadir: “hadir” is unregulated where from 2010-01-01 until before 2020-01-01"
      ])
  }

  @Test func `each act has its own finding, and names itself and its domain`() throws {
    let text = """
      lingkup warga "Warga" "Citizens"
        bila pelaku: warga dan perbuatan: suka | diam
      """
    let found = try InventedLaw.findings("A006", text)
    #expect(found.map(\.names) == [["diam", "warga"], ["suka", "warga"]])
  }

  @Test func `what is permitted, contested, or cannot be is no gap`() throws {
    let text = """
      lingkup semua "Semua" "All"
        berlaku sejak 2020-01-01
        bila pelaku: ASN dan perbuatan: suka | hadir | diam
      """
    #expect(try sentences(text).isEmpty)
  }

  @Test func `a rule fills a gap exactly`() throws {
    let text =
      """
      lingkup unggah "Mengunggah" "Posting"
        berlaku sejak 2021-01-01
        bila pelaku: pns dan perbuatan: unggah

      """
      + InventedLaw.rule(
        "x.isi", "pelaku: pns dan perbuatan: unggah dan status: bakal",
        "pelanggaran disiplin ringan")
    #expect(try sentences(text).isEmpty)
  }
}
