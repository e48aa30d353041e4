import Assessment
import Dates
import Tables
import Testing
import Text

@Suite struct TableRowJSONTests {
  private static let texts = [
    "", "Ani", "\"A\\B\"", "baris\nlain\t\r", "\u{1}\u{8}\u{C}\u{1F}", "é😀", "\"\u{301}",
  ]

  @Test(arguments: UInt64(0)..<40)
  func `a row is the canonical JSON of its values by their columns`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let ids = ["unit", "name", "Ä", "a\"b", "due", "z", "unit"].shuffled(using: &generator)
    let head = TableHead(
      Bilingual("Uji", "Test"),
      columns: ids.map { TableHead.Column($0, Bilingual("K", "C"), width: 5) })
    let values = ids.map { _ in Self.value(&generator) }
    let members = Dictionary(
      zip(ids, values.map(Self.json)), uniquingKeysWith: { first, _ in first })
    var bytes = Array("sebelum".utf8)
    TableRowJSON(head).append(values, to: &bytes)
    let text = String(decoding: bytes.dropFirst(7), as: UTF8.self)
    #expect(text == JSONValue.object(members).canonicalText)
    #expect(try JSONValue(parsing: text.utf8) == .object(members))
  }

  @Test func `a row without columns is an empty object`() {
    var bytes: [UInt8] = []
    TableRowJSON(TableHead(Bilingual("Uji", "Test"), columns: [])).append([], to: &bytes)
    #expect(bytes == Array("{}".utf8))
  }

  private static func value(_ generator: inout SeededGenerator) -> TableValue {
    let text = texts.randomElement(using: &generator) ?? ""
    let number = Int.random(in: -2000...2000, using: &generator)
    return [
      .none, .text(text), .identifier(text), .count(number), .permille(number),
      .day(Day(number: number)),
    ].randomElement(using: &generator) ?? .none
  }

  private static func json(_ value: TableValue) -> JSONValue {
    switch value {
    case .none: .null
    case .text(let text), .identifier(let text): .string(text)
    case .count(let number), .permille(let number): .int(number)
    case .day(let day): .string(day.description)
    }
  }
}
