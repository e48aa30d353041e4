import CertificateSamples
import Certificates
import Dates
import Dialogue
import Rendering
import Seals
import Sessions
import Sodium
import Testing
import Text
import Zlib

extension SampleBench {
  /// Verifies as `sertifikat verifikasi` does.
  func verify(
    _ targets: [String], _ console: ScriptedConsole = ScriptedConsole([]), lists: [String] = [],
    json: Bool = false
  ) throws(Trouble) -> Status {
    try VerifyJob(desk(console), files: self).run(targets, lists: lists, json: json)
  }
}

/// An invented certificate in all its forms, beside an installation that trusts its issuer's key.
struct ExhibitBench {
  static let seed = Array(repeating: UInt8(7), count: 32)

  let bench: SampleBench
  let sodium: Sodium
  let signer: SodiumSigner
  let record: CertificateRecord

  init(on day: String = "2031-06-01", trusting: String? = nil) throws {
    bench = try SampleBench()
    sodium = try #require(Sodium())
    signer = try #require(sodium.signer(seed: Self.seed))
    record = try SampleCertificate().record()
    bench.now = try #require(Instant("\(day)T03:00:00.000Z"))
    bench.cabinet.trustText = trusting ?? "\(signer.publicKey)\n"
    for (name, bytes) in try Self.files.get() { bench.replace(name, with: bytes) }
  }

  // A page takes its time to be drawn, and hundreds of tests look at the same one.
  private static let files = Result { try made() }

  private static func made() throws -> [String: [UInt8]] {
    let sodium = try #require(Sodium())
    let signer = try #require(sodium.signer(seed: seed))
    let record = try SampleCertificate().record()
    let json = Array(record.json.canonicalText.utf8)
    let code = CertificateToken.text(of: record, by: signer, checker: sodium)
    let proof = SampleLedger(issuing: record, checker: sodium).proof(by: signer, checker: sodium)
    return [
      "a.pdf": try CertificateFile.make(record, by: signer, checker: sodium),
      "kode.txt": Array((code + "\n").utf8),
      "lencana.json": BadgeFile.make(record, by: signer, checker: sodium),
      "sertifikat.json": json,
      "sertifikat.segel": DetachedSeal.make(over: json, by: signer, checker: sodium),
      "a.tlog-proof": Array(try #require(proof).utf8),
    ]
  }

  /// The files that say by themselves how long a certificate is valid.
  static let names = ["a.pdf", "kode.txt", "lencana.json", "sertifikat.json"]

  var code: String { CertificateToken.text(of: record, by: signer, checker: sodium) }

  func list(
    _ purpose: StatusPurpose, marking isMarked: Bool, on day: String = "2031-05-01"
  ) throws -> [UInt8] {
    let place = try #require(record.statusPlace)
    return StatusListFile.make(
      StatusListName(of: record.number, at: place, purpose: purpose), of: record.issuer.agency,
      withdrawn: isMarked ? [place] : [], at: try #require(Instant("\(day)T00:00:00.000Z")),
      by: signer, checker: sodium, compressor: Zlib())
  }

  /// Lays the two lists beside the certificate.
  func layLists(revoked: Bool = false, superseded: Bool = false) throws {
    bench.replace("X-1-revocation.json", with: try list(.revocation, marking: revoked))
    bench.replace("X-1-supersession.json", with: try list(.supersession, marking: superseded))
  }

  /// The one answer for programs, whatever the status.
  func answer(_ targets: [String], lists: [String] = []) throws -> JSONValue {
    let console = ScriptedConsole([])
    _ = try bench.verify(targets, console, lists: lists, json: true)
    return try JSONValue(parsing: Array(console.text.utf8))
  }

  /// The answer about the only file of that name.
  func result(_ name: String) throws -> JSONValue {
    try #require(try answer([name])["results"]?.arrayValue?.first)
  }

  /// The code of the refusal, or `nil`.
  func refusal(of bytes: [UInt8], as name: String = "ubah") throws -> String? {
    bench.replace(name, with: bytes)
    return try result(name)["refusal"]?["code"]?.stringValue
  }
}
