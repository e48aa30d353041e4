import Certificates
import Seals
import Text

/// An invented ledger of a few lines that holds the issue of one certificate.
public struct SampleLedger: Sendable {
  public let lines: [[UInt8]]
  /// The place of the issue, counted from 0.
  public let index = 3

  public init(issuing record: CertificateRecord, checker: some SealChecker) {
    lines = (0..<7).map { place in
      let isIssue = place == 3
      return Array(
        JSONValue.object([
          "v": .int(1), "seq": .int(place + 1), "origin": .string(record.ledger.origin),
          "prev": .string(String(repeating: "0", count: 64)), "actor": .string("netral"),
          "at": .string(record.issuedAt.description),
          "type": .string(isIssue ? "certificate.issued" : "notice.shown"),
          "body": .object(isIssue ? Self.body(of: record, by: checker) : [:]),
        ]).canonicalText.utf8)
    }
  }

  private static func body(
    of record: CertificateRecord, by checker: some SealChecker
  ) -> [String: JSONValue] {
    [
      "certificate": .string(record.id.description), "number": .string(record.number.description),
      "digest": .string(record.digest(by: checker).description), "counter": .int(1),
    ]
  }

  public func inclusion(by checker: some SealChecker) -> InclusionProof? {
    MerkleLevels(lines.map { checker.leaf(of: $0) }, checker: checker).inclusion(of: index)
  }

  public func checkpoint(by signer: some Signer, checker: some SealChecker) -> SignedCheckpoint {
    let tree = MerkleTree(lines.map { checker.leaf(of: $0) }, checker: checker)
    return SignedCheckpoint(
      Checkpoint(origin: "telaga-biru-01", size: 7, root: tree.root(ofFirst: 7)), by: signer,
      checker: checker)
  }

  /// The proof of the issue.
  public func proof(by signer: some Signer, checker: some SealChecker) -> String? {
    inclusion(by: checker).flatMap {
      CertificateProof.text(
        ofEntry: lines[index], inclusion: $0, checkpoint: checkpoint(by: signer, checker: checker),
        checker: checker)
    }
  }
}
