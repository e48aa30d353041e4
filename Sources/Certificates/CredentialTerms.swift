/// What the members and types of our credentials mean in RDF: the part that we use of the contexts
/// of VC 2.0 and Open Badges 3.0, which are frozen documents.
enum CredentialTerms {
  static let context = "https://www.w3.org/ns/credentials/v2"
  static let badgeContext = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"

  /// How the value of a member is to be read.
  enum Kind: Hashable {
    /// Objects of their own.
    case nodes
    /// The address of something.
    case reference
    case text
    /// Text, number or truth of a named datatype.
    case typed(String)
  }

  struct Term: Hashable {
    let iri: String
    let kind: Kind
  }

  static let type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

  private static let vc = "https://www.w3.org/2018/credentials#"
  private static let status = "https://www.w3.org/ns/credentials/status#"
  private static let security = "https://w3id.org/security#"
  private static let badge = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#"
  private static let schema = "https://schema.org/"
  private static let dateTime = Kind.typed("http://www.w3.org/2001/XMLSchema#dateTime")
  /// Open Badges names the datatypes by an address of its own.
  private static let datatypes = "https://www.w3.org/2001/XMLSchema#"

  static let types = [
    "VerifiableCredential": vc + "VerifiableCredential",
    "BitstringStatusListCredential": status + "BitstringStatusListCredential",
    "BitstringStatusList": status + "BitstringStatusList",
    "BitstringStatusListEntry": status + "BitstringStatusListEntry",
    "DataIntegrityProof": security + "DataIntegrityProof",
    "OpenBadgeCredential": badge + "OpenBadgeCredential",
    "Achievement": badge + "Achievement", "AchievementSubject": badge + "AchievementSubject",
    "Criteria": badge + "Criteria", "IdentityObject": badge + "IdentityObject",
    "Profile": badge + "Profile", "Result": badge + "Result",
    "ResultDescription": badge + "ResultDescription",
  ]

  /// What `member` means; the same word may link an object or only name it.
  static func term(_ member: String, isText: Bool) -> Term? {
    if member == "resultDescription", isText {
      return Term(iri: badge + member, kind: .typed(datatypes + "anyURI"))
    }
    return terms[member]
  }

  /// The purpose of every proof of ours.
  static let purpose = (word: "assertionMethod", iri: security + "assertionMethod")
  static let purposeTerm = security + "proofPurpose"

  private static let terms = credentialTerms.merging(badgeTerms) { first, _ in first }

  private static let credentialTerms: [String: Term] = [
    "name": Term(iri: schema + "name", kind: .text),
    "description": Term(iri: schema + "description", kind: .text),
    "issuer": Term(iri: vc + "issuer", kind: .nodes),
    "validFrom": Term(iri: vc + "validFrom", kind: dateTime),
    "validUntil": Term(iri: vc + "validUntil", kind: dateTime),
    "credentialSubject": Term(iri: vc + "credentialSubject", kind: .nodes),
    "credentialStatus": Term(iri: vc + "credentialStatus", kind: .nodes),
    "statusPurpose": Term(iri: status + "statusPurpose", kind: .text),
    "statusListIndex": Term(iri: status + "statusListIndex", kind: .text),
    "statusListCredential": Term(iri: status + "statusListCredential", kind: .reference),
    "encodedList": Term(iri: status + "encodedList", kind: .typed(security + "multibase")),
    "created": Term(iri: "http://purl.org/dc/terms/created", kind: dateTime),
    "cryptosuite": Term(
      iri: security + "cryptosuite", kind: .typed(security + "cryptosuiteString")),
    "verificationMethod": Term(iri: security + "verificationMethod", kind: .reference),
  ]

  private static let badgeTerms: [String: Term] = [
    "achievement": Term(iri: badge + "achievement", kind: .nodes),
    "achievementType": Term(iri: badge + "achievementType", kind: .text),
    "activityStartDate": Term(
      iri: badge + "activityStartDate", kind: .typed(datatypes + "date")),
    "activityEndDate": Term(iri: badge + "activityEndDate", kind: .typed(datatypes + "date")),
    "creditsAvailable": Term(iri: badge + "creditsAvailable", kind: .typed(datatypes + "float")),
    "creditsEarned": Term(iri: badge + "creditsEarned", kind: .typed(datatypes + "float")),
    "criteria": Term(iri: badge + "Criteria", kind: .nodes),
    "hashed": Term(iri: badge + "hashed", kind: .typed(datatypes + "boolean")),
    "humanCode": Term(iri: badge + "humanCode", kind: .text),
    "identifier": Term(iri: badge + "identifier", kind: .nodes),
    "identityHash": Term(iri: badge + "identityHash", kind: .text),
    "identityType": Term(iri: badge + "identityType", kind: .text),
    "inLanguage": Term(iri: schema + "inLanguage", kind: .text),
    "licenseNumber": Term(iri: badge + "licenseNumber", kind: .text),
    "narrative": Term(iri: badge + "narrative", kind: .text),
    "result": Term(iri: badge + "result", kind: .nodes),
    "resultDescription": Term(iri: badge + "resultDescription", kind: .nodes),
    "resultType": Term(iri: badge + "resultType", kind: .text),
    "value": Term(iri: schema + "value", kind: .text),
    "valueMax": Term(iri: badge + "valueMax", kind: .text),
    "valueMin": Term(iri: badge + "valueMin", kind: .text),
  ]
}
