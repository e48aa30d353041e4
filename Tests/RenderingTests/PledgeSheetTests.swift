import Dates
import Foundation
import Law
import Pledges
import Regulations
import Rendering
import Testing
import Text

/// The sheet of one pledge, and the roll of many.
@Suite struct PledgeSheetTests {
  private let text: PledgeText

  init() throws {
    let law = try #require(LawReader(regulations).base)
    text = try #require(PledgeReader(shippedPledge.text, file: "ikrar.naskah", law: law).text)
  }

  private static let long =
    "Nyi Raden Ayu Kusumaningtyas D'Álvarez-Þórsdóttir Çelebi binti Şükrü Ōkubo Hadiya"

  private func sheet(
    _ name: String, place: String? = "Contoh", in language: Language = .indonesian
  ) throws -> PledgeSheet {
    PledgeSheet(
      text,
      of: PledgeSheet.Signatory(
        name: name, number: "19850315 200904 2 003", isASN: true, unit: "Dinas Contoh",
        agency: "Kabupaten Contoh"),
      record: PledgeSheet.Record(
        moment: try #require(Instant("2026-12-01T02:00:00.000Z")), offset: 420,
        digest: String(repeating: "a", count: 64), origin: "0f0e0d0c-0b0a-4908-8706-050403020100",
        number: 4, leaf: String(repeating: "b", count: 64)), place: place, in: language)
  }

  private func pages(_ pdf: [UInt8]) -> String {
    let text = String(decoding: pdf, as: UTF8.self)
    return text.firstMatch(of: #//Count ([0-9]+) /#).map { String($0.output.1) } ?? ""
  }

  @Test(arguments: ["S", "Siti Contoh", long], Language.allCases)
  func `the wording that is built in fits on one page with any name`(
    name: String, language: Language
  ) throws {
    let pdf = try sheet(name, place: nil, in: language).pdf()
    #expect(pages(pdf) == "1")
    let file = String(decoding: pdf, as: UTF8.self)
    for part in ["/StructTreeRoot", "/GTS_PDFA1", "<pdfaid:part>3</pdfaid:part>", "/FontFile2"] {
      #expect(file.contains(part), "\(part)")
    }
    #expect(file.contains(language == .english ? "/Lang (en)" : "/Lang (id-ID)"))
  }

  @Test func `the same sheet gives the same bytes, another name others`() throws {
    let first = try sheet("Siti Contoh").pdf()
    #expect(try sheet("Siti Contoh").pdf() == first)
    #expect(try sheet("Siti Lain").pdf() != first)
  }

  @Test func `a wording that is longer than a page goes on to another`() throws {
    let long = PledgeText(
      id: "uji", version: 1, day: text.day, title: text.title, source: text.title,
      opening: text.opening, closing: text.closing,
      points: text.points + text.points + text.points.prefix(2))
    let short = try sheet("Siti Contoh")
    let pdf = try PledgeSheet(
      long, of: short.signatory, record: short.record, place: nil, in: .indonesian
    ).pdf()
    #expect(pages(pdf) == "2")
  }

  private func roll(_ counts: [Int]) throws -> PledgeRoll {
    let day = try #require(Day("2026-12-01"))
    return PledgeRoll(
      "Daftar ikrar", agency: "Kabupaten Contoh",
      units: counts.enumerated().map { unit, count in
        (0..<count).map { index in
          PledgeRoll.Row(
            name: index % 9 == 4 ? Self.long : "Siti Contoh", number: "19850315 200904 2 003",
            unit: "Unit \(unit)", day: index % 3 == 0 ? nil : day)
        }
      }, foot: ["Ekspor nomor 1."], made: try #require(Instant("2026-12-01T02:00:00.000Z")),
      in: .indonesian)
  }

  @Test func `each unit of a roll begins a page, and the same roll gives the same bytes`() throws {
    #expect(pages(try roll([1]).pdf()) == "1")
    #expect(pages(try roll([1, 1, 2]).pdf()) == "3")
    let large = try roll([300]).pdf()
    #expect(try #require(Int(pages(large))) >= 7)
    #expect(try roll([300]).pdf() == large)
  }
}
