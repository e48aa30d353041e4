import CertificateSamples
import Certificates
import Dates
import Testing
import Text

@Suite struct CertificateRowsTests {
  @Test(arguments: Language.allCases)
  func `every field has a label and a value`(language: Language) throws {
    let rows = try SampleCertificate().record().rows(in: language)
    #expect(rows.map(\.field) == CertificateField.allCases)
    #expect(rows.allSatisfy { !$0.label.isEmpty && !$0.value.isEmpty })
    #expect(Set(rows.map(\.label)).count == rows.count)
  }

  @Test(arguments: [
    (CertificateField.personnelNumber, "19850315 200904 2 003", "19850315 200904 2 003"),
    (.score, "18 dari 20 (90,0%)", "18 of 20 (90.0%)"),
    (.examDate, "1 Maret 2031", "1 March 2031"),
    (.validUntil, "1 Maret 2032", "1 March 2032"),
    (.verdict, "LULUS", "LULUS (passed)"),
    (.grade, "Sangat Baik", "Very good"),
    (.trainingHours, "3 JP", "3 JP"),
    (.supersedes, "-", "-"),
    (.statusPlace, "daftar 1, urutan 41", "list 1, place 41"),
    (.ledger, "telaga-biru-01, entri 42", "telaga-biru-01, entry 42"),
  ])
  func `a value reads in both languages`(
    field: CertificateField, indonesian: String, english: String
  ) throws {
    let record = try SampleCertificate().record()
    #expect(record.value(of: field, in: .indonesian) == indonesian)
    #expect(record.value(of: field, in: .english) == english)
  }

  @Test func `an exam past midnight shows both days`() throws {
    var sample = SampleCertificate()
    sample.issuedAt = Instant("2031-02-28T16:10:00.000Z")
    #expect(
      try sample.record().sitting.dayText(in: .indonesian)
        == "28 Februari 2031 s.d. 1 Maret 2031")
  }

  @Test(arguments: [
    (Holder.Standing.asn(nip: "198503152009042003"), "**************2003"),
    (.other(localNumber: "H-2031-07"), "*****1-07"), (.other(localNumber: "1234"), "****"),
  ])
  func `a masked number shows its end only, and a short one nothing`(
    standing: Holder.Standing, masked: String
  ) {
    #expect(standing.maskedNumber == masked)
  }

  @Test(arguments: [
    (1000, "Sangat Baik"), (900, "Sangat Baik"), (899, "Baik"), (800, "Baik"), (799, "Cukup"),
    (0, "Cukup"),
  ])
  func `a band begins at its share`(permille: Int, grade: String) {
    #expect(GradeScale.standard.grade(permille: permille)?.indonesian == grade)
  }

  @Test func `bands that begin together, outside the shares or not at all make no scale`() {
    let good = Bilingual("Baik", "Good")
    #expect(GradeScale([]) == nil)
    #expect(GradeScale([.init(from: 1001, grade: good)]) == nil)
    #expect(GradeScale([.init(from: 1, grade: good), .init(from: 1, grade: good)]) == nil)
    #expect(GradeScale([.init(from: 500, grade: good)])?.grade(permille: 499) == nil)
  }
}
