import Dates
import Seals
import Text

/// Takes the fields out of a badge's JSON. What is constant or follows from others is not looked
/// at: the caller writes the badge again and compares.
extension Badge {
  init(document: JSONValue, key: PublicKey) throws(CertificateError) {
    var names = [
      "@context", "id", "type", "name", "description", "issuer", "validFrom", "validUntil",
      "credentialSubject",
    ]
    if document["credentialStatus"] != nil { names.append("credentialStatus") }
    let badge = try JSONMembers(document, names: names)
    let subject = try Self.subject(in: badge)
    let achievement = try Self.achievement(in: subject)
    let (validUntil, zone) = try badge.parsed("validUntil") { text in
      Instant(text).flatMap { Day.ending(at: $0) }
    }
    let holder = try BadgeHolder(in: subject)
    let (place, host) = try Self.status(in: badge)
    self.init(
      id: try badge.parsed("id") { CertificateID($0.dropFirst("urn:uuid:".count)) },
      number: try subject.parsed("licenseNumber") { CertificateNumber($0) },
      name: holder.name, isASN: holder.isASN, shownNumber: holder.number,
      program: try Self.program(in: achievement),
      start: try subject.parsed("activityStartDate") { Instant($0) },
      end: try subject.parsed("activityEndDate") { Instant($0) }, zone: zone,
      score: try Self.score(subject, achievement),
      basis: try achievement.object("criteria", names: ["id", "type", "narrative"])
        .parsed("narrative", BadgeWords.basis),
      issuer: try badge.object("issuer", names: ["id", "type", "name"]).plain("name"),
      issuerKey: key, issuedAt: try badge.parsed("validFrom") { Instant($0) },
      validUntil: validUntil,
      statusPlace: place, host: host,
      supersedes: try Self.supersedes(in: badge))
  }

  private static func subject(in badge: JSONMembers) throws(CertificateError) -> JSONMembers {
    try badge.object(
      "credentialSubject",
      names: [
        "id", "type", "identifier", "licenseNumber", "activityStartDate", "activityEndDate",
        "creditsEarned", "achievement", "result",
      ])
  }

  private static func achievement(in subject: JSONMembers) throws(CertificateError) -> JSONMembers {
    try subject.object(
      "achievement",
      names: [
        "id", "type", "name", "description", "humanCode", "achievementType", "inLanguage",
        "creditsAvailable", "criteria", "resultDescription",
      ])
  }

  private static func program(
    in achievement: JSONMembers
  ) throws(CertificateError) -> CertifiedProgram {
    CertifiedProgram(
      id: try achievement.plain("humanCode"),
      title: Bilingual(try achievement.plain("name"), try achievement.plain("description")),
      trainingHours: try achievement.int("creditsAvailable"))
  }

  private static func score(
    _ subject: JSONMembers, _ achievement: JSONMembers
  ) throws(CertificateError) -> BadgeScore {
    let results = try subject.objects(
      "result", names: ["id", "type", "resultDescription", "value"])
    let most = try achievement.value("resultDescription") { value in
      value.arrayValue?.first?["valueMax"]?.stringValue.flatMap { Int($0) }
    }
    guard results.count == 2 else { throw .unreadable(.member("credentialSubject.result")) }
    let earned = try results[0].parsed("value") { Int($0) }
    guard (1...1_000_000).contains(most), (0...most).contains(earned) else {
      throw .unreadable(.member("credentialSubject.result.value"))
    }
    return BadgeScore(earned: earned, possible: most, grade: try results[1].plain("value"))
  }

  private static func status(
    in badge: JSONMembers
  ) throws(CertificateError) -> (StatusPlace?, VerificationHost?) {
    guard badge.has("credentialStatus") else { return (nil, nil) }
    let names = ["id", "type", "statusPurpose", "statusListIndex", "statusListCredential"]
    let status = try badge.object("credentialStatus", names: names)
    let list = try status.parsed("id") { Int($0.split(separator: "-").last ?? "") }
    let place = try status.parsed("statusListIndex") { text in
      Int(text).flatMap { StatusPlace(list: list, index: $0) }
    }
    let address = try status.text("statusListCredential")
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    return (place, parts.count > 2 ? VerificationHost(parts[2]) : nil)
  }

  private static func supersedes(
    in badge: JSONMembers
  ) throws(CertificateError) -> CertificateNumber? {
    let text = try badge.text("description")
    guard let place = text.firstRange(of: BadgeWords.replaces) else { return nil }
    return try badge.parsed("description") { _ in CertificateNumber(text[place.upperBound...]) }
  }
}
