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
    let record: CertificateRecord
    do throws(CertificateFileError) {
      record = try CertificateFile.read(
        bytes, trusted: trustedKeys(), checker: desk.supplies.checker)
    } catch {
      throw .certificate(CertificateWords.refused + error.sentence, .finding)
    }
    let status = CertificateStatus(
      of: record, digest: record.digest(by: desk.supplies.checker), on: desk.today,
      knowing: try knowledge(of: record))
    for row in record.rows(in: desk.language) {
      desk.say("  \(row.label): \(row.value)", hanging: 4)
    }
    desk.say(Bilingual("Status: ", "Status: ") + status.sentence)
    return status.isInForce ? .done : .finding
  }

  private func trustedKeys() -> [PublicKey] { (try? desk.supplies.trustedKeys()) ?? [] }

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
