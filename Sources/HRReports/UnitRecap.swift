import Completion
import Dates
import Results
import Rosters
import Tables
import Text

/// How many people of each unit are how far with one program.
public struct UnitRecap: Sendable {
  private var tallies: [Int: CompletionTally] = [:]

  public init() {}

  public mutating func add(_ kind: CompletionStatus.Kind, in unit: Int) {
    tallies[unit, default: CompletionTally()].add(kind)
  }

  /// What of a unit is counted.
  public subscript(unit: Int) -> CompletionTally { tallies[unit] ?? CompletionTally() }

  /// What is not broken down, of all units that were counted.
  private var small: SmallGroups { SmallGroups(tallies.mapValues(\.total)) }
}

extension UnitRecap {
  /// Counts those of whom the roster requires the program, in the memory of a few rows: neither
  /// who they are nor what their certificates are called is read.
  public init(
    of program: RequiredProgram, on roster: any RosterStore, day: Day, offset: Int
  ) throws(StoreError) {
    var recap = UnitRecap()
    try roster.eachProgress(of: program.id) { unit, progress in
      recap.add(program.standing(of: progress, on: day, offset: offset).status.kind, in: unit)
      return true
    }
    self = recap
  }

  /// The head of ``rows(of:in:)``.
  public static func head(of program: RequiredProgram) -> TableHead {
    TableHead(
      Bilingual(
        "Rekap penyelesaian: \(program.title.indonesian)",
        "Completion recap: \(program.title.english)"),
      columns: [
        TableHead.Column("unit", Bilingual("Unit kerja", "Unit"), width: 40),
        TableHead.Column("people", Bilingual("Pegawai", "People"), width: 10),
      ]
        + CompletionStatus.Kind.allCases.map {
          TableHead.Column($0.rawValue, $0.label, width: 12)
        } + [
          TableHead.Column("complete", Bilingual("Selesai", "Complete"), width: 10),
          TableHead.Column("share", Bilingual("Persentase", "Share"), width: 12),
        ])
  }

  /// A row for each unit, in their order, and one for all of them. A unit without people says so by
  /// `-`; what would point at one of a few people is left out (``SmallGroups``).
  ///
  /// - Parameter units: Some of the units that were counted, or all.
  public func rows(of units: [RosterUnit], in language: Language) -> [[TableValue]] {
    let small = self.small
    let total = units.reduce(CompletionTally()) { $0 + self[$1.id] }
    return units.map {
      Self.row(.text($0.name), self[$0.id], isHidden: small.hidden.contains($0.id))
    }
      + [Self.row(.total(in: language), total, isHidden: !small.showsTotal(over: units.map(\.id)))]
  }

  private static func row(
    _ name: TableValue, _ tally: CompletionTally, isHidden: Bool
  ) -> [TableValue] {
    let kinds = CompletionStatus.Kind.allCases
    guard !isHidden else {
      return [name, .count(tally.total)]
        + [TableValue](repeating: .none, count: kinds.count + 2)
    }
    return [name, .count(tally.total)] + kinds.map { .count(tally[$0]) }
      + [.count(tally.complete), tally.permille.map(TableValue.permille) ?? .none]
  }

  /// The rules by which is counted, to stand under the table.
  public static let rules = [
    Bilingual(
      "Yang dihitung orang, bukan percobaan: setiap peserta di daftar wajib sekali, di unitnya yang "
        + "pertama. Pelatih dan penguji tidak dihitung.",
      "People are counted, not attempts: each participant on the roster once, in the first unit "
        + "named. Trainers and testers are not counted."),
    Bilingual(
      "Selesai = Lulus + Segera Kedaluwarsa. Persentase = Selesai dibagi Pegawai, dibulatkan ke "
        + "bawah.",
      "Complete = Passed + Expiring Soon. Share = Complete by People, rounded down."),
    SmallGroups.rule,
  ]
}

extension UnitRecap {
  /// The share of those who are complete, unit by unit; what is not broken down has no bar.
  public func figure(of units: [RosterUnit], in language: Language) -> TableFigure {
    let small = self.small
    return TableFigure(
      Bilingual("Selesai per unit", "Complete by unit"),
      bars: units.map { unit in
        let share = small.hidden.contains(unit.id) ? nil : self[unit.id].permille
        return TableFigure.Bar(
          label: unit.name, permille: share,
          words: (share.map(TableValue.permille) ?? .none).words(in: language))
      })
  }
}
