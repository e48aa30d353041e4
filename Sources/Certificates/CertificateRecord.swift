import Dates
import Seals

/// A certificate, frozen when it was issued: it needs no bank, law or person to be read later.
///
/// It certifies a pass (LULUS); there is no certificate of anything else.
public struct CertificateRecord: Hashable, Sendable {
  public let number: CertificateNumber
  public let id: CertificateID
  public let holder: Holder
  public let program: CertifiedProgram
  public let sitting: ExamSitting
  public let score: CertifiedScore
  public let basis: ExamBasis
  public let issuer: Issuer
  public let issuedAt: Instant
  /// The last day on which the certificate is valid.
  public let validUntil: Day
  public let ledger: LedgerPoint
  /// Where status lists speak of it; `nil` in a certificate of the first format, of which none does.
  public let statusPlace: StatusPlace?
  /// The certificate that this one replaces.
  public let supersedes: CertificateNumber?

  /// A record whose parts fit together, or the first thing that does not. Texts are limited so that
  /// each can be printed on one page in full.
  public init(
    number: CertificateNumber, id: CertificateID, holder: Holder, program: CertifiedProgram,
    sitting: ExamSitting, score: CertifiedScore, basis: ExamBasis, issuer: Issuer,
    issuedAt: Instant, validUntil: Day, ledger: LedgerPoint, statusPlace: StatusPlace? = nil,
    supersedes: CertificateNumber? = nil
  ) throws(CertificateError) {
    self.number = number
    self.id = id
    self.holder = holder
    self.program = program
    self.sitting = sitting
    self.score = score
    self.basis = basis
    self.issuer = issuer
    self.issuedAt = issuedAt
    self.validUntil = validUntil
    self.ledger = ledger
    self.statusPlace = statusPlace
    self.supersedes = supersedes
    try checkTexts()
    try checkNumbers()
    try checkDates()
  }

  /// The day of issue where the exam was sat.
  public var issuedOn: Day { issuedAt.day(offset: sitting.zone.offset) }

  /// The SHA-256 of the canonical text.
  public func digest(by checker: some SealChecker) -> Digest {
    checker.digest(of: json.canonicalBytes)
  }
}
