import Archives
import Certificates
import Rendering
import Results
import Seals
import Text

/// `sertifikat koleksi`: the PDF files of certificates as one archive, a folder for each unit, with a
/// signed list of what is in it.
public struct CollectionJob {
  let desk: Desk
  let files: any ReportFiles

  public init(_ desk: Desk, files: any ReportFiles) {
    self.desk = desk
    self.files = files
  }

  public func run(_ choice: CertificateChoice, to path: String?) throws(Trouble) -> Status {
    guard let path, path.lowercased().hasSuffix(".zip") else {
      throw .usage(CollectionWords.fileMissing, command: CommandInfo.certificate.name)
    }
    let officer = try desk.asHR()
    guard let store = try desk.existingStore() else {
      throw .certificate(LedgerWords.none, .unusable)
    }
    let signer = try desk.sealingKey(for: officer)
    let collected = try collected(choice, in: store)
    guard !collected.isEmpty, let origin = try origin(of: store) else {
      throw .certificate(CollectionWords.nothing, .usage)
    }
    let manifest = CollectionManifest(origin: origin, lines: collected.map(\.line))
    try draft(collected, manifest.note(by: signer, checker: desk.supplies.checker), for: path)
    let export = ReportExport(
      kind: .collection, digest: desk.supplies.checker.digest(of: Array(manifest.text.utf8)),
      lines: collected.count)
    // In the ledger before anybody has the file.
    let number = try Trouble.storing { () throws(StoreError) in
      try store.record(export, by: officer.actor, at: desk.supplies.now())
    }
    try files.finish(path)
    desk.signCheckpoint(in: store)
    desk.say(CollectionWords.written(collected.count, number: number))
    desk.say(path: path)
    return .done
  }

  private func draft(
    _ collected: [Collected], _ note: String, for path: String
  ) throws(Trouble) {
    var parts = [ArchivePart(CollectionManifest.name, .bytes(Array(note.utf8)))]
    parts += collected.map { ArchivePart($0.line.file, .file($0.path)) }
    let draft = try files.makeDraft(for: path)
    do throws(ArchiveError) { try ZipFile.write(parts, to: draft) } catch {
      throw .file(path: path, reason: Bilingual(error.words, error.words))
    }
  }

  private struct Collected {
    let line: CollectionManifest.Line
    /// Where the file is now.
    let path: String
  }

  private func origin(of store: any ResultsStore) throws(Trouble) -> String? {
    try Trouble.storing { () throws(StoreError) in try store.origin }?.description
  }

  /// The certificates that were not withdrawn, by unit and number.
  private func collected(
    _ choice: CertificateChoice, in store: any ResultsStore
  ) throws(Trouble) -> [Collected] {
    let subject = try choice.subject(at: desk)
    let writer = CertificateWriter(desk: desk, store: store)
    let trusted = try desk.supplies.keys.trust().sealing
    var collected: [Collected] = []
    for one in try CertificateRegister(of: store).certificates
    where one.row.state == .issued && choice.includes(program: one.row.program)
      && (subject ?? one.row.subject) == one.row.subject
    {
      guard let issued = try writer.records.issued(one),
        choice.includes(unit: issued.record.holder.unit)
      else { continue }
      let (path, bytes) = try file(of: issued, by: writer, trusting: trusted)
      let folder = CollectionManifest.folder(of: issued.record.holder.unit)
      let line = CollectionManifest.Line(
        number: one.row.number,
        file: "\(folder)/\(CertificateJob.fileStem(of: one.row.number)).pdf",
        digest: desk.supplies.checker.digest(of: bytes))
      collected.append(Collected(line: line, path: path))
    }
    return collected.sorted { $0.line.file < $1.line.file }
  }

  /// The file that lies here, if it is that certificate's and whole; else it is written anew.
  private func file(
    of issued: Minting.Issued, by writer: CertificateWriter, trusting keys: [PublicKey]
  ) throws(Trouble) -> (path: String, bytes: [UInt8]) {
    let name = CertificateJob.fileStem(of: issued.record.number.description) + ".pdf"
    if let path = desk.supplies.certificateFile(name) {
      let bytes = try desk.supplies.read(path)
      let record = try? CertificateFile.read(bytes, trusted: keys, checker: desk.supplies.checker)
      if record == issued.record { return (path, bytes) }
    }
    let path = try writer.write(issued)
    return (path, try desk.supplies.read(path))
  }
}
