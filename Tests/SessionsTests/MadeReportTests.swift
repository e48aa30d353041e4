import Dates
import Seals
import Sodium
import Tables
import Testing
import Text

@testable import Sessions

/// A report written piece by piece is the report as one value.
@Suite struct MadeReportTests {
  private let head = TableHead(
    Bilingual("Uji \"A\"", "Test"),
    columns: ["unit", "name", "due"].map { TableHead.Column($0, Bilingual("K", "C"), width: 9) })

  private func report(_ count: Int) -> MadeReport {
    var rows = PackedRows(
      groups: ["Dinas A", "Dinas B"], groupColumn: 0, nameColumn: 1, columns: 3)
    for number in 0..<count {
      rows.add(
        [
          .text("Dinas \(number % 3 == 0 ? "A" : "B")"), .text("Ani \(number * 7 % 11)"),
          number % 2 == 0 ? .none : .day(Day(number: number)),
        ], to: number % 3 == 0 ? 0 : 1)
    }
    return MadeReport(head: head, rows: rows.sorted(), rules: [], figures: [])
  }

  private func value(_ report: MadeReport, _ footer: [String]) -> JSONValue {
    let rows = report.rows.map { row -> JSONValue in
      let due: JSONValue =
        if case .day(let day) = row[2] { .string(day.description) } else { .null }
      return .object([
        "unit": .string(row[0].words(in: .english)), "name": .string(row[1].words(in: .english)),
        "due": due,
      ])
    }
    return .object([
      "version": .int(1), "title": .string(head.title[.indonesian]), "rows": .array(rows),
      "footer": .array(footer.map(JSONValue.string)),
    ])
  }

  @Test(arguments: [0, 1, 2, 3, 40])
  func `the pieces make the canonical JSON of the whole`(count: Int) {
    let report = report(count)
    for footer in [[], ["satu", "dua \"baris\""]] {
      var text = ""
      report.writeJSON(in: .indonesian, footer: footer) {
        text += String(decoding: $0, as: UTF8.self)
      }
      #expect(text == value(report, footer).canonicalText)
    }
  }

  @Test(arguments: [0, 1, 2, 3, 40])
  func `the digest is the tree's root over the rows as JSON`(count: Int) throws {
    let report = report(count)
    let checker = try #require(Sodium())
    var tree = MerkleRange()
    for row in value(report, [])["rows"]?.arrayValue ?? [] {
      tree.append(checker.leaf(of: Array(row.canonicalText.utf8)), by: checker)
    }
    #expect(report.digest(by: checker) == tree.root(by: checker))
  }

  @Test func `what is too long for a format is told what is long enough`() {
    let words = { (rows: Int, format: ReportFormat) in
      ReportWords.tooLong(rows, for: format, most: format.mostRows ?? 0, options: "--unit")
    }
    #expect(words(1_048_501, .xlsx).indonesian.hasSuffix("atau tulis .csv."))
    #expect(words(10_001, .pdf).english.hasSuffix("write .xlsx or .csv."))
    #expect(words(1_048_501, .pdf).english.hasSuffix("write .csv."))
  }
}
