import Completion
import Dates
import Tables
import Text

/// A column of the reports that name people.
enum PersonColumn: String {
  case unit = "unit"
  case superior = "superior"
  case name = "name"
  case number = "number"
  case status = "status"
  case best = "score"
  case certificate = "certificate"
  case validUntil = "valid_until"
  case due = "due"
  case late = "days_late"
  case pledged = "pledged"

  var id: String { rawValue }

  var heading: Bilingual {
    switch self {
    case .unit: Bilingual("Unit kerja", "Unit")
    case .superior: Bilingual("Atasan", "Superior")
    case .name: Bilingual("Nama", "Name")
    case .number: Bilingual("NIP/nomor", "Number")
    case .status: Bilingual("Status", "Status")
    case .best: Bilingual("Nilai", "Score")
    case .certificate: Bilingual("Nomor sertifikat", "Certificate")
    case .validUntil: Bilingual("Berlaku sampai", "Valid until")
    case .due: Bilingual("Tenggat", "Due")
    case .late: Bilingual("Hari terlambat", "Days late")
    case .pledged: Bilingual("Ikrar", "Pledged")
    }
  }

  var width: Int {
    switch self {
    case .unit, .superior, .name: 32
    case .number: 24
    case .status: 20
    case .certificate: 30
    case .validUntil, .due, .pledged: 14
    case .best, .late: 10
    }
  }

  func value(of row: PersonRow, on day: Day, in language: Language) -> TableValue {
    switch self {
    case .unit: .text(row.person.unit)
    case .superior: row.person.superior.map(TableValue.text) ?? .none
    case .name: .text(row.person.name)
    case .number: row.person.number.map(TableValue.identifier) ?? .none
    case .status: .text(row.standing.status.words[language])
    case .best: row.best.map(TableValue.permille) ?? .none
    case .certificate: row.certificate.map(TableValue.identifier) ?? .none
    case .validUntil: row.standing.counted.map { .day($0.validUntil) } ?? .none
    case .due: row.standing.due.map(TableValue.day) ?? .none
    case .late: row.standing.daysLate(on: day).map(TableValue.count) ?? .none
    case .pledged: row.pledged.map(TableValue.day) ?? .none
    }
  }
}

extension CompletionStatus {
  /// The heading, with the span of days where it warns.
  fileprivate var words: Bilingual {
    switch self {
    case .expiring(_, let days):
      kind.label + Bilingual(" (\(days) hari)", " (\(days) days)")
    case .notStarted, .underWay, .notPassed, .passed, .expired, .revoked: kind.label
    }
  }
}
