import Dates

/// What an HR officer asks of `laporan simpeg` and `laporan xapi`: files for other systems.
public struct ExchangeRequest {
  enum Kind: Hashable {
    /// Certificates for the personnel system.
    case personnel
    /// Exams for a learning record store.
    case statements

    /// The endings of file names that are known.
    var endings: [String] {
      switch self {
      case .personnel: ["xlsx", "csv"]
      case .statements: ["ndjson"]
      }
    }
  }

  let kind: Kind
  let from: Day?
  let until: Day?
  let path: String?

  /// The words that name a file for another system.
  public static let names = ["simpeg", "xapi"]

  /// - Parameter from: The first day on which an exam ended that is told, or `nil` for any.
  /// - Parameter until: The last one, or `nil` for any.
  public init?(_ name: String, from: Day?, until: Day?, path: String?) {
    switch name {
    case "simpeg", "personnel": kind = .personnel
    case "xapi": kind = .statements
    case _: return nil
    }
    self.from = from
    self.until = until
    self.path = path
  }

  /// Whether an exam that ended on `day` is asked for.
  func holds(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}
