import Dates
import Text

/// What a report's table is called, what its columns hold, and what stands below it.
public struct TableHead: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// What programs know it by.
    public let id: String
    public let heading: Bilingual
    /// In letters, for a sheet or a page.
    public let width: Int

    public init(_ id: String, _ heading: Bilingual, width: Int) {
      self.id = id
      self.heading = heading
      self.width = width
    }
  }

  public let title: Bilingual
  public let columns: [Column]

  public init(_ title: Bilingual, columns: [Column]) {
    self.title = title
    self.columns = columns
  }
}

/// One value of a table.
public enum TableValue: Hashable, Sendable {
  /// Nothing is known, or nothing can be: printed as `-` where people read.
  case none
  case text(String)
  /// A number of a person or a paper; never a quantity, however many digits it has.
  case identifier(String)
  case count(Int)
  /// A share in permille.
  case permille(Int)
  case day(Day)
}

extension TableValue {
  /// What people read, `87,5%` and `31-12-2026`.
  public func words(in language: Language) -> String {
    switch self {
    case .none: "-"
    case .text(let text), .identifier(let text): text
    case .count(let count): String(count)
    case .permille(let share):
      "\(share < 0 ? "-" : "")\(abs(share) / 10)\(Bilingual(",", ".")[language])\(abs(share) % 10)%"
    case .day(let day): day.dashed
    }
  }

  /// Whether it stands at the right edge of its column.
  public var isQuantity: Bool {
    switch self {
    case .count, .permille: true
    case .none, .text, .identifier, .day: false
    }
  }
}

extension Day {
  /// `31-12-2026`, as offices write a date in a table.
  public var dashed: String {
    var bytes: [UInt8] = []
    bytes.appendDashed(self)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends `31-12-2026`.
  mutating func appendDashed(_ day: Day) {
    let (year, month, day) = day.parts
    append(day, digits: 2)
    append(UInt8(ascii: "-"))
    append(month, digits: 2)
    append(UInt8(ascii: "-"))
    append(year, digits: 4)
  }

  /// Appends `2026-12-31`.
  mutating func append(_ day: Day) {
    let (year, month, day) = day.parts
    append(year, digits: 4)
    append(UInt8(ascii: "-"))
    append(month, digits: 2)
    append(UInt8(ascii: "-"))
    append(day, digits: 2)
  }

  /// Appends a number, with zeros in front where it has fewer digits.
  private mutating func append(_ number: Int, digits: Int) {
    guard number >= 0, digits == 4 ? number < 10_000 : number < 100 else {
      self += String(number).utf8
      return
    }
    var power = digits == 4 ? 1000 : 10
    while power > 0 {
      append(UInt8(ascii: "0") + UInt8(number / power % 10))
      power /= 10
    }
  }
}
