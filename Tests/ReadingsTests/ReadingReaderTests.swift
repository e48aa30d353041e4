import Law
import Readings
import Testing
import Text

@Suite struct ReadingReaderTests {
  private let law: RuleBase

  init() throws { law = try SamplePage.law() }

  private func reader(_ texts: String...) -> ReadingReader {
    ReadingReader(texts.enumerated().map { ("\($0.offset + 1).bacaan", $0.element) }, law: law)
  }

  private func page() throws -> ReadingPage {
    let reader = reader(SamplePage.text)
    #expect(reader.findings.isEmpty, "\(reader.findings)")
    return try #require(reader.pages?.first)
  }

  private func scenario(_ words: String...) throws -> Scenario {
    try law.vocabulary.scenario(["tanggal=2024-01-01"] + words)
  }

  @Test func `a page is read whole, in both languages`() throws {
    let page = try page()
    #expect(page.id == "suka" && page.number == 1)
    #expect(page.title == Bilingual("Suka", "Likes"))
    #expect(page.subject == Bilingual("Bolehkah suka?", "May one like?"))
    #expect(page.summary.map(\.english) == ["Paragraph one.", "Paragraph two."])
    #expect(page.cases.map(\.introduction.indonesian) == ["1 Januari 2024. Suka."])
    let told = try scenario("pelaku=pns", "perbuatan=suka", "status=calon")
    #expect(page.cases.map(\.scenario) == [told])
    #expect(page.remarks.map(\.kind) == [.error, .caution])
  }

