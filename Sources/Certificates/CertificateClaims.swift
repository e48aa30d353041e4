import Dates
import Text

/// What the QR code of a certificate says by itself, for whoever has only the paper.
public struct CertificateClaims: Hashable, Sendable {
  public let issuer: String
  /// The last day on which the certificate is valid.
  public let validUntil: Day
  /// When it was issued, to the second.
  public let issuedAt: Instant
  /// Where days begin: the zone of the exam.
  public let zone: Zone
  public let id: CertificateID
  public let number: CertificateNumber
  public let name: String
  /// NIP or local number, masked unless the agency shows it.
  public let personnelNumber: String?
  public let unit: String
  /// The program's title in Indonesian.
  public let program: String
  public let earned: Int
  public let possible: Int
  public let trainingHours: Int
  /// The last day of the exam.
  public let examDay: Day
  /// Where status lists speak of it; a certificate of the first format has no such place.
  public let statusPlace: StatusPlace?

  /// The claims that follow from `record`.
  public init(of record: CertificateRecord, showing shown: Publication.NumberShown = .masked) {
    issuer = record.issuer.agency
    validUntil = record.validUntil
    issuedAt = Instant(milliseconds: record.issuedAt.milliseconds / 1000 * 1000)
    zone = record.sitting.zone
    id = record.id
    number = record.number
    name = record.holder.name
    personnelNumber = record.holder.standing.number(shown)
    unit = record.holder.unit
    program = record.program.title.indonesian
    earned = record.score.earned
    possible = record.score.possible
    trainingHours = record.program.trainingHours
    examDay = record.sitting.lastDay
    statusPlace = record.statusPlace
  }

  /// The day of issue where the exam was sat.
  public var issuedOn: Day { issuedAt.day(offset: zone.offset) }

  /// The first moment after the last day of validity.
  var expires: Instant { validUntil.end(in: zone) }
}
