import Certificates
import Dialogue
import Law
import Rendering
import Results
import Seals
import Text

/// `sertifikat verifikasi`: every field of a certificate and what it is worth, or why not.
public struct VerifyJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func run(_ path: String?) throws(Trouble) -> Status {
    guard let path else {
      throw .usage(CertificateWords.fileMissing, command: CommandInfo.certificate.name)
    }
    let bytes = try desk.supplies.read(path)
    let trust = (try? desk.supplies.keys.trust()) ?? TrustList()
    let record = try self.record(in: bytes, trusting: trust.sealing)
    // A file may be sealed anew later; never by a key that ended before there was a record.
    do throws(Trouble) {
      _ = try self.record(in: bytes, trusting: trust.sealing(from: record.issuedAt))
    } catch { throw .certificate(CertificateWords.refused + CertificateWords.keyEnded, .finding) }
    let status = CertificateStatus(
      of: record, digest: record.digest(by: desk.supplies.checker), on: desk.today,
      knowing: try knowledge(of: record))
    for row in record.rows(in: desk.language) {
      desk.say("  \(row.label): \(row.value)", hanging: 4)
    }
    desk.say(Bilingual("Status: ", "Status: ") + status.sentence)
    return status.isInForce ? .done : .finding
  }

  private func record(
    in file: [UInt8], trusting keys: [PublicKey]
  ) throws(Trouble) -> CertificateRecord {
    do throws(CertificateFileError) {
      return try CertificateFile.read(file, trusted: keys, checker: desk.supplies.checker)
    } catch {
      throw .certificate(CertificateWords.refused + error.sentence, .finding)
    }
  }

  private func knowledge(of record: CertificateRecord) throws(Trouble) -> LedgerKnowledge {
    guard let store = try desk.supplies.existingStore() else { return .noLedger }
    let (origin, issued) = try Trouble.storing { () throws(StoreError) in
      (try store.origin, try store.entries(after: 0, of: nil, type: .certificateIssued))
    }
    guard origin?.description == record.ledger.origin else { return .noLedger }
    let number = JSONValue.string(record.number.description)
    let entry = issued.first { $0.entry.body["number"] == number }
    guard let digest = entry?.entry.body["digest"]?.stringValue.flatMap({ Digest(hexadecimal: $0) })
    else { return .notIssued }
    return .issued(digest)
  }
}
