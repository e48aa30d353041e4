import Certificates
import Dialogue
import Rendering
import Results
import Seals
import Text

/// `sertifikat tte`: keeps the PDF that came back from the agency's service for certified electronic
/// signatures, if our certificate is in it unaltered.
public struct CountersignJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func run(_ path: String?) throws(Trouble) -> Status {
    guard let path else {
      throw .usage(CountersignWords.fileMissing, command: CommandInfo.certificate.name)
    }
    let officer = try desk.asHR()
    let bytes = try desk.supplies.read(path)
    let found = try opened(bytes)
    let store = try desk.store()
    let holder = try self.holder(of: found.record, in: store)
    let digest = desk.supplies.checker.digest(of: bytes).description
    let kept = try imports(of: found.record, in: store)
    // The file before its entry: the ledger must not tell of a file that is nowhere.
    let count = kept.firstIndex(of: digest) ?? kept.count
    let file = try desk.supplies.writeCertificate(Self.fileName(of: found.record, count), bytes)
    if count == kept.count {
      let entry = entry(of: found, digest: digest, subject: holder, by: officer)
      _ = try Trouble.storing { () throws(StoreError) in try store.append(entry) }
      desk.signCheckpoint(in: store)
      desk.say(CountersignWords.kept(found.record.number))
    } else {
      desk.say(CountersignWords.keptAlready(found.record.number))
    }
    desk.say(path: file)
    desk.say(VerificationWords.countersigned(found.form))
    for field in found.signatures {
      desk.say("  " + VerificationWords.signature(field, in: desk.language), hanging: 4)
    }
    desk.say(VerificationWords.notJudged)
    return .done
  }

  private func opened(_ bytes: [UInt8]) throws(Trouble) -> CountersignedCertificate {
    guard bytes.count <= ExhibitKind.largest else {
      throw .certificate(CertificateWords.refused + VerificationWords.tooLarge, .finding)
    }
    let verifier = Verifier(
      trust: try desk.supplies.keys.trust(), checker: desk.supplies.checker, today: desk.today,
      ledger: LedgerIndex())
    do throws(Rejection) { return try verifier.countersigned(bytes) } catch {
      throw .certificate(CertificateWords.refused + error.sentence, .finding)
    }
  }

  /// Whose certificate it is, by the ledger here; one that was not issued here, or was revoked, is
  /// not kept.
  private func holder(
    of record: CertificateRecord, in store: any ResultsStore
  ) throws(Trouble) -> SubjectID {
    let (index, kept) = try Trouble.storing { () throws(StoreError) in
      (try LedgerIndex(store), try store.certificate(numbered: record.number.description))
    }
    let digest = record.digest(by: desk.supplies.checker)
    let standing = index.standing(of: record.number, id: record.id, digest: digest)
    guard case .ledger(let withdrawal) = standing.knowledge, let kept else {
      let isOther = standing.knowledge == .contradicted
      let status: CertificateStatus =
        isOther ? .contradicted(record.number) : .notYetKnown(record.number)
      throw .certificate(CertificateWords.refused + status.sentence, .finding)
    }
    if withdrawal == .revoked {
      let status = CertificateStatus.revoked(record.number)
      throw .certificate(CertificateWords.refused + status.sentence, .finding)
    }
    return kept.subject
  }

  /// The digests of what was kept of the certificate before, oldest first.
  private func imports(
    of record: CertificateRecord, in store: any ResultsStore
  ) throws(Trouble) -> [String] {
    let entries = try Trouble.storing { () throws(StoreError) in
      try store.entries(after: 0, of: nil, type: .certificateCountersigned)
    }
    let number = JSONValue.string(record.number.description)
    return entries.filter { $0.entry.body["number"] == number }
      .compactMap { $0.entry.body["digest"]?.stringValue }
  }

  /// What signs is not written down: a ledger names nobody.
  private func entry(
    of found: CountersignedCertificate, digest: String, subject: SubjectID, by officer: HRKey
  ) -> Entry {
    Entry(
      .certificateCountersigned, at: desk.supplies.now(), actor: officer.actor, subject: subject,
      body: [
        "certificate": .string(found.record.id.description),
        "number": .string(found.record.number.description), "digest": .string(digest),
        "form": .string(found.form.word), "signatures": .int(found.signatures.count),
      ])
  }

  /// Beside ours, with which it is taken away; a second one takes no place of the first.
  private static func fileName(of record: CertificateRecord, _ count: Int) -> String {
    let stem = CertificateJob.fileStem(of: record.number.description)
    return count == 0 ? "\(stem).tte.pdf" : "\(stem).tte-\(count + 1).pdf"
  }
}
