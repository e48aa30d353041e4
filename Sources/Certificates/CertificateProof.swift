import Dates
import Seals
import Text

/// The ledger entry in which a certificate was issued, as its proof carries it.
public struct IssueEntry: Hashable, Sendable {
  public let origin: String
  /// The number of the entry, counted from 1.
  public let sequence: Int
  public let at: Instant
  public let id: CertificateID
  public let number: CertificateNumber
  /// The digest of the record.
  public let digest: Digest
  /// The entry's leaf in the ledger's tree.
  public let leaf: Digest

  /// The entry whose canonical line `line` is, or `nil`.
  init?(line: [UInt8], checker: some SealChecker) {
    guard let json = try? JSONValue(parsing: line), json.canonicalBytes == line,
      json["type"] == .string("certificate.issued"), let body = json["body"],
      let origin = json["origin"]?.stringValue, let sequence = json["seq"]?.intValue,
      let at = json["at"]?.stringValue.flatMap({ Instant($0) }),
      let id = body["certificate"]?.stringValue.flatMap({ CertificateID($0) }),
      let number = body["number"]?.stringValue.flatMap({ CertificateNumber($0) }),
      let digest = body["digest"]?.stringValue.flatMap({ Digest(hexadecimal: $0) })
    else { return nil }
    self.origin = origin
    self.sequence = sequence
    self.at = at
    self.id = id
    self.number = number
    self.digest = digest
    leaf = checker.leaf(of: line)
  }
}

/// A certificate's `.tlog-proof`: that the ledger holds the entry in which it was issued. The entry
/// travels as the proof's extra bytes, so that nothing else is needed to check it.
public enum CertificateProof {
  /// The file for the entry that `line` writes, or `nil` where `inclusion` and `checkpoint` are not
  /// of one size, or do not hold for the line.
  public static func text(
    ofEntry line: [UInt8], inclusion: InclusionProof, checkpoint: SignedCheckpoint,
    checker: some SealChecker
  ) -> String? {
    guard let entry = IssueEntry(line: line, checker: checker),
      inclusion.index == entry.sequence - 1,
      inclusion.holds(for: entry.leaf, root: checkpoint.checkpoint.root, by: checker)
    else { return nil }
    return TlogProof(inclusion, under: checkpoint, extra: line)?.text
  }

  /// The entry that `file` proves to stand in a ledger which one of the `trusted` keys has signed.
  /// The checkpoint may be younger than the entry and its key too, so a key is trusted here
  /// whatever its time.
  public static func open(
    _ file: [UInt8], trusted: some KeyTrust, checker: some SealChecker
  ) throws(ProofError) -> IssueEntry {
    guard let proof = TlogProof(parsing: file) else { throw .notProof }
    guard let line = proof.extra, let entry = IssueEntry(line: line, checker: checker),
      entry.sequence - 1 == proof.index
    else { throw .noEntry }
    switch proof.standing(of: entry.leaf, trusting: trusted.sealing, checker: checker) {
    case .genuine: return entry
    case .unknownKey: throw .unknownIssuer(origin: proof.checkpoint.checkpoint.origin)
    case .forged: throw .changed
    case .notIncluded: throw .notIncluded
    }
  }

  /// Likewise, where the entry must be that of `record`.
  public static func open(
    _ file: [UInt8], of record: CertificateRecord, trusted: some KeyTrust, checker: some SealChecker
  ) throws(ProofError) -> IssueEntry {
    let entry = try open(file, trusted: trusted, checker: checker)
    guard entry.id == record.id, entry.number == record.number,
      entry.digest == record.digest(by: checker)
    else { throw .otherCertificate(entry.number) }
    return entry
  }
}
