import Dates
import Text

/// From a first day up to, but not including, an end; without an end still in force.
public struct Interval: Hashable, Sendable {
  public let start: Day
  public let end: Day?

  public init(start: Day, end: Day?) {
    self.start = start
    self.end = end
  }

  public func contains(_ day: Day) -> Bool { start <= day && day < end ?? Day(number: .max) }

  public func isWithin(_ other: Interval) -> Bool {
    other.start <= start && (end ?? Day(number: .max)) <= (other.end ?? Day(number: .max))
  }
}

/// How well the sources support what is encoded.
public enum Confidence: String, CaseIterable, Comparable, Hashable, Sendable {
  case low = "rendah"
  case medium = "sedang"
  case high = "tinggi"

  /// The word in JSON answers.
  public var english: String {
    switch self {
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    }
  }

  public static func < (left: Confidence, right: Confidence) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The family of consequences a violation belongs to; families stand beside each other.
public enum OffenceClass: String, CaseIterable, Hashable, Sendable {
  case ethics = "kode_etik"
  case discipline = "disiplin"
  case administrative = "administratif"
  case criminal = "pidana"
  case contract = "kontrak"
}

/// How heavy a violation is within its class, lightest first.
public enum Level: String, CaseIterable, Comparable, Hashable, Sendable {
  case moral
  case light = "ringan"
  case medium = "sedang"
  case heavy = "berat"

  public static func < (left: Level, right: Level) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// An instrument and the place in it.
public struct Citation: Hashable, Sendable {
  public let instrument: String
  /// Such as `Pasal 14 huruf i angka 3`; may be empty for the instrument as a whole.
  public let provision: String
}

/// Values that one fact may have.
public struct Clause: Hashable, Sendable {
  public let fact: Int
  public let allowed: ValueSet

  public init(fact: Int, allowed: ValueSet) {
    self.fact = fact
    self.allowed = allowed
  }
}

/// Clauses that must all be met.
public struct Box: Hashable, Sendable {
  public let clauses: [Clause]

  public init(clauses: [Clause]) { self.clauses = clauses }
}

/// What a rule says of the scenarios it applies to.
public enum Effect: Hashable, Sendable {
  case permitted
  case contested
  case violation(OffenceClass, Level?)
}

/// A scenario in a rule's own file, with the verdict it must get.
public struct Example: Hashable, Sendable {
  public let text: String
  public let place: Place
}

/// One norm: when it applies, what follows, and on what basis.
public struct Rule: Hashable, Sendable {
  public let id: String
  public let version: Int
  public let title: Bilingual
  public let interval: Interval
  /// Whether the interval is written in the rule, not taken from its first instrument.
  public let hasOwnInterval: Bool
  public let basis: [Citation]
  public let confidence: Confidence
  /// Alternatives: the rule applies where the facts lie in one of them.
  public let boxes: [Box]
  public let effect: Effect
  /// Ids of the forms of sanction.
  public let sanctions: [String]
  public let sanctionBasis: Citation?
  public let threat: Bilingual?
  public let defeats: [String]
  /// For a contested rule, what each side says.
  public let readings: [Bilingual]
  public let examples: [Example]
  public let notes: [Bilingual]
  public let place: Place
}
