import Seals
import Text

/// The badge as JSON; each object has an `id` but the identities, to which Open Badges allows none.
extension Badge {
  /// The credential without its proof.
  func document(by checker: some SealChecker) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "@context": .array([
        .string(CredentialTerms.context), .string(CredentialTerms.badgeContext),
      ]),
      "id": .string(address),
      "type": .array([.string("VerifiableCredential"), .string("OpenBadgeCredential")]),
      "name": .string(program.title.indonesian),
      "description": .string(summary),
      "issuer": .object([
        "id": .string(KeyAddress(issuerKey).issuer), "type": .array([.string("Profile")]),
        "name": .string(issuer),
      ]),
      "validFrom": .string(issuedAt.description),
      "validUntil": .string(validUntil.end(in: zone).description),
      "credentialSubject": subject(by: checker),
    ]
    members["credentialStatus"] = statusPlace.map { status(at: $0, by: checker) }
    return members
  }

  var address: String { "urn:uuid:\(id)" }

  /// Number, and what it replaces: Open Badges has no member for the latter.
  private var summary: String {
    "\(BadgeWords.number)\(number)" + (supersedes.map { "\(BadgeWords.replaces)\($0)" } ?? "")
  }

  private func subject(by checker: some SealChecker) -> JSONValue {
    let achievement = achievementAddress(by: checker)
    return .object([
      "id": .string("\(address)#holder"), "type": .array([.string("AchievementSubject")]),
      "identifier": .array(identities),
      "licenseNumber": .string(number.description),
      "activityStartDate": .string(start.description),
      "activityEndDate": .string(end.description),
      "creditsEarned": .int(program.trainingHours),
      "achievement": self.achievement(at: achievement),
      "result": .array([
        result("score", of: achievement, "\(score.earned)"),
        result("grade", of: achievement, score.grade),
      ]),
    ])
  }

  private var identities: [JSONValue] {
    let name = identity("name", "\(name)", hashed: false)
    let type = isASN ? BadgeWords.civilServiceNumber : BadgeWords.localNumber
    switch shownNumber {
    case .full(let number)?: return [name, identity(type, number, hashed: false)]
    case .hashed(let hash)?: return [name, identity(type, "sha256$\(hash)", hashed: true)]
    case nil: return [name]
    }
  }

  private func identity(_ type: String, _ value: String, hashed: Bool) -> JSONValue {
    .object([
      "type": .string("IdentityObject"), "hashed": .bool(hashed), "identityHash": .string(value),
      "identityType": .string(type),
    ])
  }

  private func achievement(at address: String) -> JSONValue {
    .object([
      "id": .string(address), "type": .array([.string("Achievement")]),
      "name": .string(program.title.indonesian), "description": .string(program.title.english),
      "humanCode": .string(program.id), "achievementType": .string("Certificate"),
      "inLanguage": .string("id"), "creditsAvailable": .int(program.trainingHours),
      "criteria": .object([
        "id": .string("\(address)#criteria"), "type": .string("Criteria"),
        "narrative": .string(BadgeWords.criteria(of: basis)),
      ]),
      "resultDescription": .array([
        .object([
          "id": .string("\(address)#score"), "type": .array([.string("ResultDescription")]),
          "name": .string("Nilai"), "resultType": .string("RawScore"), "valueMin": .string("0"),
          "valueMax": .string("\(score.possible)"),
        ]),
        .object([
          "id": .string("\(address)#grade"), "type": .array([.string("ResultDescription")]),
          "name": .string("Predikat"), "resultType": .string("Result"),
        ]),
      ]),
    ])
  }

  private func result(_ name: String, of achievement: String, _ value: String) -> JSONValue {
    .object([
      "id": .string("\(address)#\(name)"), "type": .array([.string("Result")]),
      "resultDescription": .string("\(achievement)#\(name)"), "value": .string(value),
    ])
  }

  /// The same for every badge that was earned by the same exam.
  private func achievementAddress(by checker: some SealChecker) -> String {
    let parts: [JSONValue] = [
      .string("netral-achievement"), .string(issuer), .string(program.id),
      .string(program.title.indonesian), .string(program.title.english),
      .int(program.trainingHours), .int(score.possible), .string(BadgeWords.criteria(of: basis)),
    ]
    let id = CertificateID(naming: JSONValue.array(parts).canonicalText, by: checker)
    return "urn:uuid:\(id)"
  }

  /// Open Badges allows one status only; the list of superseded certificates follows from it.
  private func status(at place: StatusPlace, by checker: some SealChecker) -> JSONValue {
    let name = StatusListName(of: number, at: place, purpose: .revocation)
    let list = name.address(at: host, by: checker)
    return .object([
      "id": .string("\(address)#status-\(place.list)"), "type": .string("BitstringStatusListEntry"),
      "statusPurpose": .string(StatusPurpose.revocation.rawValue),
      "statusListIndex": .string("\(place.index)"), "statusListCredential": .string(list),
    ])
  }
}
