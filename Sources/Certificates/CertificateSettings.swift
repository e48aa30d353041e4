import Dates
import Seals

/// What an agency decides once for all its certificates. Who issues, signs and where has no
/// default: nobody may find out from a certificate that it was never set.
public struct CertificateSettings: Hashable, Sendable {
  public let issuer: Issuer
  /// Where exams are sat.
  public let place: String
  public let zone: Zone
  /// The beginning of every number.
  public let numberPrefix: String
  public let grades: GradeScale
  public let legalBasis: [String]

  public init(
    issuer: Issuer, place: String, zone: Zone = .western, numberPrefix: String = "NTR",
    grades: GradeScale = .standard, legalBasis: [String] = []
  ) {
    self.issuer = issuer
    self.place = place
    self.zone = zone
    self.numberPrefix = numberPrefix
    self.grades = grades
    self.legalBasis = legalBasis
  }
}

/// The pass that a certificate is made of.
public struct CertifiedPass: Hashable, Sendable {
  public let holder: Holder
  public let program: CertifiedProgram
  public let start: Instant
  public let end: Instant
  public let earned: Int
  public let possible: Int
  public let bank: String
  public let bankDigest: Digest
  public let lawEdition: String
  public let ledger: LedgerPoint

  public init(
    holder: Holder, program: CertifiedProgram, start: Instant, end: Instant, earned: Int,
    possible: Int, bank: String, bankDigest: Digest, lawEdition: String, ledger: LedgerPoint
  ) {
    self.holder = holder
    self.program = program
    self.start = start
    self.end = end
    self.earned = earned
    self.possible = possible
    self.bank = bank
    self.bankDigest = bankDigest
    self.lawEdition = lawEdition
    self.ledger = ledger
  }
}

extension CertificateSettings {
  /// The certificate of `pass`, the `counter`th that its ledger issues in the year of `issuedAt`,
  /// valid for `months`. A certificate without a `statusPlace` can be revoked in the ledger only.
  ///
  /// - Parameter origin: The ledger that issues it, where that went on under another name since the
  ///   pass.
  /// - Parameter validUntil: The last day of validity where that does not follow from `months`, as in
  ///   a certificate that puts another one right.
  public func record(
    of pass: CertifiedPass, counter: Int, id: CertificateID, issuedAt: Instant, months: Int,
    statusPlace: StatusPlace? = nil, supersedes: CertificateNumber? = nil, origin: String? = nil,
    validUntil: Day? = nil
  ) throws(CertificateError) -> CertificateRecord {
    let day = issuedAt.day(offset: zone.offset)
    let origin = origin ?? pass.ledger.origin
    guard
      let number = CertificateNumber(
        prefix: numberPrefix, origin: origin, year: day.year, counter: counter)
    else { throw .number(prefix: numberPrefix, origin: origin, counter: counter) }
    let share = CertifiedScore.permille(pass.earned, of: pass.possible)
    guard let grade = grades.grade(permille: share) else { throw .noGrade(permille: share) }
    return try CertificateRecord(
      number: number, id: id, holder: pass.holder, program: pass.program,
      sitting: ExamSitting(start: pass.start, end: pass.end, zone: zone, place: place),
      score: CertifiedScore(earned: pass.earned, possible: pass.possible, grade: grade),
      basis: ExamBasis(
        bank: pass.bank, bankDigest: pass.bankDigest, lawEdition: pass.lawEdition,
        legalBasis: legalBasis),
      issuer: issuer, issuedAt: issuedAt, validUntil: validUntil ?? day.adding(months: months),
      ledger: pass.ledger, statusPlace: statusPlace, supersedes: supersedes)
  }
}
