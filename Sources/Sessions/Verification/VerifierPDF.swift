import Certificates
import Rendering
import Seals
import Text

/// Certificates as PDF files: as they were sealed, or as a signature service gave them back.
extension Verifier {
  func certificate(inPDF bytes: [UInt8]) throws(Rejection) -> VerifiedCertificate {
    let record: CertificateRecord
    do throws(CertificateFileError) {
      record = try CertificateFile.read(bytes, trusted: trust.sealing, checker: checker)
    } catch {
      // Where nobody has signed it besides, the seal alone says what is wrong.
      guard Self.bearsSignatures(bytes) else { throw Rejection(error) }
      let found = try countersigned(bytes)
      var certificate = certificate(.record(found.record))
      certificate.countersigned = found
      return attached(to: certificate, in: bytes)
    }
    try checkKeys(of: record) { keys throws(CertificateFileError) in
      _ = try CertificateFile.read(bytes, trusted: keys, checker: checker)
    }
    var certificate = certificate(.record(record))
    certificate.notes.append(VerificationWords.sealed)
    return attached(to: certificate, in: bytes)
  }

  /// The certificate in a file that others have signed.
  func countersigned(_ bytes: [UInt8]) throws(Rejection) -> CountersignedCertificate {
    let found: CountersignedCertificate
    do throws(CertificateFileError) {
      found = try CertificateFile.read(
        countersigned: bytes, trusted: trust.sealing, checker: checker)
    } catch { throw Rejection(error) }
    try checkKeys(of: found.record) { keys throws(CertificateFileError) in
      _ = try CertificateFile.read(countersigned: bytes, trusted: keys, checker: checker)
    }
    return found
  }

  /// Refuses a record that only a key has sealed which ended before there was a record: a file may be
  /// sealed anew later, but by no such key.
  private func checkKeys(
    of record: CertificateRecord,
    reading read: ([PublicKey]) throws(CertificateFileError) -> Void
  ) throws(Rejection) {
    let keys = trust.sealing(from: record.issuedAt)
    guard keys != trust.sealing else { return }
    do throws(CertificateFileError) { try read(keys) } catch { throw .keyEnded }
  }

  /// The certificate with what was found of the badge and the proof that travel in its file.
  private func attached(
    to certificate: VerifiedCertificate, in bytes: [UInt8]
  ) -> VerifiedCertificate {
    guard case .record(let record) = certificate.content,
      let files = try? CertificateFile.attachments(inPDF: bytes)
    else { return certificate }
    var certificate = certificate
    for file in files {
      do throws(Rejection) {
        switch ExhibitKind(of: file.bytes) {
        case .badge:
          guard try badge(file.bytes).says(record) else { throw .otherCertificate }
          certificate.notes.append(VerificationWords.attachedBadge)
        case .proof:
          let entry = try proof(file.bytes, of: record)
          certificate.notes.append(VerificationWords.attachedProof(entry))
        case .pdf, .png, .jpeg, .code, .record, .statusList, .seal, .empty, .unknown: break
        }
      } catch {
        certificate.strangers.append(
          Rejection(
            code: error.code, sentence: VerificationWords.attachment(file.name) + error.sentence))
      }
    }
    return certificate
  }

  private static func bearsSignatures(_ bytes: [UInt8]) -> Bool {
    bytes.firstRange(of: Array("/ByteRange".utf8)) != nil
  }
}

extension Badge {
  /// Whether the badge is of just this certificate.
  fileprivate func says(_ record: CertificateRecord) -> Bool {
    id == record.id && term == record.term && name == record.holder.name
      && program == record.program && start == record.sitting.start && end == record.sitting.end
      && score.earned == record.score.earned && score.possible == record.score.possible
  }
}
