import Rosters
import Tables
import Text

/// The training hours of each unit in one year, as sums.
public struct HoursRecap: Sendable {
  /// What is counted of a unit.
  private struct Tally {
    var people = 0
    var hours = 0
    var pns = 0
    var pnsReached = 0
    var pppk = 0
    var pppkAbove = 0

    static func + (left: Tally, right: Tally) -> Tally {
      Tally(
        people: left.people + right.people, hours: left.hours + right.hours,
        pns: left.pns + right.pns, pnsReached: left.pnsReached + right.pnsReached,
        pppk: left.pppk + right.pppk, pppkAbove: left.pppkAbove + right.pppkAbove)
    }
  }

  public let report: HoursReport
  private var tallies: [Int: Tally] = [:]

  public init(_ report: HoursReport) { self.report = report }

  /// Counts one person of `unit`.
  public mutating func add(_ hours: Int, of service: Service, in unit: Int) {
    var tally = tallies[unit] ?? Tally()
    tally.people += 1
    tally.hours += hours
    switch service {
    case .pns:
      tally.pns += 1
      if hours >= report.rule.pnsLeast { tally.pnsReached += 1 }
    case .pppk:
      tally.pppk += 1
      if report.rule.isAboveMost(hours, as: service) { tally.pppkAbove += 1 }
    case .other, .unknown: break
    }
    tallies[unit] = tally
  }

  private var small: SmallGroups { SmallGroups(tallies.mapValues(\.people)) }
}

extension HoursRecap {
  /// The head of ``rows(of:in:)``.
  public var head: TableHead {
    let rule = report.rule
    return TableHead(
      Bilingual("Rekap jam pelajaran \(report.year)", "Recap of training hours \(report.year)"),
      columns: [
        TableHead.Column("unit", Bilingual("Unit kerja", "Unit"), width: 40),
        TableHead.Column("people", Bilingual("Pegawai", "People"), width: 10),
        TableHead.Column("hours", Bilingual("JP", "Hours"), width: 10),
        TableHead.Column("pns", Bilingual("PNS", "PNS"), width: 10),
        TableHead.Column(
          "pns_reached",
          Bilingual("PNS ≥ \(rule.pnsLeast) JP", "PNS ≥ \(rule.pnsLeast) hours"), width: 12),
        TableHead.Column("pns_share", Bilingual("Persentase PNS", "Share of PNS"), width: 12),
        TableHead.Column("pppk", Bilingual("PPPK", "PPPK"), width: 10),
        TableHead.Column(
          "pppk_above",
          Bilingual("PPPK > \(rule.pppkMost) JP", "PPPK > \(rule.pppkMost) hours"), width: 12),
      ])
  }

  /// A row for each unit, in their order, and one for all of them; what would point at one of a few
  /// people is left out (``SmallGroups``).
  public func rows(of units: [RosterUnit], in language: Language) -> [[TableValue]] {
    let small = self.small
    let total = units.reduce(Tally()) { $0 + (tallies[$1.id] ?? Tally()) }
    return units.map { unit in
      Self.row(
        .text(unit.name), tallies[unit.id] ?? Tally(), isHidden: small.hidden.contains(unit.id))
    } + [Self.row(.total(in: language), total, isHidden: !small.showsTotal(over: units.map(\.id)))]
  }

  private static func row(_ name: TableValue, _ tally: Tally, isHidden: Bool) -> [TableValue] {
    guard !isHidden else {
      return [name, .count(tally.people)] + [TableValue](repeating: .none, count: 6)
    }
    let share = tally.pns == 0 ? nil : tally.pnsReached * 1000 / tally.pns
    return [
      name, .count(tally.people), .count(tally.hours), .count(tally.pns),
      .count(tally.pnsReached), share.map(TableValue.permille) ?? .none, .count(tally.pppk),
      .count(tally.pppkAbove),
    ]
  }

  /// The hours, unit by unit, beside the most of any; what is hidden has no bar.
  public func figure(of units: [RosterUnit], in language: Language) -> TableFigure {
    let small = self.small
    let shown = units.map { small.hidden.contains($0.id) ? nil : tallies[$0.id]?.hours }
    let most = max(1, shown.compactMap { $0 }.max() ?? 1)
    return TableFigure(
      Bilingual("JP per unit", "Hours by unit"),
      bars: zip(units, shown).map { unit, hours in
        TableFigure.Bar(
          label: unit.name, permille: hours.map { $0 * 1000 / most },
          words: hours.map { "\($0) JP" } ?? "-")
      })
  }

  /// The rules by which is counted, to stand under the table.
  public var rules: [Bilingual] {
    [Self.counting] + report.rules.dropFirst() + [SmallGroups.rule]
  }

  private static let counting = Bilingual(
    "Yang dihitung orang di daftar wajib, masing-masing sekali, dan JP setiap program yang lulus sekali "
      + "setahun. Kelulusan yang sertifikatnya dicabut tidak dihitung.",
    "People on the roster are counted, each once, and the hours of each program passed once a year. "
      + "A pass whose certificate was revoked is not counted.")
}
