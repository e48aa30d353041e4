import CertificateSamples
import Certificates
import Dates
import Seals
import Sodium
import Testing
import Text

@Suite struct CertificateRecordTests {
  @Test func `a record is the same after its JSON text`() throws {
    var sample = SampleCertificate()
    sample.name = "Ni Made D'Ayu \"Š\" Þórunn"
    sample.supersedes = CertificateNumber(origin: "telaga-biru-01", year: 2030, counter: 9)
    for standing in [Holder.Standing.asn(nip: nil), .other(localNumber: "7/H"), sample.standing] {
      sample.standing = standing
      let record = try sample.record()
      #expect(try CertificateRecord(canonical: Array(record.json.canonicalText.utf8)) == record)
    }
  }

  @Test func `a record of the first format is read and written as it was issued`() throws {
    var sample = SampleCertificate()
    sample.statusPlace = nil
    let record = try sample.record()
    #expect(record.json["version"] == .int(1))
    #expect(record.json["status_place"] == nil)
    let read = try CertificateRecord(canonical: Array(record.json.canonicalText.utf8))
    #expect(read == record)
    #expect(read.statusPlace == nil)
    #expect(read.value(of: .statusPlace, in: .indonesian) == "-")
  }

  @Test(arguments: [0, -1, 131_072])
  func `a place that is in no status list is refused`(index: Int) throws {
    let json = try SampleCertificate().record().json
    #expect(throws: CertificateError.unreadable(.member("status_place"))) {
      try CertificateRecord(
        json: json.changed(at: ["status_place", index == 0 ? "list" : "index"]) { _ in .int(index) }
      )
    }
  }

  @Test(arguments: [(1, 1, 0), (131_072, 1, 131_071), (131_073, 2, 0)])
  func `places follow one another through the lists`(count: Int, list: Int, index: Int) {
    #expect(StatusPlace(count: count) == StatusPlace(list: list, index: index))
    #expect(StatusPlace(count: 0) == nil)
  }

  @Test func `a digest changes with any field`() throws {
    let sodium = try #require(Sodium())
    var sample = SampleCertificate()
    let digest = try sample.record().digest(by: sodium)
    #expect(try sample.record().digest(by: sodium) == digest)
    sample.hours = 4
    #expect(try sample.record().digest(by: sodium) != digest)
  }

  @Test func `every member must be there, and no other may be`() throws {
    let json = try SampleCertificate().record().json
    for path in try paths(of: json) {
      let name = path.joined(separator: ".")
      #expect(throws: CertificateError.unreadable(.missing(member: name))) {
        try CertificateRecord(json: json.changed(at: path) { _ in nil })
      }
      #expect(throws: CertificateError.unreadable(.unknown(member: name + "x"))) {
        try CertificateRecord(json: json.added(.int(1), besides: path))
      }
    }
  }

  @Test func `a member of another type is refused by its path`() throws {
    let json = try SampleCertificate().record().json
    for path in try paths(of: json) {
      let name = path.joined(separator: ".")
      #expect(throws: CertificateError.unreadable(.member(name))) {
        try CertificateRecord(json: json.changed(at: path) { _ in .array([.bool(true)]) })
      }
    }
  }

  @Test(arguments: [
    (["verdict"], JSONValue.string("TIDAK LULUS")), (["score", "permille"], .int(999)),
    (["exam", "zone"], .string("UTC")), (["valid_until"], .string("2031-02-30")),
    (["id"], .string("A0A1A2A3-a4a5-a6a7-a8a9-aaabacadaeaf")),
    (["ledger", "leaf"], .string("00")), (["number"], .string("NTR/2031/1-TELAGABI")),
    (["supersedes"], .string("")), (["issued_at"], .string("2031-03-01")),
  ])
  func `a value outside its field is refused`(path: [String], value: JSONValue) throws {
    let json = try SampleCertificate().record().json
    let name = path.joined(separator: ".")
    #expect(throws: CertificateError.unreadable(.member(name))) {
      try CertificateRecord(json: json.changed(at: path) { _ in value })
    }
  }

  @Test(arguments: [0, 3])
  func `another version is named`(version: Int) throws {
    let json = try SampleCertificate().record().json
    #expect(throws: CertificateError.unreadable(.version(version))) {
      try CertificateRecord(json: json.changed(at: ["version"]) { _ in .int(version) })
    }
  }

  @Test func `a version has its own members only`() throws {
    let json = try SampleCertificate().record().json
    #expect(throws: CertificateError.unreadable(.unknown(member: "status_place"))) {
      try CertificateRecord(json: json.changed(at: ["version"]) { _ in .int(1) })
    }
    var sample = SampleCertificate()
    sample.statusPlace = nil
    let first = try sample.record().json
    #expect(throws: CertificateError.unreadable(.missing(member: "status_place"))) {
      try CertificateRecord(json: first.changed(at: ["version"]) { _ in .int(2) })
    }
  }

  @Test(arguments: ["", "{", "null", "[]", "\u{FEFF}{}", "{}"])
  func `other texts are no record`(text: String) {
    #expect(throws: CertificateError.self) {
      try CertificateRecord(canonical: Array(text.utf8))
    }
  }

  @Test func `the same data in other bytes is refused`() throws {
    let text = try SampleCertificate().record().json.canonicalText
    #expect(throws: CertificateError.unreadable(.notCanonical)) {
      try CertificateRecord(canonical: Array((text + "\n").utf8))
    }
  }

  /// The paths of all members, those of members included.
  private func paths(of json: JSONValue) throws -> [[String]] {
    guard case .object(let members) = json else { return [] }
    return try members.keys.sorted().flatMap { name in
      [[name]] + (try paths(of: #require(json[name])).map { [name] + $0 })
    }
  }
}

extension JSONValue {
  /// This object with the member at `path` replaced, or removed where `change` gives `nil`.
  func changed(at path: [String], _ change: (JSONValue?) -> JSONValue?) -> JSONValue {
    guard case .object(var members) = self, let name = path.first else { return self }
    let rest = Array(path.dropFirst())
    members[name] = rest.isEmpty ? change(members[name]) : members[name]?.changed(at: rest, change)
    return .object(members)
  }

  /// This object with one more member beside that at `path`, named likewise with an `x`.
  func added(_ value: JSONValue, besides path: [String]) -> JSONValue {
    var path = path
    path[path.count - 1] += "x"
    return changed(at: path) { _ in value }
  }
}
