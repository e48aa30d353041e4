import Completion
import HRReports
import Testing

@Suite struct RequirementReaderTests {
  private func read(_ text: String) -> RequirementReader {
    RequirementReader(text, file: "kewajiban.atur")
  }

  @Test func `every basis can be stated, with its days`() {
    let reader = read(
      """
      kewajiban dasar
        hitung kalender 2026-01-01 12
        jangka 60
        mundur 31
      kewajiban lanjutan
        hitung penugasan
      """)
    #expect(reader.findings.isEmpty)
    #expect(
      reader.requirements["dasar"]
        == Requirement(
          program: "dasar", basis: .calendar(anchor: day("2026-01-01"), months: 12), window: 60,
          lookBack: 31))
    #expect(reader.requirements["lanjutan"]?.basis == .assignment)
    #expect(reader.requirements["lanjutan"]?.window == 90)
  }

  @Test(arguments: [
    "wajib dasar", "kewajiban", "kewajiban dasar\n  hitung kapan", "kewajiban dasar\n  jangka x",
    "kewajiban dasar\n  jangka -1", "kewajiban dasar\n  lama 3",
    "kewajiban dasar\n  hitung kalender 2026-02-30 12",
    "kewajiban dasar\n  hitung kalender 2026-01-01",
    "kewajiban dasar\nkewajiban dasar", "jam_pelajaran", "jam_pelajaran besok",
    "jam_pelajaran 2027-01-01\n  pns banyak", "jam_pelajaran 2027-01-01\n  tkd 3",
    "jam_pelajaran 2027-01-01\njam_pelajaran 2027-01-01", "jam_pelajaran 2027-01-01 2028-01-01",
  ])
  func `what cannot be understood is found, never passed over`(text: String) {
    #expect(!read(text).findings.isEmpty)
  }

  @Test func `training hours are asked from a day on, and as usual before it`() {
    let reader = read("jam_pelajaran 2027-01-01\n  pns 24\njam_pelajaran 2026-01-01\n  pppk 30")
    #expect(reader.findings.isEmpty)
    #expect(reader.hoursRule(on: day("2025-12-31")) == HoursRule(pnsLeast: 20, pppkMost: 24))
    #expect(reader.hoursRule(on: day("2026-12-31")) == HoursRule(pnsLeast: 20, pppkMost: 30))
    #expect(reader.hoursRule(on: day("2027-01-01")) == HoursRule(pnsLeast: 24, pppkMost: 24))
  }

  @Test(arguments: [
    ("kewajiban dasar lanjutan", "lanjutan"), ("kewajiban dasar\n  jangka 90 hari", "hari"),
    ("kewajiban dasar\n  mundur 0 hari", "hari"),
    ("kewajiban dasar\n  hitung penugasan 12", "12"),
    ("kewajiban dasar\n  hitung kelulusan_terakhir 2026-01-01", "2026-01-01"),
    ("kewajiban dasar\n  hitung kalender 2026-01-01 12 bulan", "bulan"),
  ])
  func `a word behind all that a line can say is found, with its place`(
    text: String, word: String
  ) {
    let findings = read(text).findings
    #expect(findings.map(\.code) == ["T016"])
    #expect(findings.first?.text(in: .indonesian).contains("“\(word)”") == true)
    #expect(findings.first?.place.line == text.split(separator: "\n").count)
  }
}
