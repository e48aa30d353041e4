import Law

/// A typed answer as it is compared: spelling, order of words and units no longer matter.
public enum ShortAnswer: Hashable, Sendable {
  case level(Level)
  /// A number of a unit; years are counted in months.
  case amount(Int, Stipulation.Unit)

  /// The same answer for “1 tahun” and “12 bulan”.
  public init(_ number: Int, _ unit: Stipulation.Unit) {
    switch unit {
    case .years: self = .amount(number * 12, .months)
    case .days, .workingDays, .months, .percent, .rupiah, .lessonHours:
      self = .amount(number, unit)
    }
  }

  /// A name that stays the same: `berat`, `14 hari_kerja`.
  public var id: String {
    switch self {
    case .level(let level): level.rawValue
    case .amount(let number, let unit): "\(number) \(unit.rawValue)"
    }
  }

  /// The answer that has `id`, or `nil`.
  public init?(id: String) {
    if let level = Level(rawValue: id) {
      self = .level(level)
      return
    }
    let parts = id.split(separator: " ")
    guard parts.count == 2, let number = Int(parts[0]),
      let unit = Stipulation.Unit(rawValue: String(parts[1]))
    else { return nil }
    self = .amount(number, unit)
  }
}
