import CertificateSamples
import Certificates
import Dates
import Seals
import Sodium
import Testing
import Text
import VerificationPage
import Zlib

/// Pages and what a browser must say of texts on them: what Netral itself says.
struct PageCases {
  let sodium: Sodium
  let signer: SodiumSigner
  /// Trusted up to 1 January 2031.
  let former: SodiumSigner
  /// Trusted by nobody.
  let stranger: SodiumSigner
  let trust: TrustList
  let host: VerificationHost

  init() throws {
    let sodium = try #require(Sodium())
    self.sodium = sodium
    func key(_ seed: UInt8) throws -> SodiumSigner {
      try #require(sodium.signer(seed: Array(repeating: seed, count: 32)))
    }
    (signer, former, stranger) = (try key(7), try key(8), try key(9))
    host = try #require(VerificationHost("sertifikat.contoh.id"))
    var trust = TrustList()
    trust.add(TrustedKey(signer.publicKey, role: .issuer))
    trust.add(TrustedKey(former.publicKey, until: Instant("2031-01-01T00:00:00.000Z")))
    trust.add(TrustedKey(try key(10).publicKey, role: .officer))
    self.trust = trust
  }

  /// A sample certificate, changed a little.
  func record(_ change: (inout SampleCertificate) -> Void = { _ in }) throws -> CertificateRecord {
    var sample = SampleCertificate()
    change(&sample)
    return try sample.record()
  }

  func text(
    of record: CertificateRecord, by signer: SodiumSigner? = nil,
    for publication: Publication = .standard
  ) -> String {
    CertificateToken.text(
      of: record, by: signer ?? self.signer, checker: sodium, for: publication)
  }

  /// A list of that day that marks `indices`, as it comes from its file.
  func list(
    _ purpose: StatusPurpose, marking indices: [Int], on day: String = "2031-05-01",
    of issuer: String? = nil
  ) throws -> StatusList {
    let record = try record()
    let name = StatusListName(
      of: record.number, at: try #require(record.statusPlace), purpose: purpose)
    let file = StatusListFile.make(
      name, of: issuer ?? record.issuer.agency,
      withdrawn: indices.compactMap { StatusPlace(list: 1, index: $0) },
      at: try #require(Instant("\(day)T08:00:00.000Z")), by: signer, checker: sodium,
      compressor: Zlib())
    return try StatusListFile.open(file, trusted: trust, checker: sodium, compressor: Zlib())
  }

  /// The pages by name: one for each kind of knowledge.
  func pages() throws -> [(name: String, page: CertificatePage)] {
    let foreign = try list(.revocation, marking: [41], of: "Badan Lain")
    let lists: [(String, [StatusList])] = [
      ("plain", []), ("other issuer's list", [foreign]),
      (
        "composed otherwise",
        [try list(.revocation, marking: [41], of: "Badan Kepegawaian Kabupaten Caf\u{E9}")]
      ), ("unrevoked", [try list(.revocation, marking: [40, 42])]),
      ("superseded only", [try list(.supersession, marking: [41])]),
      ("revoked", [try list(.revocation, marking: [0, 41, 131_071])]),
      (
        "listed",
        [
          try list(.revocation, marking: [41], on: "2031-04-01"),
          try list(.revocation, marking: []),
          try list(.supersession, marking: [7], on: "2031-04-30"),
        ]
      ),
      (
        "superseded",
        [
          try list(.revocation, marking: [40]),
          try list(.supersession, marking: [41], on: "2031-06-01"),
        ]
      ),
      (
        "both", [try list(.supersession, marking: [41]), try list(.revocation, marking: [41])]
      ),
    ]
    return lists.map { ($0, CertificatePage(trusting: trust, lists: $1)) }
  }
}

extension PageCases {
  /// What Netral itself says of `text` at `moment`, where it knows what `page` does: the name of
  /// the verdict with the key or the day it is about, and all fields in both languages.
  func says(of text: String, on page: CertificatePage, at moment: Instant) -> JSONValue {
    let claims: CertificateClaims
    do throws(TokenError) {
      claims = try CertificateToken.open(text, trusted: trust, checker: sodium)
    } catch { return said(error.pageName) }
    let knowledge = page.lists.knowledge(of: claims.term, by: sodium)
    let status = CertificateStatus(
      of: claims.term, on: moment.day(offset: claims.zone.offset), knowing: knowledge)
    var name = status.pageName
    if let day = knowledge.moment?.day() { name += " \(day.number)" }
    return said(name, Language.allCases.map { claims.rows(in: $0) })
  }

  private func said(_ name: String, _ rows: [[CertificateRow]] = [[], []]) -> JSONValue {
    .array(
      [.string(name)]
        + rows.map { rows in
          .array(rows.map { .array([.string($0.label), .string($0.value)]) })
        })
  }
}

extension TokenError {
  fileprivate var pageName: String {
    switch self {
    case .notToken: "notToken"
    case .damaged: "damaged"
    case .unknownIssuer(let mark): "unknownIssuer \(mark)"
    case .changed: "changed"
    case .untimely(let mark, _): "untimely \(mark)"
    case .otherClaims: "otherClaims"
    }
  }
}

extension StatusKnowledge {
  fileprivate var moment: Instant? {
    switch self {
    case .unrevoked(let moment), .list(_, let moment): moment
    case .none, .notIssued, .contradicted, .ledger: nil
    }
  }
}

extension CertificateStatus {
  fileprivate var pageName: String {
    switch self {
    case .listed: "listed"
    case .unrevoked: "unrevoked"
    case .unconfirmed: "unconfirmed"
    case .revoked: "revoked"
    case .superseded: "superseded"
    case .expired: "expired"
    case .notYetIssued: "notYetIssued"
    // No page has a ledger.
    case .valid, .notYetKnown, .contradicted: "impossible"
    }
  }
}
