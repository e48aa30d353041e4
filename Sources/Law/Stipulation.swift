import Dates
import Text

/// What the law states that is no verdict but can be asked: a deadline, a share, who imposes.
public struct Stipulation: Hashable, Sendable {
  /// A number with its unit, or words where no number says it.
  public enum Amount: Hashable, Sendable {
    case number(Int, Unit)
    case words(Bilingual)
  }

  /// What a number counts.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case days = "hari"
    case workingDays = "hari_kerja"
    case months = "bulan"
    case years = "tahun"
    case percent = "persen"
    case rupiah
    case lessonHours = "JP"
  }

  public let id: String
  public let title: Bilingual
  public let interval: Interval
  /// Whether the interval is written in the block, not taken from its first instrument.
  public let hasOwnInterval: Bool
  public let basis: [Citation]
  public let confidence: Confidence
  public let amount: Amount
  public let notes: [Bilingual]
  public let place: Place
}

extension Stipulation.Amount {
  /// The amount as people write it, such as “14 hari kerja”.
  public var text: Bilingual {
    switch self {
    case .number(let number, .rupiah): Bilingual("Rp\(number)", "Rp\(number)")
    case .number(let number, let unit):
      Bilingual(
        "\(number) \(unit.label.indonesian)",
        "\(number) \(number == 1 ? unit.singular : unit.label.english)")
    case .words(let text): text
    }
  }
}

extension Stipulation.Unit {
  /// What several of it are called.
  public var label: Bilingual {
    switch self {
    case .days: Bilingual("hari", "days")
    case .workingDays: Bilingual("hari kerja", "working days")
    case .months: Bilingual("bulan", "months")
    case .years: Bilingual("tahun", "years")
    case .percent: Bilingual("persen", "per cent")
    case .rupiah: Bilingual("rupiah", "rupiah")
    case .lessonHours: Bilingual("jam pelajaran", "lesson hours")
    }
  }

  /// What one of it is called in English; Indonesian makes no difference.
  fileprivate var singular: String {
    switch self {
    case .days: "day"
    case .workingDays: "working day"
    case .months: "month"
    case .years: "year"
    case .percent, .rupiah: label.english
    case .lessonHours: "lesson hour"
    }
  }
}

extension RuleBase {
  /// The stipulation called `id`, or `nil`.
  public func stipulation(_ id: String) -> Stipulation? { stipulations.first { $0.id == id } }

  /// The stipulations in force on `day`, by id.
  public func stipulations(on day: Day) -> [Stipulation] {
    stipulations.filter { $0.interval.contains(day) }
  }
}
