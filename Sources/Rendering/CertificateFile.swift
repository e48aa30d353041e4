import Certificates
import Dates
import Seals

/// The certificate as people keep it: a sealed PDF that holds its own record.
public enum CertificateFile {
  private static let attachment = "sertifikat.json"

  /// The sealed file of `record`. The same record, key and look give the same bytes.
  public static func make(
    _ record: CertificateRecord, by signer: some Signer, checker: some SealChecker,
    look: CertificateLook = CertificateLook()
  ) throws(RenderingError) -> [UInt8] {
    let token = CertificateToken.text(of: record, by: signer, checker: checker)
    let page = try CertificateRenderer(record: record, token: token, look: look).pdf()
    return SealedFile.seal(try attach(record, to: page), by: signer, checker: checker)
  }

  /// The record in `file`, whose every byte is as one of the `trusted` keys has sealed it.
  public static func read(
    _ file: [UInt8], trusted: some Collection<PublicKey>, checker: some SealChecker
  ) throws(CertificateFileError) -> CertificateRecord {
    let content: [UInt8]
    do { content = try SealedFile.open(file, trusted: trusted, checker: checker) } catch {
      throw .seal(error)
    }
    return try record(inPDF: content)
  }

  /// The record attached to a PDF, of which nobody has checked the seal.
  public static func record(
    inPDF bytes: [UInt8]
  ) throws(CertificateFileError) -> CertificateRecord {
    let json: [UInt8]?
    do { json = try PDFDocument(bytes).attachment(attachment) } catch {
      throw .notPDF(error.words)
    }
    guard let json else { throw .noRecord }
    do { return try CertificateRecord(canonical: json) } catch { throw .record(error) }
  }

  private static func attach(
    _ record: CertificateRecord, to pdf: [UInt8]
  ) throws(RenderingError) -> [UInt8] {
    do {
      let document = try PDFDocument(pdf)
      document.setRoot("/Lang", "(id-ID)")
      document.attach(
        Array(record.json.canonicalText.utf8), name: attachment, mediaType: "application/json",
        about: "Data sertifikat", date: pdfDate(record.issuedAt))
      return try document.bytes()
    } catch { throw .pdf(error.words) }
  }

  /// `moment` as PDF writes it, `D:YYYYMMDDhhmmssZ`.
  private static func pdfDate(_ moment: Instant) -> String {
    "D:" + moment.description.prefix(19).filter(\.isNumber) + "Z"
  }
}
