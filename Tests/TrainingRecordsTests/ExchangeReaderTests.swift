import Dates
import Testing
import Text
import TrainingRecords

@Suite struct ExchangeReaderTests {
  private func read(_ lines: String...) throws -> ExchangeReader {
    let text = "pertukaran\n" + lines.map { "  \($0)\n" }.joined()
    let reader = BlockReader(Array(text.utf8), file: "penerbit.atur")
    return ExchangeReader(try #require(reader.blocks.first))
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test func `a code holds from its day until that of the next`() throws {
    let reader = try read(
      "laman \"https://bkd.contoh.go.id\"", "jenis_diklat 2027-01-01 \"9\"",
      "jenis_diklat 2026-01-01 \"4\"", "jenis_sertipikat 2026-01-01 \"T 1\"")
    #expect(reader.findings.isEmpty)
    let settings = reader.settings
    #expect(settings.homePage == "https://bkd.contoh.go.id")
    #expect(settings.trainingKinds.code(on: try day("2025-12-31")) == nil)
    #expect(settings.trainingKinds.code(on: try day("2026-01-01")) == "4")
    #expect(settings.trainingKinds.code(on: try day("2026-12-31")) == "4")
    #expect(settings.trainingKinds.code(on: try day("2027-01-01")) == "9")
    #expect(settings.certificateKinds.code(on: try day("2030-01-01")) == "T 1")
  }

  @Test(arguments: [
    ("laman \"http://bkd.contoh.go.id\"", "D001"), ("laman \"https://\"", "D001"),
    ("laman \"https://bkd.contoh.go.id/\"", "D001"), ("laman \"https://a b\"", "D001"),
    ("laman \"https://a#b\"", "D001"), ("laman", "D001"), ("jenis_diklat \"4\"", "D002"),
    ("jenis_diklat 2026-02-30 \"4\"", "D002"), ("jenis_sertipikat 2026-01-01 \"\"", "D002"),
    ("jenis_sertipikat 2026-01-01 \"a\" \"b\"", "D002"),
  ])
  func `what cannot be used is found where it stands`(line: String, code: String) throws {
    let reader = try read("jenis_diklat 2026-01-01 \"4\"", line)
    #expect(reader.findings.map(\.code) == [code])
    #expect(reader.findings.first?.place.line == 3)
    #expect(reader.settings.trainingKinds == [DatedCode("4", since: try day("2026-01-01"))])
  }

  @Test func `an unknown line is found`() throws {
    #expect(try read("jenis_diklatt 2026-01-01 \"4\"").findings.count == 1)
  }

  @Test(arguments: ExchangeLine.allCases)
  func `what is missing is said with the line to write`(line: ExchangeLine) throws {
    let day = try day("2026-03-01")
    let finding = Finding.missing(line, on: day, file: "penerbit.atur")
    #expect(finding.text(in: .indonesian).contains(line.rawValue + " "))
    #expect(finding.text(in: .english).contains(line.example(from: day)))
    #expect(finding.text(in: .indonesian).hasPrefix("penerbit.atur:1:1: D003"))
  }
}