  @Test func `a remark shows its provisions, and is as sure as its least sure ground`() throws {
    let remarks = try page().remarks
    #expect(remarks[0].grounds.map(\.id) == ["r.suka", "k.tenggat"])
    #expect(
      remarks[0].grounds.flatMap { $0.citations(in: law) }
        == ["PP 1/2020 Pasal 1", "PP 1/2020 Pasal 9"])
    #expect(remarks[0].confidence == .high)
    #expect(
      remarks[1].grounds.flatMap { $0.citations(in: law) } == ["PP 1/2020 Pasal 7", "PP 1/2020"])
    #expect(remarks[1].confidence == .low)
  }

  @Test(arguments: [
    (["perbuatan=suka"], true), (["perbuatan=suka|bagi"], true), (["perbuatan=hadir"], false),
    (["perbuatan=suka|hadir"], false), (["pelaku=honorer", "perbuatan=hadir"], true),
    (["pelaku=pns"], false), ([], false),
  ])
  func `a page covers what is surely one of its acts or by one of its actors`(
    words: [String], isCovered: Bool
  ) throws {
    let scenario = try law.vocabulary.scenario(["tanggal=2024-01-01"] + words)
    #expect(try page().covers(scenario) == isCovered)
  }

  @Test func `pages come by number, whatever the order of the files`() {
    let second = SamplePage.text.replacing("bacaan suka", with: "bacaan bagi")
      .replacing("nomor 1", with: "nomor 2")
    #expect(reader(second, SamplePage.text).pages?.map(\.id) == ["suka", "bagi"])
    #expect(reader().pages == [])
  }

  @Test(arguments: [
    ("perbuatan: suka | bagi", "perbuatan: suka | bagl", "R001", 4),
    ("pelaku: honorer", "pelaku: honores", "R001", 5),
    ("perbuatan: suka  status", "perbuatn: suka  status", "R001", 9),
    ("tanggal: 2024-01-01 ", "tanggal: kemarin ", "R001", 9),
    ("tanggal: 2024-01-01 ", "", "R001", 9),
    ("status: calon", "status:", "R001", 9),
    ("  dasar r.suka, k.tenggat", "  maka boleh\n  dasar r.suka", "T010", 11),
    ("  fakta tanggal", "  maka boleh\n  fakta tanggal", "R002", 9),
    ("  nomor 1", "  nomor 1\n  kunci boleh", "R002", 3),
    ("nomor 1", "nomor satu", "R003", 2), ("nomor 1", "nomor 0", "R003", 2),
    ("2024-01-01  pelaku", "2019-12-31  pelaku", "R004", 9),
    ("pelaku: pns", "pelaku: honorer", "R004", 9),
    ("  status: calon", "", "R005", 9),
    ("dasar r.suka", "dasar r.suke", "R006", 11), ("b.teguran", "tidak.ada", "R006", 13),
    ("keliru \"Bukan", "bacaan lain \"Lain\" \"Other\"\nkeliru \"Bukan", "R007", 10),
    ("  nomor 1\n", "", "T012", 1), ("  nomor 1\n", "  nomor\n", "T012", 2),
    ("  pokok \"Bolehkah suka?\" \"May one like?\"\n", "", "T012", 1),
    ("bacaan suka \"Suka\"", "bacaan \"Suka\"", "T012", 1),
    ("  perbuatan: suka | bagi\n", "", "T012", 1),
    ("  dasar b.teguran, pp", "", "T012", 12), ("b.teguran, pp", "", "T012", 12),
    ("\"Paragraph two.\"", "", "T015", 7), ("\"Paragraph two.\"", "\"\"", "T015", 7),
    ("\"Not light.\"", "", "T015", 10), (" \"1 January 2024. A like.\"", "", "T015", 8),
    ("\"Likes\"", "", "T015", 1), ("keliru \"", "keliruu \"", "T010", 10),
    ("  isi \"Paragraf dua", "  isii \"Paragraf dua", "T010", 7),
    ("\"Paragraph two.\"", "\"Paragraph two.", "T002", 7),
  ])
  func `a fault is found by its code, where it stands, and the pages are refused`(
    old: String, new: String, code: String, line: Int
  ) throws {
    let text = SamplePage.text.replacing(old, with: new, maxReplacements: 1)
    try #require(text != SamplePage.text)
    let reader = reader(text)
    let places = reader.findings.map { "\($0.code) \($0.place.line)" }
    #expect(places.contains("\(code) \(line)"), "\(reader.findings)")
    #expect(reader.pages == nil)
  }

  @Test(arguments: [
    ("dasar r.suka", "dasar r.suke", "r.suka"),
    ("perbuatan: suka | bagi", "perbuatan: suka | bagl", "bagi"),
    ("perbuatan: suka  status", "perbuatn: suka  status", "perbuatan"),
    ("keliru \"", "keliruu \"", "keliru"),
  ])
  func `what is not known is refused with what was probably meant`(
    old: String, new: String, near: String
  ) {
    let findings = reader(SamplePage.text.replacing(old, with: new, maxReplacements: 1)).findings
    for language in Language.allCases {
      #expect(findings.contains { $0.text(in: language).contains("“\(near)”") }, "\(findings)")
    }
  }

  @Test func `an id and a number name one page only`() {
    let findings = reader(SamplePage.text, SamplePage.text).findings
    #expect(findings.map(\.code) == ["T013", "T013"])
    #expect(findings.allSatisfy { $0.place.file == "2.bacaan" })
  }

  @Test func `every finding of every file is told at once, by place`() {
    let bad = "bacaan\nputusan\nbukan-kata-kunci\n"
    let findings = reader(bad, bad).findings
    #expect(Set(findings.map(\.place.file)) == ["1.bacaan", "2.bacaan"])
    #expect(Set(findings.map(\.code)).isSuperset(of: ["T010", "T012", "T015"]))
    #expect(findings.map(\.place) == findings.map(\.place).sorted())
  }

  @Test func `an empty file is no page`() {
    #expect(reader("").findings.map(\.code) == ["T012"])
  }

  @Test(arguments: UInt64(0)..<200)
  func `no cut or scrambled page stops the reader`(seed: UInt64) {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var bytes = Array(SamplePage.text.utf8)
    for _ in 0..<8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes.swapAt(Int(state >> 33) % bytes.count, Int(state >> 13 & 0xFFFF) % bytes.count)
    }
    let text = String(decoding: bytes.prefix(Int(state >> 40) % bytes.count), as: UTF8.self)
    let reader = reader(text)
    #expect((reader.pages == nil) == !reader.findings.isEmpty)
  }
}
