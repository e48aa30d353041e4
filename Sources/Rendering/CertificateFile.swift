import Certificates
import Seals

/// The certificate as people keep it: a sealed PDF that holds its own record.
public enum CertificateFile {
  static let recordName = "sertifikat.json"
  static let sealName = "sertifikat.segel"

  /// The sealed file of `record`, with more `attachments` that belong to it. The same record, key,
  /// look, publication and attachments give the same bytes.
  public static func make(
    _ record: CertificateRecord, by signer: some Signer, checker: some SealChecker,
    look: CertificateLook = CertificateLook(), for publication: Publication = .standard,
    attachments: [Attachment] = []
  ) throws(RenderingError) -> [UInt8] {
    try make(
      record, by: signer, checker: checker, look: look, logo: try look.logo.map(PackedLogo.init),
      for: publication, attachments: attachments)
  }

  /// Likewise with the logo of the look as it was packed before.
  static func make(
    _ record: CertificateRecord, by signer: some Signer, checker: some SealChecker,
    look: CertificateLook, logo: PackedLogo?, for publication: Publication,
    attachments: [Attachment]
  ) throws(RenderingError) -> [UInt8] {
    let token = CertificateToken.text(
      of: record, by: signer, checker: checker, for: publication)
    let renderer = CertificateRenderer(
      record: record, token: token, look: look, logo: logo, host: publication.host)
    let json = record.json.canonicalBytes
    let own = [
      Attachment(
        name: recordName, mediaType: "application/json", relationship: .source,
        about: "Data sertifikat", bytes: json),
      Attachment(
        name: sealName, mediaType: "text/plain", relationship: .supplement,
        about: "Segel atas sertifikat.json",
        bytes: DetachedSeal.make(over: json, by: signer, checker: checker)),
    ]
    let pdf = try ArchivalFile.make(
      try renderer.draw(), info: renderer.info, attachments: own + attachments)
    guard let sealed = SealedPDF.seal(pdf, by: signer, checker: checker) else {
      throw .pdf("startxref")
    }
    return sealed
  }

  /// The record in `file`, whose every byte is as one of the `trusted` keys has sealed it.
  public static func read(
    _ file: [UInt8], trusted: some Collection<PublicKey>, checker: some SealChecker
  ) throws(CertificateFileError) -> CertificateRecord {
    let content: [UInt8]
    do { content = try SealedPDF.open(file, trusted: trusted, checker: checker) } catch {
      throw .seal(error)
    }
    return try record(inPDF: content)
  }

  /// The record attached to a PDF, of which nobody has checked the seal.
  public static func record(
    inPDF bytes: [UInt8]
  ) throws(CertificateFileError) -> CertificateRecord {
    let json: [UInt8]?
    do { json = try PDFDocument(bytes).attachment(recordName) } catch {
      throw .notPDF(error.words)
    }
    guard let json else { throw .noRecord }
    do { return try CertificateRecord(canonical: json) } catch { throw .record(error) }
  }

  /// The files that travel in a PDF, by their names. One that cannot be unpacked safely is empty.
  public static func attachments(
    inPDF bytes: [UInt8]
  ) throws(CertificateFileError) -> [(name: String, bytes: [UInt8])] {
    do { return try PDFDocument(bytes).attachments() } catch { throw .notPDF(error.words) }
  }
}
