import Dates
import Seals
import Text

/// The program that was passed, as it was when the exam was held.
public struct CertifiedProgram: Hashable, Sendable {
  public let id: String
  public let title: Bilingual
  /// Training hours (jam pelajaran, JP) that the pass is worth.
  public let trainingHours: Int

  public init(id: String, title: Bilingual, trainingHours: Int) {
    self.id = id
    self.title = title
    self.trainingHours = trainingHours
  }
}

/// One of the three zones of Indonesian legal time.
public enum Zone: String, CaseIterable, Hashable, Sendable {
  case western = "WIB"
  case central = "WITA"
  case eastern = "WIT"

  /// Minutes east of Greenwich.
  public var offset: Int {
    switch self {
    case .western: 420
    case .central: 480
    case .eastern: 540
    }
  }
}

/// When and where the exam was sat.
public struct ExamSitting: Hashable, Sendable {
  public let start: Instant
  public let end: Instant
  public let zone: Zone
  public let place: String

  public init(start: Instant, end: Instant, zone: Zone, place: String) {
    self.start = start
    self.end = end
    self.zone = zone
    self.place = place
  }

  public var firstDay: Day { start.day(offset: zone.offset) }
  public var lastDay: Day { end.day(offset: zone.offset) }
}

/// What was achieved. A certificate is only made of a pass, so there is no field for the outcome.
public struct CertifiedScore: Hashable, Sendable {
  public let earned: Int
  public let possible: Int
  /// The predikat, in words.
  public let grade: Bilingual

  public init(earned: Int, possible: Int, grade: Bilingual) {
    self.earned = earned
    self.possible = possible
    self.grade = grade
  }

  /// Permille of the possible points, rounded down so that 79.99 never reads as 80.
  public var permille: Int { Self.permille(earned, of: possible) }

  static func permille(_ earned: Int, of possible: Int) -> Int {
    // Points out of range are refused by the record; they must not overflow before that.
    guard (1...1_000_000).contains(possible), (0...possible).contains(earned) else { return 0 }
    return earned * 1000 / possible
  }
}

/// What the exam was made of and judged by.
public struct ExamBasis: Hashable, Sendable {
  public let bank: String
  public let bankDigest: Digest
  /// The edition of the law that keyed the items.
  public let lawEdition: String
  /// One legal basis of the certificate a line, as it is to be printed.
  public let legalBasis: [String]

  public init(bank: String, bankDigest: Digest, lawEdition: String, legalBasis: [String]) {
    self.bank = bank
    self.bankDigest = bankDigest
    self.lawEdition = lawEdition
    self.legalBasis = legalBasis
  }
}

/// Who issues a certificate, and who stands for it.
public struct Issuer: Hashable, Sendable {
  public let agency: String
  public let signatoryName: String
  public let signatoryOffice: String

  public init(agency: String, signatoryName: String, signatoryOffice: String) {
    self.agency = agency
    self.signatoryName = signatoryName
    self.signatoryOffice = signatoryOffice
  }
}

/// Where the ledger holds the attempt that earned the certificate.
public struct LedgerPoint: Hashable, Sendable {
  public let origin: String
  /// Number of the entry in which the attempt was submitted.
  public let sequence: Int
  /// That entry's leaf hash.
  public let leaf: Digest

  public init(origin: String, sequence: Int, leaf: Digest) {
    self.origin = origin
    self.sequence = sequence
    self.leaf = leaf
  }
}
