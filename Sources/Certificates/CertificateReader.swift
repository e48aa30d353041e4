import Dates
import Seals
import Text

extension CertificateRecord {
  /// The record whose canonical text `bytes` are, and no other bytes that say the same.
  public init(canonical bytes: [UInt8]) throws(CertificateError) {
    let json: JSONValue
    do { json = try JSONValue(parsing: bytes) } catch {
      throw .unreadable(.notJSON(offset: error.offset))
    }
    try self.init(json: json)
    guard self.json.canonicalBytes == bytes else { throw .unreadable(.notCanonical) }
  }

  /// The record that `json` holds. Unknown, missing and wrong members are refused, and so is a
  /// record whose parts do not fit together.
  public init(json: JSONValue) throws(CertificateError) {
    let version = json["version"]?.intValue
    if json["version"] != nil, version == nil { throw .unreadable(.member("version")) }
    if let version, !Self.jsonVersions.contains(version) { throw .unreadable(.version(version)) }
    let names = [
      "version", "number", "id", "holder", "program", "exam", "score", "verdict", "basis",
      "issuer", "issued_at", "valid_until", "ledger", "supersedes",
    ]
    let record = try JSONMembers(json, names: version == 2 ? names + ["status_place"] : names)
    _ = try record.parsed("verdict") { $0 == Self.verdict ? $0 : nil }
    try self.init(
      number: try record.parsed("number") { CertificateNumber($0) },
      id: try record.parsed("id") { CertificateID($0) },
      holder: try Holder(in: record),
      program: try CertifiedProgram(in: record),
      sitting: try ExamSitting(in: record),
      score: try CertifiedScore(in: record),
      basis: try ExamBasis(in: record),
      issuer: try Issuer(in: record),
      issuedAt: try record.parsed("issued_at") { Instant($0) },
      validUntil: try record.parsed("valid_until") { Day($0) },
      ledger: try LedgerPoint(in: record),
      statusPlace: version == 2 ? try StatusPlace(in: record) : nil,
      supersedes: try record.optional("supersedes") { CertificateNumber($0) })
  }
}

extension StatusPlace {
  fileprivate init(in record: JSONMembers) throws(CertificateError) {
    let members = try record.object("status_place", names: ["list", "index"])
    let list = try members.int("list")
    let index = try members.int("index")
    guard let place = StatusPlace(list: list, index: index) else {
      throw .unreadable(.member("status_place"))
    }
    self = place
  }
}

extension Holder {
  fileprivate init(in record: JSONMembers) throws(CertificateError) {
    let names = ["name", "asn", "number", "unit", "agency"]
    let members = try record.object("holder", names: names)
    let number = try members.optional("number") { $0 }
    self.init(
      name: try members.text("name"),
      standing: try members.value("asn", \.boolValue)
        ? .asn(nip: number) : .other(localNumber: number),
      unit: try members.text("unit"), agency: try members.text("agency"))
  }
}

extension CertifiedProgram {
  fileprivate init(in record: JSONMembers) throws(CertificateError) {
    let members = try record.object("program", names: ["id", "title", "training_hours"])
    self.init(
      id: try members.text("id"), title: try members.bilingual("title"),
      trainingHours: try members.int("training_hours"))
  }
}

extension ExamSitting {
  fileprivate init(in record: JSONMembers) throws(CertificateError) {
    let members = try record.object("exam", names: ["start", "end", "zone", "place"])
    self.init(
      start: try members.parsed("start") { Instant($0) },
      end: try members.parsed("end") { Instant($0) },
      zone: try members.parsed("zone", Zone.init(rawValue:)), place: try members.text("place"))
  }
}

extension CertifiedScore {
  fileprivate init(in record: JSONMembers) throws(CertificateError) {
    let names = ["earned", "possible", "permille", "grade"]
    let members = try record.object("score", names: names)
    self.init(
      earned: try members.int("earned"), possible: try members.int("possible"),
      grade: try members.bilingual("grade"))
    // A share that does not follow from the points would show two results of one exam.
    let permille = permille
    _ = try members.value("permille") { $0.intValue == permille ? permille : nil }
  }
}

extension ExamBasis {
  fileprivate init(in record: JSONMembers) throws(CertificateError) {
    let names = ["bank", "bank_digest", "law_edition", "legal_basis"]
    let members = try record.object("basis", names: names)
    self.init(
      bank: try members.text("bank"),
      bankDigest: try members.parsed("bank_digest") { Digest(hexadecimal: $0) },
      lawEdition: try members.text("law_edition"),
      legalBasis: try members.value("legal_basis") { value in
        let lines = value.arrayValue?.map(\.stringValue)
        return lines.flatMap { $0.contains(nil) ? nil : $0.compactMap(\.self) }
      })
  }
}

extension Issuer {
  fileprivate init(in record: JSONMembers) throws(CertificateError) {
    let names = ["agency", "signatory_name", "signatory_office"]
    let members = try record.object("issuer", names: names)
    self.init(
      agency: try members.text("agency"), signatoryName: try members.text("signatory_name"),
      signatoryOffice: try members.text("signatory_office"))
  }
}

extension LedgerPoint {
  fileprivate init(in record: JSONMembers) throws(CertificateError) {
    let members = try record.object("ledger", names: ["origin", "sequence", "leaf"])
    self.init(
      origin: try members.text("origin"), sequence: try members.int("sequence"),
      leaf: try members.parsed("leaf") { Digest(hexadecimal: $0) })
  }
}
