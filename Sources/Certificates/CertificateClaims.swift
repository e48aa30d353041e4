import Dates

/// What the QR code of a certificate says by itself, for whoever has only the paper.
public struct CertificateClaims: Hashable, Sendable {
  public let issuer: String
  /// The first second after the last day of validity, in seconds since 1970.
  public let expires: Int
  /// Seconds since 1970.
  public let issuedAt: Int
  public let id: CertificateID
  public let number: CertificateNumber
  public let name: String
  /// NIP or local number, masked; a QR code is photographed by strangers.
  public let maskedNumber: String?
  public let unit: String
  /// The program's title in Indonesian.
  public let program: String
  public let earned: Int
  public let possible: Int
  public let trainingHours: Int
  /// The last day of the exam.
  public let examDay: Day

  /// The claims that follow from `record`.
  public init(of record: CertificateRecord) {
    issuer = record.issuer.agency
    expires = record.validUntil.adding(days: 1).number * 86_400 - record.sitting.zone.offset * 60
    issuedAt = record.issuedAt.milliseconds / 1000
    id = record.id
    number = record.number
    name = record.holder.name
    maskedNumber = record.holder.standing.maskedNumber
    unit = record.holder.unit
    program = record.program.title.indonesian
    earned = record.score.earned
    possible = record.score.possible
    trainingHours = record.program.trainingHours
    examDay = record.sitting.lastDay
  }
}

extension CertificateClaims {
  /// The claim of a CWT that is ours, from the range for private use (RFC 8392).
  private static let ownClaim = -65_537

  /// The seconds, and with them the days, for which there are dates: to the end of the year 9999.
  private static let seconds = 0...253_402_300_799

  var cbor: CBORValue {
    var own: [Int: CBORValue] = [
      1: .text(number.description), 2: .text(name), 5: .text(unit), 6: .text(program),
      7: .array([.int(earned), .int(possible)]), 9: .int(trainingHours), 10: .int(examDay.number),
    ]
    own[3] = maskedNumber.map { .text($0) }
    return .map([
      1: .text(issuer), 4: .int(expires), 6: .int(issuedAt), 7: .bytes(id.bytes),
      Self.ownClaim: .map(own),
    ])
  }

  /// The claims that `cbor` holds, or `nil` where one is missing, wrong or unknown.
  init?(cbor: CBORValue) {
    guard let claims = cbor.mapValue, Set(claims.keys) == [1, 4, 6, 7, Self.ownClaim],
      let own = claims[Self.ownClaim]?.mapValue,
      Set(own.keys).union([3]) == [1, 2, 3, 5, 6, 7, 9, 10],
      let issuer = claims[1]?.textValue, let expires = claims[4]?.intValue,
      let issuedAt = claims[6]?.intValue,
      let id = claims[7]?.bytesValue.flatMap({ CertificateID($0) }),
      let number = own[1]?.textValue.flatMap({ CertificateNumber($0) }),
      let name = own[2]?.textValue, let unit = own[5]?.textValue, let program = own[6]?.textValue,
      Self.seconds.contains(expires), Self.seconds.contains(issuedAt),
      let score = own[7]?.arrayValue, score.count == 2,
      let earned = score[0].intValue, let possible = score[1].intValue,
      let trainingHours = own[9]?.intValue, let examDay = own[10]?.intValue,
      Self.seconds.contains(examDay)
    else { return nil }
    if let masked = own[3] {
      guard let text = masked.textValue else { return nil }
      maskedNumber = text
    } else {
      maskedNumber = nil
    }
    self.issuer = issuer
    self.expires = expires
    self.issuedAt = issuedAt
    self.id = id
    self.number = number
    self.name = name
    self.unit = unit
    self.program = program
    self.earned = earned
    self.possible = possible
    self.trainingHours = trainingHours
    self.examDay = Day(number: examDay)
  }
}
