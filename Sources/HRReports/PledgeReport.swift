import Tables
import Text

/// One row of a report of pledges that names people.
public struct PledgePerson: Hashable, Sendable {
  public let person: ReportedPerson
  public let standing: PledgeStanding

  public init(_ person: ReportedPerson, _ standing: PledgeStanding) {
    self.person = person
    self.standing = standing
  }
}

/// What is reported of pledges.
public enum PledgeReport: String, CaseIterable, Hashable, Sendable {
  /// How many of each unit.
  case recap = "ikrar"
  /// Who has not pledged the wording in use.
  case missing = "ikrar-belum"
  /// Everybody, with the day of the pledge.
  case roll = "ikrar-daftar"

  /// Whether a person is on a report that names people.
  public func lists(_ standing: PledgeStanding) -> Bool {
    switch self {
    case .recap: false
    case .missing: standing.current == nil
    case .roll: true
    }
  }

  /// Whether the superior of each person is named.
  public var namesSuperiors: Bool { self == .missing }

  /// What it is called and what its columns hold.
  public func head(_ wording: Bilingual) -> TableHead {
    let unit = TableHead.Column("unit", Bilingual("Unit kerja", "Unit"), width: 32)
    let name = TableHead.Column("name", Bilingual("Nama", "Name"), width: 32)
    let number = TableHead.Column("number", Bilingual("NIP/nomor", "Number"), width: 24)
    switch self {
    case .recap: return PledgeRecap.head(wording)
    case .missing:
      return TableHead(
        Bilingual("Belum berikrar: ", "Not pledged yet: ") + wording,
        columns: [
          unit, TableHead.Column("superior", Bilingual("Atasan", "Superior"), width: 32), name,
          number,
          TableHead.Column("former", Bilingual("Naskah lama", "Former wording"), width: 14),
        ])
    case .roll:
      return TableHead(
        Bilingual("Daftar ikrar: ", "Roll of pledges: ") + wording,
        columns: [
          unit, name, number, TableHead.Column("pledged", Bilingual("Ikrar", "Pledged"), width: 14),
        ])
    }
  }

  /// The values of one person; of a recap there are none.
  public func values(of row: PledgePerson) -> [TableValue] {
    let person = row.person
    let number = person.number.map(TableValue.identifier) ?? .none
    switch self {
    case .recap: return []
    case .missing:
      return [
        .text(person.unit), person.superior.map(TableValue.text) ?? .none, .text(person.name),
        number, row.standing.former.map(TableValue.day) ?? .none,
      ]
    case .roll:
      return [
        .text(person.unit), .text(person.name), number,
        row.standing.current.map(TableValue.day) ?? .none,
      ]
    }
  }

  /// The rules by which people are on it, to stand under the table.
  public var rules: [Bilingual] {
    switch self {
    case .recap: PledgeRecap.rules
    case .missing:
      [
        Bilingual(
          "Setiap peserta di daftar wajib yang belum berikrar dengan naskah yang dipakai sekarang. Ikrar "
            + "sukarela: daftar ini mengingatkan, bukan menilai.",
          "Each participant on the roster who has not pledged the wording in use. The pledge is "
            + "voluntary: this list reminds, it does not judge.")
      ]
    case .roll:
      [
        Bilingual(
          "Setiap peserta di daftar wajib, dengan hari ikrar naskah yang dipakai sekarang.",
          "Each participant on the roster, with the day of the pledge of the wording in use.")
      ]
    }
  }
}
