import Dates

/// A CWT (RFC 8392): registered claims by their numbers, and a map of our own.
extension CertificateClaims {
  /// The claim that is ours, from the range for private use.
  private static let ownClaim = -65_537

  /// The seconds, and with them the days, for which there are dates: to the end of the year 9999.
  private static let seconds = 0...253_402_300_799

  var cbor: CBORValue {
    var own: [Int: CBORValue] = [
      1: .text(number.description), 2: .text(name), 5: .text(unit), 6: .text(program),
      7: .array([.int(earned), .int(possible)]), 9: .int(trainingHours), 10: .int(examDay.number),
    ]
    own[3] = personnelNumber.map { .text($0) }
    own[13] = statusPlace.map { .array([.int($0.list), .int($0.index)]) }
    return .map([
      1: .text(issuer), 4: .int(expires.milliseconds / 1000),
      6: .int(issuedAt.milliseconds / 1000), 7: .bytes(id.bytes), Self.ownClaim: .map(own),
    ])
  }

  /// The claims that `cbor` holds, or `nil` where one is missing, wrong or unknown.
  init?(cbor: CBORValue) {
    guard let claims = cbor.mapValue, Set(claims.keys) == [1, 4, 6, 7, Self.ownClaim],
      let own = claims[Self.ownClaim]?.mapValue,
      let issuer = claims[1]?.plainText, let (validUntil, zone) = Self.term(claims[4]),
      let issuedAt = claims[6]?.intValue, Self.seconds.contains(issuedAt),
      let id = claims[7]?.bytesValue.flatMap({ CertificateID($0) })
    else { return nil }
    self.issuer = issuer
    self.validUntil = validUntil
    self.zone = zone
    self.issuedAt = Instant(milliseconds: issuedAt * 1000)
    self.id = id
    guard Set(own.keys).union([3, 13]) == [1, 2, 3, 5, 6, 7, 9, 10, 13],
      let number = own[1]?.textValue.flatMap({ CertificateNumber($0) }),
      let name = own[2]?.plainText, let unit = own[5]?.plainText,
      let program = own[6]?.plainText, let score = own[7]?.pair, score.1 > 0, score.0 <= score.1,
      let hours = own[9]?.intValue, (0...1000).contains(hours),
      let examDay = own[10]?.intValue, Self.seconds.contains(examDay)
    else { return nil }
    self.number = number
    self.name = name
    self.unit = unit
    self.program = program
    (earned, possible) = score
    trainingHours = hours
    self.examDay = Day(number: examDay)
    personnelNumber = own[3]?.plainText
    statusPlace = own[13]?.pair.flatMap { StatusPlace(list: $0, index: $1) }
    guard (own[3] == nil) == (personnelNumber == nil), (own[13] == nil) == (statusPlace == nil)
    else { return nil }
  }

  /// The last day and the zone in which it ends at the second that `claim` states.
  private static func term(_ claim: CBORValue?) -> (Day, Zone)? {
    guard let second = claim?.intValue, seconds.contains(second) else { return nil }
    return Day.ending(at: Instant(milliseconds: second * 1000))
  }
}

extension CBORValue {
  /// A text that a certificate could hold.
  fileprivate var plainText: String? {
    textValue.flatMap { $0.problem(limit: 240) == nil ? $0 : nil }
  }

  /// An array of two counts.
  fileprivate var pair: (Int, Int)? {
    guard let items = arrayValue, items.count == 2, let first = items[0].intValue,
      let second = items[1].intValue, first >= 0, second >= 0
    else { return nil }
    return (first, second)
  }
}
