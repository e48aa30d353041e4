import Dates
import Text

/// How far one person is with one program, on one day.
public enum CompletionStatus: Hashable, Sendable {
  /// Nothing was begun that counts.
  case notStarted
  /// An exam is open and nothing that counts was passed.
  case underWay
  /// The last exam that counts was not passed, and none is open.
  case notPassed
  /// A pass counts, up to this day.
  case passed(until: Day)
  /// A pass counts, but no longer than the span of days that is named.
  case expiring(until: Day, within: Int)
  /// A pass counted until this day, and nothing has taken its place.
  case expired(since: Day)
  /// Every pass that would count was revoked.
  case revoked

  /// The spans in which a pass is said to expire soon, in days, the shortest first.
  public static let warnings = [30, 60, 90]
}

extension CompletionStatus {
  /// What a report counts under one heading.
  public enum Kind: String, CaseIterable, Comparable, Hashable, Sendable {
    case notStarted = "belum_mulai"
    case underWay = "sedang"
    case notPassed = "tidak_lulus"
    case passed = "lulus"
    case expiring = "segera_kedaluwarsa"
    case expired = "kedaluwarsa"
    case revoked = "dicabut"

    public static func < (left: Kind, right: Kind) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }

    /// The heading.
    public var label: Bilingual {
      switch self {
      case .notStarted: Bilingual("Belum Mulai", "Not Started")
      case .underWay: Bilingual("Sedang", "Under Way")
      case .notPassed: Bilingual("Tidak Lulus", "Not Passed")
      case .passed: Bilingual("Lulus", "Passed")
      case .expiring: Bilingual("Segera Kedaluwarsa", "Expiring Soon")
      case .expired: Bilingual("Kedaluwarsa", "Expired")
      case .revoked: Bilingual("Dicabut", "Revoked")
      }
    }

    /// Whether a person of this kind has what is required today.
    public var isComplete: Bool {
      switch self {
      case .passed, .expiring: true
      case .notStarted, .underWay, .notPassed, .expired, .revoked: false
      }
    }
  }

  public var kind: Kind {
    switch self {
    case .notStarted: .notStarted
    case .underWay: .underWay
    case .notPassed: .notPassed
    case .passed: .passed
    case .expiring: .expiring
    case .expired: .expired
    case .revoked: .revoked
    }
  }
}
