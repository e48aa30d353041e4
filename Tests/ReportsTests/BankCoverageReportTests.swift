import Assessment
import BankCoverage
import Foundation
import FoundationXML
import Law
import LawSamples
import QuestionBanks
import Reports
import Testing
import Text

/// Two items on an invented law: one on each side of its boundary.
private enum Sample {
  static let law = LawSamples.SampleLaw.base

  static func coverage() throws -> BankCoverage {
    let text = """
      bank uji "Uji" "Test"
        jumlah 2
      topik t "T" "T"
      soal lama
        topik t
        fakta tanggal: 2015-01-01  pelaku: pns  perbuatan: suka
        narasi id "1 Januari 2015. Satu."
        narasi en "1 January 2015. One."
        tanya boleh
        pilihan boleh | dilarang
      soal calon
        topik t
        fakta tanggal: 2024-01-01  pelaku: pns  perbuatan: suka  status: calon  cuti: tidak
        latar akun: dinas
        narasi id "1 Januari 2024. Dua."
        narasi en "1 January 2024. Two."
        tanya boleh
        pilihan boleh | dilarang
      """
    let reader = BankReader([("uji.soal", text)], law: law)
    let bank = try #require(reader.bank, "\(reader.findings)")
    return BankCoverage(of: try #require(BankProver(bank, law: law).keyed).items, by: law)
  }
}

@Suite struct BankCoverageReportTests {
  private func lines(_ language: Language, all: Bool = false) throws -> [String] {
    BankCoverageReport(try Sample.coverage(), of: Sample.law, in: language).lines(all: all)
  }

  @Test func `the summary comes first, then the instruments, then what is missing`() throws {
    #expect(
      try lines(.indonesian) == [
        "2 butir",
        "Aturan yang boleh menjadi kunci ujian: 1 dari 3 (33,3 %)",
        "Semua aturan: 2 dari 5 (40,0 %)",
        "Macam putusan: 2 dari 6 (33,3 %)",
        "Pengecualian yang menang dan yang kalah: 0 dari 2 (0,0 %)",
        "Batas antarmasa dengan butir di kedua sisi: 1 dari 1 (100,0 %)",
        "Perbuatan dengan pasangan minimal: 0 dari 1 (0,0 %)",
        "Pengecoh yang dipasang (perbuatan dan fakta): 1 dari 4 (25,0 %)",
        "Ketentuan yang ditanyakan: 0 dari 0",
        "Menurut peraturan:",
        "  PP 2/2020: aturan 25,0 % dari 4; kunci ujian 33,3 % dari 3",
        "  PP 1/2010: aturan 100,0 % dari 1",
        "Aturan tanpa butir ujian (2):",
        "  baru.bakal  Menyukai bakal calon",
        "  baru.cuti  Cuti",
        "Putusan yang belum ditanyakan (4):",
        "  sanksi moral (kode etik)",
        "  boleh",
        "  di luar lingkup",
        "  diperdebatkan",
        "Pengecualian yang belum tampak (2):",
        "  baru.cuti → baru.bakal  belum pernah menang",
        "  baru.cuti → baru.calon  belum pernah menang",
        "Perbuatan tanpa pasangan minimal (1):",
        "  suka  menyukai",
        "Pengecoh yang belum dipasang (3):",
        "  hadir  status, cuti, akun",
      ])
  }

  @Test func `everything shows the items of each act and time as well`() throws {
    let all = try lines(.english, all: true)
    #expect(all.starts(with: try lines(.english)))
    #expect(
      all.suffix(6) == [
        "Items by act and time:", "  suka (liking)", "    2010-01-01: 1 item",
        "    2020-01-01: 1 item", "  hadir (attending)", "    2020-01-01: 0 items",
      ])
  }
}

@Suite struct BankCoverageJSONTests {
  @Test func `the answer holds every figure and every list`() throws {
    let edition = Edition(day: Sample.law.day, digest: String(repeating: "a", count: 64))
    let answer = BankCoverageJSON(try Sample.coverage(), of: Sample.law).value(edition: edition)
    #expect(answer["version"] == .int(1))
    #expect(answer["items"] == .int(2))
    #expect(
      answer["figures"]?["exam_rules"]?.canonicalText == #"{"part":1,"share":0.333,"whole":3}"#)
    #expect(answer["rules"]?.arrayValue?.count == 5)
    #expect(
      answer["acts"]?.arrayValue?.first?.canonicalText
        == #"{"act":"suka","can_turn":true,"pairs":[],"regimes":["#
        + #"{"classes":{"disiplin":1},"from":"2010-01-01","items":1,"#
        + #""outcomes":{"out_of_scope":0},"until":"2020-01-01"},"#
        + #"{"classes":{"disiplin":1,"kode_etik":0},"from":"2020-01-01","items":1,"#
        + #""outcomes":{"out_of_scope":0,"permitted":0},"until":null}],"#
        + #""traps":[{"fact":"akun","items":1}]}"#)
    #expect(
      answer["missing"]?["traps"]?.canonicalText
        == #"[{"act":"hadir","facts":["status","cuti","akun"]}]"#)
    #expect(answer["missing"]?["pairs"]?.canonicalText == #"["suka"]"#)
  }
}

@Suite struct BankCoveragePageTests {
  private func page(_ language: Language, banks: [String] = ["uji"]) throws -> String {
    let edition = Edition(day: Sample.law.day, digest: String(repeating: "a", count: 64))
    return BankCoveragePage(try Sample.coverage(), of: Sample.law, in: language)
      .text(edition: edition, banks: banks)
  }

  @Test(arguments: Language.allCases)
  func `every element is closed where it was opened`(language: Language) throws {
    let parser = XMLParser(data: Data(try wellFormed(page(language)).utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  /// The page with the elements closed that HTML leaves open.
  private func wellFormed(_ page: String) -> String {
    page.split(separator: "\n").filter { !$0.hasPrefix("<!DOCTYPE") }
      .map { $0.hasPrefix("<meta") ? String($0.dropLast()) + "/>" : String($0) }
      .joined(separator: "\n")
  }

  @Test func `the page is in one language and asks for nothing beside it`() throws {
    let page = try page(.english)
    #expect(page.contains("<html lang=\"en\">"))
    for word in ["http", "<script", "<link", "url(", "butir", "Peraturan"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `a cell has its number, or a sign and a word where the law has it and no item does`()
    throws
  {
    let page = try page(.indonesian)
    let rows = page.split(separator: "\n").filter { $0.contains("scope=\"row\"><time") }
    let cells = rows.map { row in
      row.components(separatedBy: "<td class=\"").dropFirst().map {
        $0.split(separator: "\"").first.map(String.init) ?? ""
      }
    }
    // Ethics, discipline, allowed, contested, all items.
    #expect(
      cells == [
        ["off", "h1", "off", "off", "total"], ["open", "h1", "open", "off", "total"],
        ["off", "off", "off", "open", "total open"],
      ])
    #expect(rows[1].contains("<span class=\"heard\">belum ada</span>"))
  }

  @Test func `the table names its rows and columns`() throws {
    let page = try page(.indonesian)
    #expect(page.contains("<th scope=\"rowgroup\" colspan=\"6\">menyukai <code>suka</code>"))
    #expect(page.contains("<th scope=\"col\"><span>Kode etik</span></th>"))
    #expect(page.contains("<caption>"))
  }

  @Test func `names are text, whatever they hold`() throws {
    #expect(try page(.indonesian, banks: ["<b>&\""]).contains("&lt;b&gt;&amp;&quot;"))
  }
}
