import Certificates
import Seals

/// The renderings of one certificate: a PDF that holds all the others, and those as files of their
/// own.
public struct CertificateBundle: Sendable {
  static let badgeName = "sertifikat.badge.json"
  static let proofName = "sertifikat.tlog-proof"

  /// The sealed PDF.
  public let pdf: [UInt8]
  /// The record, as canonical JSON.
  public let record: [UInt8]
  /// The Open Badges 3.0 credential.
  public let badge: [UInt8]
  /// That the ledger holds the entry in which it was issued.
  public let proof: [UInt8]

  /// The renderings of `record`; the same record, key, look, publication and proof give the same
  /// bytes.
  ///
  /// - Parameter proof: The text that ``CertificateProof`` makes.
  public init(
    _ record: CertificateRecord, proof: String, by signer: some Signer, checker: some SealChecker,
    look: CertificateLook = CertificateLook(), for publication: Publication = .standard
  ) throws(RenderingError) {
    try self.init(
      record, proof: proof, by: signer, checker: checker, look: look,
      logo: try look.logo.map(PackedLogo.init), for: publication)
  }

  /// Likewise with the logo of the look as it was packed before.
  init(
    _ record: CertificateRecord, proof: String, by signer: some Signer, checker: some SealChecker,
    look: CertificateLook, logo: PackedLogo?, for publication: Publication
  ) throws(RenderingError) {
    self.record = record.json.canonicalBytes
    self.proof = Array(proof.utf8)
    badge = BadgeFile.make(record, by: signer, checker: checker, for: publication)
    pdf = try CertificateFile.make(
      record, by: signer, checker: checker, look: look, logo: logo, for: publication,
      attachments: [
        Attachment(
          name: Self.badgeName, mediaType: "application/vc+ld+json", relationship: .alternative,
          about: "Lencana Open Badges 3.0", bytes: badge),
        Attachment(
          name: Self.proofName, mediaType: "text/plain", relationship: .supplement,
          about: "Bukti bahwa jurnal memuat penerbitannya", bytes: self.proof),
      ])
  }

  /// The files, each behind what stands for the certificate in its name.
  public var files: [(ending: String, bytes: [UInt8])] {
    [(".pdf", pdf), (".json", record), (".badge.json", badge), (".tlog-proof", proof)]
  }
}
