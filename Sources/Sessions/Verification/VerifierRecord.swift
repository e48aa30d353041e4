import Certificates
import Seals
import Text

/// Certificates as records, with what vouches for them beside.
extension Verifier {
  func certificate(
    inRecord bytes: [UInt8], _ witness: Witness?
  ) throws(Rejection) -> VerifiedCertificate {
    switch witness {
    case .seal(let seal): try certificate(inRecord: bytes, sealedBy: seal)
    case .proof(let proof): try certificate(inRecord: bytes, provedBy: proof)
    case nil: throw .sealMissing
    }
  }

  private func certificate(
    inRecord bytes: [UInt8], sealedBy seal: [UInt8]
  ) throws(Rejection) -> VerifiedCertificate {
    try check(seal, over: bytes, by: trust.sealing)
    let record = try record(bytes)
    // It may be sealed anew later; never by a key that ended before there was a record.
    do throws(Rejection) {
      try check(seal, over: bytes, by: trust.sealing(from: record.issuedAt))
    } catch { throw .keyEnded }
    var found = certificate(.record(record))
    found.notes.append(VerificationWords.detachedSeal)
    return found
  }

  private func certificate(
    inRecord bytes: [UInt8], provedBy proof: [UInt8]
  ) throws(Rejection) -> VerifiedCertificate {
    let record = try record(bytes)
    let entry = try self.proof(proof, of: record)
    var found = certificate(.record(record))
    found.notes.append(VerificationWords.detachedProof(entry))
    return found
  }

  private func check(
    _ seal: [UInt8], over bytes: [UInt8], by keys: [PublicKey]
  ) throws(Rejection) {
    do throws(SealError) {
      try DetachedSeal.check(seal, over: bytes, trusted: keys, checker: checker)
    } catch { throw Rejection(code: error.code, sentence: error.sentence) }
  }

  private func record(_ bytes: [UInt8]) throws(Rejection) -> CertificateRecord {
    do throws(CertificateError) { return try CertificateRecord(canonical: bytes) } catch {
      throw Rejection(code: "unreadable", sentence: error.sentence)
    }
  }

  func proof(
    _ bytes: [UInt8], of record: CertificateRecord
  ) throws(Rejection) -> IssueEntry {
    do throws(ProofError) {
      return try CertificateProof.open(bytes, of: record, trusted: trust, checker: checker)
    } catch { throw Rejection(code: error.code, sentence: error.sentence) }
  }
}
