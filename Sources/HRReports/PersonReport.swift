import Completion
import Dates
import Results
import Rosters
import Tables
import Text

/// What a report names of a person; only HR officers see one.
public struct ReportedPerson: Hashable, Sendable {
  public let name: String
  /// The NIP grouped as it is printed, a local number, or `nil`.
  public let number: String?
  public let unit: String
  public let superior: String?

  public init(name: String, number: String?, unit: String, superior: String?) {
    self.name = name
    self.number = number
    self.unit = unit
    self.superior = superior
  }
}

extension Person {
  /// The number as it is printed.
  public var printedNumber: String? {
    guard isASN, let number, let nip = try? NIP(parsing: number) else { return number }
    return nip.grouped
  }
}

/// One row of a report that names people: who, and where the person stands.
public struct PersonRow: Hashable, Sendable {
  public let person: ReportedPerson
  public let standing: Standing
  /// The certificate's number, or `nil`.
  public let certificate: String?
  /// The best score in permille, or `nil`.
  public let best: Int?
  /// The day of the last pledge, or `nil`.
  public let pledged: Day?

  public init(
    person: ReportedPerson, standing: Standing, certificate: String?, best: Int?,
    pledged: Day? = nil
  ) {
    self.pledged = pledged
    self.person = person
    self.standing = standing
    self.certificate = certificate
    self.best = best
  }
}

/// The reports that name people, each with its columns.
public enum PersonReport: String, CaseIterable, Hashable, Sendable {
  case completion = "penyelesaian"
  case outstanding = "tunggakan"
  case expiry = "kedaluwarsa"

  /// Whether a person in this state is on the report.
  public func lists(_ standing: Standing) -> Bool {
    switch self {
    case .completion: true
    case .outstanding: !standing.status.kind.isComplete
    case .expiry:
      switch standing.status {
      case .expiring, .expired: true
      case .notStarted, .underWay, .notPassed, .passed, .revoked: false
      }
    }
  }

  /// Whether the superior of each person is named.
  public var namesSuperiors: Bool { columns.contains(.superior) }

  /// What it is called and what its columns hold.
  public func head(of program: RequiredProgram) -> TableHead {
    TableHead(
      title + Bilingual(": ", ": ") + program.title,
      columns: columns.map { TableHead.Column($0.id, $0.heading, width: $0.width) })
  }

  /// The values of one person on `day`.
  public func values(of row: PersonRow, on day: Day, in language: Language) -> [TableValue] {
    columns.map { $0.value(of: row, on: day, in: language) }
  }

  private var title: Bilingual {
    switch self {
    case .completion: Bilingual("Penyelesaian", "Completion")
    case .outstanding: Bilingual("Tunggakan", "Outstanding")
    case .expiry: Bilingual("Kedaluwarsa", "Expiry")
    }
  }

  private var columns: [PersonColumn] {
    switch self {
    case .completion:
      [.unit, .name, .number, .status, .best, .certificate, .validUntil, .due, .pledged]
    case .outstanding: [.unit, .superior, .name, .number, .status, .due, .late]
    case .expiry: [.validUntil, .unit, .name, .number, .status, .certificate]
    }
  }

  /// The rules by which people are on it, to stand under the table.
  public var rules: [Bilingual] {
    switch self {
    case .completion:
      [
        Bilingual(
          "Satu baris untuk setiap orang di daftar wajib. Nilai adalah yang terbaik, ikrar yang terakhir.",
          "One row for each person on the roster. The score is the best one, the pledge the last one."
        )
      ]
    case .outstanding:
      [
        Bilingual(
          "Setiap orang di daftar wajib yang hari ini belum memenuhi kewajibannya.",
          "Everybody on the roster who does not meet the requirement today.")
      ]
    case .expiry:
      [
        Bilingual(
          "Setiap orang yang kelulusannya berakhir dalam 90 hari atau sudah berakhir.",
          "Everybody whose pass ends within 90 days or has ended.")
      ]
    }
  }
}
