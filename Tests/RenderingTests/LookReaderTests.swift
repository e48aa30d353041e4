import Rendering
import Testing
import Text

@Suite struct LookReaderTests {
  private func reader(_ lines: String) throws -> LookReader {
    let text = "tampilan\n" + lines.split(separator: "\n").map { "  \($0)\n" }.joined()
    let blocks = BlockReader(Array(text.utf8), file: "penerbit.atur")
    #expect(blocks.findings.isEmpty)
    return LookReader(try #require(blocks.blocks.first))
  }

  @Test func `every setting of the look is read`() throws {
    let reader = try reader(
      """
      logo "logo.png"
      warna "#7A1F2B"
      bahasa en
      judul "PIAGAM" "CHARTER"
      nomor "Nomor: 800/{urut}/{tahun}" "Number: {nomor}"
      kepala "PEMERINTAH KABUPATEN CONTOH" "SEKRETARIAT DAERAH"
      kaki "Jalan Contoh 1"
      di_bawah_nama "Pembina" "NIP 1"
      jangkar "^"
      """)
    #expect(reader.findings.isEmpty)
    #expect(reader.logoPath == "logo.png")
    var look = CertificateLook(anchor: "^")
    look.accent = Colour("#7A1F2B")
    look.languages = .english
    look.title = Bilingual("PIAGAM", "CHARTER")
    look.numberLine = Bilingual("Nomor: 800/{urut}/{tahun}", "Number: {nomor}")
    look.head = ["PEMERINTAH KABUPATEN CONTOH", "SEKRETARIAT DAERAH"]
    look.foot = "Jalan Contoh 1"
    look.signatoryLines = ["Pembina", "NIP 1"]
    #expect(reader.look == look)
  }

  @Test(arguments: [
    ("warna \"biru\"", "C001"), ("warna \"#12345\"", "C001"), ("warna \"#+12345\"", "C001"),
    ("warna \"#F2C14E\"", "C002"), ("warna \"#FFFFFF\"", "C002"),
    ("nomor \"Nomor\" \"{nomor}\"", "C003"), ("nomor \"{nomor}\" \"Number {tahun}\"", "C003"),
    ("jangkar \"##\"", "C004"), ("jangkar \" \"", "C006"), ("judul \"SERTIFIKAT\"", "C005"),
    ("kepala \"a\" \"b\" \"c\" \"d\"", "C005"), ("kaki alamat", "C005"), ("kaki \"\"", "C006"),
    ("kaki \"Ditandatangani secara elektronik oleh\"", "C007"),
    ("bahasa jawa", "T011"), ("bahasa", "T011"), ("warnah \"#17335F\"", "T010"),
    ("kaki \"a\"\nkaki \"b\"", "T013"),
  ])
  func `a setting that cannot be printed well is a finding`(line: String, code: String) throws {
    #expect(try reader(line).findings.map(\.code) == [code])
  }

  @Test(arguments: [("#000000", 21.0), ("#FFFFFF", 1.0), ("#767676", 4.54), ("#17335F", 12.5)])
  func `contrast is that of WCAG`(text: String, ratio: Double) throws {
    let contrast = try #require(Colour(text)).contrastOnWhite
    #expect(abs(contrast - ratio) < ratio * 0.03)
  }
}
