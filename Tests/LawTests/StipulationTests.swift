import Dates
import Law
import LawSamples
import Testing
import Text

@Suite struct StipulationTests {
  private static let deadline = """
    ketentuan tenggat "Tenggat" "Deadline"
      berlaku sejak 2020-02-01 sampai sebelum 2021-01-01
      dasar baru Pasal 10
      keyakinan sedang
      nilai 14 hari_kerja
    """
  private static let others = """
    ketentuan penjatuh "Siapa menjatuhkan" "Who imposes"
      dasar lama Pasal 11
      keyakinan tinggi
      nilai "pejabat yang berwenang" "the competent official"
    """

  private static func reader(_ text: String) -> LawReader {
    LawReader([("uji.aturan", SampleLaw.text + "\n" + text)])
  }

  private let law: RuleBase

  init() throws {
    law = try #require(Self.reader(Self.deadline + "\n" + Self.others).base)
  }

  @Test func `a stipulation is found by its id, with its amount in both languages`() throws {
    #expect(law.stipulation("tenggat")?.amount == .number(14, .workingDays))
    #expect(
      law.stipulation("tenggat")?.amount.text == Bilingual("14 hari kerja", "14 working days"))
    #expect(law.stipulation("penjatuh")?.amount.text.english == "the competent official")
    #expect(law.stipulation("tiada") == nil)
  }

  @Test(arguments: [
    ("2009-12-31", []), ("2010-01-01", ["penjatuh"]), ("2019-12-31", ["penjatuh"]),
    ("2020-01-01", []), ("2020-01-31", []), ("2020-02-01", ["tenggat"]),
    ("2020-12-31", ["tenggat"]), ("2021-01-01", []),
  ])
  func `a stipulation is in force in its own days, or in those of its instrument`(
    date: String, ids: [String]
  ) throws {
    #expect(law.stipulations(on: try #require(Day(date))).map(\.id) == ids)
  }

  @Test(arguments: [
    ("nilai 14 hari_kerja", "nilai 14 hari_krja", "T011"),
    ("nilai 14 hari_kerja", "nilai 14", "T012"),
    ("nilai 14 hari_kerja", "nilai empat_belas hari", "L006"),
    ("nilai 14 hari_kerja", "nilai -1 hari", "L006"),
    ("nilai 14 hari_kerja", "nilai 99999999999999999999 rupiah", "L006"),
    ("nilai 14 hari_kerja", "nilai 14 hari kerja", "L007"),
    ("nilai 14 hari_kerja", "nilai 14 hari\n  nilai 2 bulan", "L007"),
    ("nilai 14 hari_kerja", "nilai \"satu bahasa\"", "T015"),
    ("nilai 14 hari_kerja", "bila pelaku: pns", "T010"),
    ("  nilai 14 hari_kerja", "", "T012"),
    ("  keyakinan sedang", "", "T012"),
    ("dasar baru Pasal 10", "dasar bru Pasal 10", "T011"),
    ("sejak 2020-02-01", "sejak 2019-02-01", "L004"),
    ("ketentuan tenggat", "ketentuan", "T012"),
  ])
  func `what is wrong in a stipulation is found by its code`(
    old: String, new: String, code: String
  ) {
    let found = Self.reader(Self.deadline.replacingFirst(old, with: new)).findings.map(\.code)
    #expect(found.contains(code), "\(found)")
  }

  @Test func `the same id twice is found at its place`() {
    let found = Self.reader(Self.deadline + "\n" + Self.deadline).findings.first
    #expect(found?.code == "T013")
    #expect(found?.place.column == 11)
  }

  @Test func `a rule and a stipulation may share an id`() {
    let text = Self.deadline.replacingFirst("ketentuan tenggat", with: "ketentuan baru.calon")
    #expect(Self.reader(text).findings.isEmpty)
  }

  @Test(arguments: [
    (Stipulation.Amount.number(1, .years), "1 tahun", "1 year"),
    (.number(25, .percent), "25 persen", "25 per cent"),
    (.number(12_000_000, .rupiah), "Rp12000000", "Rp12000000"),
    (.number(2, .lessonHours), "2 jam pelajaran", "2 lesson hours"),
  ])
  func `an amount reads as people write it`(
    amount: Stipulation.Amount, indonesian: String, english: String
  ) {
    #expect(amount.text == Bilingual(indonesian, english))
  }
}
