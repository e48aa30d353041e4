import CertificateSamples
import Dates
import Seals
import Sodium
import Testing
import Text
import Zlib

@testable import Certificates

/// What other programs are asked about: renderings of a few certificates, as they are and changed.
struct IndependentCases {
  let sodium: Sodium
  let signer: SodiumSigner
  let other: SodiumSigner
  let host: VerificationHost

  init() throws {
    let sodium = try #require(Sodium())
    self.sodium = sodium
    signer = try #require(sodium.signer(seed: Array(repeating: 7, count: 32)))
    other = try #require(sodium.signer(seed: Array(repeating: 8, count: 32)))
    host = try #require(VerificationHost("sertifikat.contoh.id"))
    kinds = []
    kinds = [
      ("badges", try badges()), ("lists", try lists()), ("tokens", try tokens()),
      ("proofs", try proofs()), ("files", try files()), ("statements", try statements()),
      ("issued", try issued()),
    ]
  }

  private var kinds: [(name: String, cases: [JSONValue])]

  /// All that the other programs need.
  var json: JSONValue {
    var members = Dictionary(
      uniqueKeysWithValues: kinds.map { ($0.name, JSONValue.array($0.cases)) })
    members["key"] = .string(signer.publicKey.description)
    return .object(members)
  }

  /// What must be printed: each case once, in order.
  var names: [String] {
    kinds.flatMap { kind in kind.cases.map { "\(kind.name) \($0["name"]?.stringValue ?? "")" } }
  }
}

/// Certificates that are valid today and for the hundred years to come: other programs look at the
/// clock.
extension IndependentCases {
  func sample(_ change: (inout SampleCertificate) -> Void = { _ in }) throws -> CertificateRecord {
    var sample = SampleCertificate()
    sample.issuedAt = Instant("2024-02-29T03:15:00.000Z")
    sample.months = 1200
    change(&sample)
    return try sample.record()
  }

  func samples() throws -> [(name: String, record: CertificateRecord)] {
    [
      ("plain", try sample()),
      ("revoked", try sample { $0.statusPlace = StatusPlace(list: 1, index: 99) }),
      (
        "letters",
        try sample {
          $0.name = "Ni Made D'Ayu \"Š\" \\ Þórunn 水 🌾"
          $0.standing = .other(localNumber: "HONOR-07/2024")
          $0.supersedes = CertificateNumber("NTR/2023/000009-TELAGABI")
        }
      ),
      (
        "bare",
        try sample {
          $0.standing = .asn(nip: nil)
          $0.statusPlace = nil
          $0.legalBasis = []
          $0.hours = 0
        }
      ),
    ]
  }

  /// A case of that content, with what must come out of it.
  func genuine(_ name: String, _ content: String, _ facts: [String: JSONValue]) -> JSONValue {
    .object(
      facts.merging([
        "name": .string(name), "content": .string(content), "genuine": .bool(true),
      ]) { $1 })
  }

  /// Likewise of content that everybody must refuse.
  func refused(_ name: String, _ content: String, _ facts: [String: JSONValue] = [:]) -> JSONValue {
    .object(
      facts.merging([
        "name": .string(name), "content": .string(content), "genuine": .bool(false),
      ]) { $1 })
  }
}
