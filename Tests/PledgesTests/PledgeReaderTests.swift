import Law
import Testing
import Text

@testable import Pledges

@Suite struct PledgeReaderTests {
  private let law: RuleBase

  init() throws { law = try #require(LawReader([("uji.aturan", Self.lawText)]).base) }

  private static let lawText = """
    edisi 2026-01-01
    fakta pelaku "Pelaku" "Actor"
      tanya "Siapa?" "Who?"
      nilai pns "PNS" "civil servant"
    fakta perbuatan "Perbuatan" "Act"
      tanya "Apa?" "What?"
      nilai suka "menyukai" "liking"
    instrumen lama jenjang pp berlaku sejak 2010-01-01 sampai sebelum 2021-08-31
      singkatan "PP 1/2010"
      judul "Lama" "Old"
      keyakinan tinggi
    instrumen baru jenjang pp berlaku sejak 2021-08-31
      singkatan "PP 2/2021"
      judul "Baru" "New"
      keyakinan tinggi
    aturan r "Suka" "Liking"
      dasar baru Pasal 1
      keyakinan tinggi
      bila pelaku: pns dan perbuatan: suka
      maka boleh
    """

  static let good = """
    # Sebuah catatan.
    naskah uji "Ikrar Uji" "Test Pledge"
      versi 3
      tanggal 2026-02-01
      sumber "Surat Edaran Uji" "Test Circular"
      pembuka "Saya berikrar:" "I pledge:"
      penutup "Demikian." "So be it."
    butir "Saya netral." "I am neutral."
      penjelasan "Tidak memihak." "Taking no side."
      dasar baru Pasal 5 huruf n angka 6; baru Pasal 3 huruf a, b
    butir "Saya adil." "I am fair."
      penjelasan "Melayani semua." "Serving all."
      dasar baru
    """

  private func read(_ text: String) -> PledgeReader {
    PledgeReader(text, file: "ikrar.naskah", law: law)
  }

  private func changed(_ old: String, to new: String) -> PledgeReader {
    read(Self.good.replacing(old, with: new))
  }

  @Test func `a wording is read with its points and their provisions`() throws {
    let text = try #require(read(Self.good).text)
    #expect(text.id == "uji" && text.version == 3 && text.day.description == "2026-02-01")
    #expect(text.source == Bilingual("Surat Edaran Uji", "Test Circular"))
    #expect(text.points.map(\.text.indonesian) == ["Saya netral.", "Saya adil."])
    let citations = text.points.map { $0.basis.map(\.citation) }
    #expect(
      citations == [
        ["PP 2/2021 Pasal 5 huruf n angka 6", "PP 2/2021 Pasal 3 huruf a, b"], ["PP 2/2021"],
      ])
    #expect(
      text.points[0].citations == "PP 2/2021 Pasal 5 huruf n angka 6, Pasal 3 huruf a, b")
    #expect(text.points[0].basis[0].since.description == "2021-08-31")
  }

  @Test(arguments: [
    ("  versi 3\n", "", "T012", 2), ("versi 3", "versi tiga", "N001", 3),
    ("versi 3", "versi 0", "N001", 3), ("versi 3", "versi", "N001", 3),
    ("tanggal 2026-02-01", "tanggal 2026-02-30", "T014", 4),
    ("tanggal 2026-02-01", "tanggal", "T012", 4), ("versi 3", "vresi 3", "T010", 3),
    ("  pembuka \"Saya berikrar:\" \"I pledge:\"\n", "", "T012", 2),
    ("\"I pledge:\"", "", "T015", 6), ("\"I pledge:\"", "\" \"", "T015", 6),
    ("naskah uji", "naskah", "T012", 2), ("naskah uji", "naksah uji", "T010", 2),
    ("  versi 3", "  versi 3\n  versi 4", "T013", 4),
    ("butir \"Saya adil.\" \"I am fair.\"", "butir \"Saya adil.\"", "T015", 11),
    ("  dasar baru\n", "  dasar entah Pasal 1\n", "T011", 13),
    ("angka 6;", "angka 6;;", "T012", 10), ("dasar baru Pasal 5", "dasar lama Pasal 5", "N004", 10),
    ("  penjelasan \"Melayani semua.\" \"Serving all.\"\n", "", "T012", 11),
    ("tanggal 2026-02-01", "tanggal 2020-02-01", "N004", 10),
    ("Saya netral.", String(repeating: "x", count: 401), "N002", 8),
  ])
  func `what is wrong is said with its place, and there is no wording`(
    old: String, new: String, code: String, line: Int
  ) throws {
    let text = Self.good + "\n"
    try #require(text.contains(old))
    let reader = read(text.replacing(old, with: new))
    #expect(
      reader.findings.contains { $0.code == code && $0.place.line == line },
      "\(reader.findings.map { "\($0.code) \($0.place.line)" })")
    #expect(reader.text == nil)
  }

  @Test func `all findings come at once, in the order of the lines`() {
    let reader = changed("versi 3", to: "versi x")
    #expect(reader.findings.count == 1)
    let more = read(
      Self.good.replacing("versi 3", with: "versi x").replacing("dasar baru", with: "dasar tiada"))
    #expect(more.findings.map(\.code) == ["N001", "T011", "N004", "T011"].filter { $0 != "N004" })
    #expect(more.findings.map(\.place.line) == more.findings.map(\.place.line).sorted())
  }

  @Test func `an empty file, a second head and too many points are refused`() {
    #expect(read("").findings.map(\.code) == ["T012", "T012"])
    let head = Self.good.split(separator: "\nbutir")[0]
    #expect(read(Self.good + "\n" + head).findings.contains { $0.code == "T013" })
    let point = "\nbutir \"A\" \"B\"\n  penjelasan \"A\" \"B\"\n  dasar baru"
    #expect(read(Self.good + String(repeating: point, count: 10)).text?.points.count == 12)
    let many = read(Self.good + String(repeating: point, count: 11))
    #expect(many.findings.map(\.code) == ["N003"])
  }
}
