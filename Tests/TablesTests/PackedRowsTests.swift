import Assessment
import Dates
import Tables
import Testing
import Text

/// Packed rows against a plain sort of the same rows.
@Suite struct PackedRowsTests {
  private static let groups = ["", "Dinas A", "Dinas Ä", "Dinas B", "dinas a"].sorted()
  private static let names = [
    "", "Ani Contoh", "Ani Contoh bin Panjang Sekali Namanya", "Budi", "budi", "Zoé", "Zoe\u{301}",
    "Ömer", "\u{0}", "名前", String(repeating: "n", count: 200),
  ]

  private static func value(_ generator: inout SeededGenerator) -> TableValue {
    let number =
      [0, 1, -1, 63, 64, -64, 127, 128, 1 << 40, -(1 << 40)]
      .randomElement(using: &generator) ?? 0
    let text = names.randomElement(using: &generator) ?? ""
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return .none
    case 1: return .text(text)
    case 2: return .identifier(text)
    case 3: return .count(number)
    case 4: return .permille(number)
    default: return .day(Day(number: number))
    }
  }

  private struct Given {
    let group: Int
    let name: String
    let row: [TableValue]
  }

  private static func given(
    _ count: Int, unit: Int, name: Int, _ generator: inout SeededGenerator
  ) -> [Given] {
    (0..<count).map { _ in
      let group = Int.random(in: groups.indices, using: &generator)
      let title = names.randomElement(using: &generator) ?? ""
      var row = (0..<5).map { _ in value(&generator) }
      row[unit] = .text(groups[group])
      row[name] = .text(title)
      return Given(group: group, name: title, row: row)
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `packed rows are the given ones by group, name and order of coming`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let unit = Int(seed) % 5
    let name = (unit + 1 + Int(seed / 5) % 4) % 5
    let given = Self.given(Int(seed) * 7 % 130, unit: unit, name: name, &generator)
    var packed = PackedRows(
      groups: Self.groups, groupColumn: unit, nameColumn: name, columns: 5)
    for one in given { packed.add(one.row, to: one.group) }
    let expected = given.enumerated().sorted { left, right in
      (left.element.group, left.element.name, left.offset)
        < (right.element.group, right.element.name, right.offset)
    }.map(\.element.row)
    let rows = packed.sorted()
    #expect(rows.count == given.count)
    #expect(rows.isEmpty == given.isEmpty)
    // Twice, as a report is walked once for its digest and once to be written.
    for _ in 0..<2 {
      #expect(bytes(Array(rows)) == bytes(expected))
    }
  }

  /// The rows with every byte of their texts: equal strings may be of different scalars.
  private func bytes(_ rows: [[TableValue]]) -> [[[UInt8]]] {
    rows.map { row in row.map { Array("\($0)".utf8) } }
  }

  @Test func `texts are told apart however many there are`() {
    var packed = PackedRows(groups: ["Dinas"], groupColumn: 0, nameColumn: 1, columns: 3)
    let row = { (number: Int) -> [TableValue] in
      [.text("Dinas"), .text("Sama"), .text("teks \(number % 25_000)")]
    }
    for number in 0..<50_000 { packed.add(row(number), to: 0) }
    #expect(packed.sorted().elementsEqual((0..<50_000).lazy.map(row)))
  }

  @Test func `listed rows are walked as they are`() {
    let rows: [[TableValue]] = [[.count(1)], [.none]]
    #expect(Array(TableRows(rows)) == rows)
    #expect(TableRows([]).isEmpty)
  }
}
