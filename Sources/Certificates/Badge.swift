import Dates
import Seals

/// A certificate as an Open Badges 3.0 credential says it: what wallets and other programs read.
public struct Badge: Hashable, Sendable {
  /// The holder's number as far as the badge shows it.
  public enum ShownNumber: Hashable, Sendable {
    case full(String)
    /// Hashed with a salt that only the issuer knows.
    case hashed(Digest)
  }

  public let id: CertificateID
  public let number: CertificateNumber
  public let name: String
  public let isASN: Bool
  /// `nil` where the holder has none; then nothing says whether the holder is ASN either.
  public let shownNumber: ShownNumber?
  public let program: CertifiedProgram
  public let start: Instant
  public let end: Instant
  public let zone: Zone
  public let score: BadgeScore
  public let basis: ExamBasis
  /// The agency that issued it.
  public let issuer: String
  public let issuerKey: PublicKey
  public let issuedAt: Instant
  public let validUntil: Day
  public let statusPlace: StatusPlace?
  /// Where the status lists are published, if anywhere.
  public let host: VerificationHost?
  public let supersedes: CertificateNumber?
}

/// Points and predikat; a badge has the latter in Indonesian only.
public struct BadgeScore: Hashable, Sendable {
  public let earned: Int
  public let possible: Int
  public let grade: String
}

extension Badge {
  /// What follows from `record`.
  init(
    of record: CertificateRecord, by key: PublicKey, salt: HolderSalt, for publication: Publication,
    checker: some SealChecker
  ) {
    let number = record.holder.standing.number
    let shown: ShownNumber? =
      switch publication.number {
      case .masked: number.map { .hashed(salt.hash(of: $0, by: checker)) }
      case .full: number.map { .full($0) }
      }
    self.init(
      id: record.id, number: record.number, name: record.holder.name,
      isASN: number != nil && record.holder.standing.isASN, shownNumber: shown,
      program: record.program, start: record.sitting.start, end: record.sitting.end,
      zone: record.sitting.zone,
      score: BadgeScore(
        earned: record.score.earned, possible: record.score.possible,
        grade: record.score.grade.indonesian),
      basis: record.basis, issuer: record.issuer.agency, issuerKey: key,
      issuedAt: record.issuedAt, validUntil: record.validUntil, statusPlace: record.statusPlace,
      host: record.statusPlace == nil ? nil : publication.host, supersedes: record.supersedes)
  }

  /// The day of issue where the exam was sat.
  public var issuedOn: Day { issuedAt.day(offset: zone.offset) }

  public var term: CertificateTerm {
    CertificateTerm(
      number: number, issuer: issuer, issuedOn: issuedOn, validUntil: validUntil,
      statusPlace: statusPlace)
  }

  /// Whether the badge is of the holder of `number`, which is written without spaces. A hashed one
  /// cannot be compared without its `salt`.
  public func isOf(number: String, salt: HolderSalt?, checker: some SealChecker) -> Bool? {
    switch shownNumber {
    case .full(let shown)?: shown == number
    case .hashed(let hash)?: salt.map { $0.hash(of: number, by: checker) == hash }
    case nil: nil
    }
  }
}
