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
    let parts = description.split(separator: "-")
    return "\(parts[2])-\(parts[1])-\(parts[0])"
  }
}
