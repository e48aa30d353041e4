import Certificates
import Seals

/// A certificate to which others have put their signatures, such as the agency's service for
/// certified electronic signatures (TTE). What those are worth is for a program of that service to
/// say; here it is found that our certificate is still the one that was sealed.
public struct CountersignedCertificate: Hashable, Sendable {
  /// How our file is found in theirs.
  public enum Form: Hashable, Sendable {
    /// Whole: every sealed byte is there, so the page is as we have drawn it, and this many bytes
    /// follow it.
    case appended(bytes: Int)
    /// Written anew: the attached record bears our seal, but the page is no longer under it.
    case rewritten
  }

  public let record: CertificateRecord
  public let form: Form
  /// In the order of the form's fields; at least one.
  public let signatures: [SignatureField]
}

/// A signature in a PDF, as the file describes it; nobody has checked it.
public struct SignatureField: Hashable, Sendable {
  /// The field's name.
  public let name: String
  /// What kind of signature it is, such as `ETSI.CAdES.detached`.
  public let kind: String
  /// Who has signed, if that stands beside the signature.
  public let signer: String?
  public let reason: String?
  /// When it was made by the signing computer's clock, as PDF writes it.
  public let date: String?
  /// Where the bytes end that it is over, from the first of the file on; 0 where it leaves out more
  /// than itself.
  public let end: Int
  let fileSize: Int

  /// Whether the signature is over every byte of the file but its own.
  public var coversFile: Bool { end == fileSize }
}

extension CertificateFile {
  /// The record in `file`, which bears signatures of others beside our seal.
  ///
  /// What was appended may add signature fields and what belongs to them, and may change nothing
  /// that is seen, said or attached. A file that was written anew must still hold the record with
  /// its detached seal.
  public static func read(
    countersigned file: [UInt8], trusted: some Collection<PublicKey>, checker: some SealChecker
  ) throws(CertificateFileError) -> CountersignedCertificate {
    let document = try parsed(file)
    guard let sealed = SealedPDF.firstSealed(in: file) else {
      let record = try attachedRecord(in: document, trusted: trusted, checker: checker)
      let signatures = try self.signatures(in: document, of: file)
      try checkReach(of: signatures, in: file, document)
      return CountersignedCertificate(record: record, form: .rewritten, signatures: signatures)
    }
    let record = try read(Array(sealed), trusted: trusted, checker: checker)
    try checkChanges(from: try parsed(Array(sealed)), to: document)
    let signatures = try self.signatures(in: document, of: file)
    // What follows the signature was just found to be no more than belongs to signatures.
    guard signatures.contains(where: { $0.end >= sealed.count }) else { throw .uncovered }
    return CountersignedCertificate(
      record: record, form: .appended(bytes: file.count - sealed.count), signatures: signatures)
  }

  private static func parsed(_ file: [UInt8]) throws(CertificateFileError) -> PDFDocument {
    do { return try PDFDocument(file) } catch { throw .notPDF(error.words) }
  }

  private static func signatures(
    in document: PDFDocument, of file: [UInt8]
  ) throws(CertificateFileError) -> [SignatureField] {
    let signatures: [SignatureField]
    do { signatures = try document.signatures(in: file) } catch { throw .notPDF(error.words) }
    guard !signatures.isEmpty else { throw .notCountersigned }
    return signatures
  }

  private static func checkChanges(
    from before: PDFDocument, to after: PDFDocument
  ) throws(CertificateFileError) {
    let changes: [String]
    do { changes = try SignedRevision(before: before, after: after).changes() } catch {
      throw .notPDF(error.words)
    }
    guard changes.isEmpty else { throw .altered(changes) }
  }

  /// Refuses a file in which no signature reaches the end, or at least that of a revision to which
  /// no more was added than belongs to signatures, such as the data to check them for years.
  private static func checkReach(
    of signatures: [SignatureField], in file: [UInt8], _ document: PDFDocument
  ) throws(CertificateFileError) {
    let end = signatures.map(\.end).max() ?? 0
    guard end > 0 else { throw .uncovered }
    if end < file.count {
      try checkChanges(from: try parsed(Array(file[..<end])), to: document)
    }
  }

  /// The record that a foreign file holds, under the seal beside it.
  private static func attachedRecord(
    in document: PDFDocument, trusted: some Collection<PublicKey>, checker: some SealChecker
  ) throws(CertificateFileError) -> CertificateRecord {
    let json: [UInt8]?
    let seal: [UInt8]?
    do {
      json = try document.attachment(recordName)
      seal = try document.attachment(sealName)
    } catch { throw .notPDF(error.words) }
    guard let json else { throw .noRecord }
    guard let seal else { throw .seal(.notSealed) }
    do {
      try DetachedSeal.check(seal, over: json, trusted: trusted, checker: checker)
    } catch { throw .seal(error) }
    do { return try CertificateRecord(canonical: json) } catch { throw .record(error) }
  }
}
