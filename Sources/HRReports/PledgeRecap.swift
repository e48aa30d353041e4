import Rosters
import Tables
import Text

/// How many people of each unit have pledged.
public struct PledgeRecap: Sendable {
  private var tallies: [Int: PledgeTally] = [:]

  public init() {}

  public mutating func add(_ standing: PledgeStanding, in unit: Int) {
    tallies[unit, default: PledgeTally()].add(standing)
  }

  /// What of a unit is counted.
  public subscript(unit: Int) -> PledgeTally { tallies[unit] ?? PledgeTally() }

  /// The head of ``rows(of:in:)``.
  ///
  /// - Parameter wording: What the wording in use is called, with its version.
  public static func head(_ wording: Bilingual) -> TableHead {
    TableHead(
      Bilingual("Rekap ikrar: ", "Pledge recap: ") + wording,
      columns: [
        TableHead.Column("unit", Bilingual("Unit kerja", "Unit"), width: 40),
        TableHead.Column("people", Bilingual("Pegawai", "People"), width: 10),
        TableHead.Column("pledged", Bilingual("Sudah", "Pledged"), width: 12),
        TableHead.Column("former", Bilingual("Naskah lama", "Former wording"), width: 14),
        TableHead.Column("none", Bilingual("Belum", "Not yet"), width: 12),
        TableHead.Column("share", Bilingual("Persentase", "Share"), width: 12),
      ])
  }

  /// What is not broken down, of all units that were counted.
  private var small: SmallGroups { SmallGroups(tallies.mapValues(\.total)) }

  /// A row for each unit, in their order, and one for all of them; what would point at one of a few
  /// people is left out (``SmallGroups``).
  ///
  /// - Parameter units: Some of the units that were counted, or all.
  public func rows(of units: [RosterUnit], in language: Language) -> [[TableValue]] {
    let small = self.small
    let total = units.reduce(PledgeTally()) { $0 + self[$1.id] }
    return units.map {
      Self.row(.text($0.name), self[$0.id], isHidden: small.hidden.contains($0.id))
    }
      + [Self.row(.total(in: language), total, isHidden: !small.showsTotal(over: units.map(\.id)))]
  }

  private static func row(_ name: TableValue, _ tally: PledgeTally, isHidden: Bool) -> [TableValue]
  {
    guard !isHidden else {
      return [name, .count(tally.total)] + [TableValue](repeating: .none, count: 4)
    }
    return [
      name, .count(tally.total), .count(tally.current), .count(tally.former),
      .count(tally.none), tally.permille.map(TableValue.permille) ?? .none,
    ]
  }

  /// The rules by which is counted, to stand under the table.
  public static let rules = [
    Bilingual(
      "Yang dihitung orang: setiap peserta di daftar wajib sekali, di unitnya yang pertama. Ikrar "
        + "sukarela dan terpisah dari nilai.",
      "People are counted: each participant on the roster once, in the first unit named. The pledge is "
        + "voluntary and apart from any score."),
    Bilingual(
      "Sudah = berikrar dengan naskah yang dipakai sekarang; Naskah lama = hanya dengan naskah "
        + "lain. Persentase = Sudah dibagi Pegawai, dibulatkan ke bawah.",
      "Pledged = the wording in use; Former wording = another one only. Share = Pledged by People, "
        + "rounded down."),
    SmallGroups.rule,
  ]

  /// The share of those who have pledged, unit by unit; what is not broken down has no bar.
  public func figure(of units: [RosterUnit], in language: Language) -> TableFigure {
    let small = self.small
    return TableFigure(
      Bilingual("Sudah berikrar per unit", "Pledged by unit"),
      bars: units.map { unit in
        let share = small.hidden.contains(unit.id) ? nil : self[unit.id].permille
        return TableFigure.Bar(
          label: unit.name, permille: share,
          words: (share.map(TableValue.permille) ?? .none).words(in: language))
      })
  }
}
