import Certificates
import Testing

@Suite struct CertificateNumberTests {
  @Test(arguments: [
    ("telaga-biru-01", 2031, 1, "NTR/2031/000001-TELAGABI"),
    ("3f2a91c0-77aa", 2026, 42, "NTR/2026/000042-3F2A91C0"),
    ("ABCDEFGH", 2026, 1_234_567, "NTR/2026/1234567-ABCDEFGH"),
  ])
  func `a number follows from origin, year and counter`(
    origin: String, year: Int, counter: Int, text: String
  ) {
    #expect(CertificateNumber(origin: origin, year: year, counter: counter)?.description == text)
  }

  @Test(arguments: [
    "NTR/2026/000001-ORIGIN08", "A/2026/999999-00000000", "BKD2/9999/1000000-ZZZZZZZZ",
  ])
  func `a printed number reads back as itself`(text: String) {
    #expect(CertificateNumber(text)?.description == text)
  }

  @Test(arguments: [
    "", "NTR", "NTR/2026/1-ORIGIN08", "NTR/2026/0000001-ORIGIN08", "NTR/2026/000000-ORIGIN08",
    "NTR/2026/-00001-ORIGIN08", "ntr/2026/000001-ORIGIN08", "NTR/2026/000001-origin08",
    "NTR/2026/000001-ORIGIN8", "NTR/2026/000001-ORIGIN089", "NTR/+2026/000001-ORIGIN08",
    "NTR/2026/000001-ORIGIN08/", "NTR//2026/000001-ORIGIN08", " NTR/2026/000001-ORIGIN08",
    "NTR/2026/000001-ÖRIGIN08", "LONGLONGLONGL/2026/000001-ORIGIN08",
  ])
  func `what is written otherwise is no number`(text: String) {
    #expect(CertificateNumber(text) == nil)
  }

  @Test(arguments: ["", "short", "a-b-c-d", "ÉÉÉÉÉÉÉÉ"])
  func `an origin of fewer than eight letters and digits makes no number`(origin: String) {
    #expect(CertificateNumber(origin: origin, year: 2026, counter: 1) == nil)
  }
}
