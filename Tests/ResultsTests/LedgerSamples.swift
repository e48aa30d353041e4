import Assessment
import Dates
import Results
import Seals
import Sodium
import Testing
import Text

/// A ledger in memory with checkpoints, as exports hold it.
struct LedgerSample {
  let entries: [StoredEntry]
  let signer: SodiumSigner
  private let checker: Sodium

  /// A ledger of `count` lines, every seventh of which is a checkpoint.
  init(_ count: Int = 40, origin seed: UInt64 = 1, change: Int? = nil) throws {
    checker = try sodium()
    signer = try #require(try sodium().signer(seed: Array(repeating: 5, count: 32)))
    var (entries, tree): ([StoredEntry], MerkleRange) = ([], MerkleRange())
    while entries.count < count {
      let next = entries.count + 1
      let at = noon.adding(milliseconds: next * 1000)
      let entry =
        next % 7 == 0
        ? try Self.checkpoint(over: tree, origin(seed), signer, at: at)
        : response(next == change ? "lain" : "jawaban \(next)", at: at)
      for stored in try StoredEntry.recording(
        [entry], after: entries.last, origin: { origin(seed) }, checker: checker)
      {
        entries.append(stored)
        tree.append(stored.leaf, by: checker)
      }
    }
    self.entries = entries
  }

  private static func checkpoint(
    over tree: MerkleRange, _ origin: Origin, _ signer: SodiumSigner, at moment: Instant
  ) throws -> Entry {
    let signed = SignedCheckpoint(
      Checkpoint(
        origin: origin.description, size: tree.size, root: tree.root(by: try sodium())),
      by: signer, checker: try sodium())
    return Entry(
      .checkpointSigned, at: moment, actor: "netral", subject: nil,
      body: [
        "note": .string(signed.text),
        "peaks": .array(tree.peaks.map { .string($0.description) }),
      ])
  }

  /// The signed state of the first `size` lines.
  func checkpoint(_ size: Int, by other: SodiumSigner? = nil) -> SignedCheckpoint {
    let tree = MerkleTree(entries.map(\.leaf), checker: checker)
    return SignedCheckpoint(
      Checkpoint(
        origin: entries[0].origin.description, size: size, root: tree.root(ofFirst: size)),
      by: other ?? signer, checker: checker)
  }

  /// The lines of its export, the closing checkpoint last.
  var export: [[UInt8]] {
    entries.map { Array($0.line.utf8) }
      + [Array(ExportedCheckpoint.line(checkpoint(entries.count)).utf8)]
  }

  func audit(
    _ lines: [[UInt8]], known: [SignedCheckpoint] = [], trusting keys: [PublicKey]? = nil
  ) -> LedgerReport {
    var audit = self.audit(known, keys)
    for line in lines { audit.take(line: line) }
    return audit.finish(isExport: true)
  }

  func audit(kept: [KeptLine], known: [SignedCheckpoint] = []) -> LedgerReport {
    var audit = self.audit(known, nil)
    for line in kept { audit.take(line) }
    return audit.finish(isExport: false)
  }

  /// An audit that has taken nothing yet.
  func fresh() -> LedgerAudit { audit([], nil) }

  private func audit(_ known: [SignedCheckpoint], _ keys: [PublicKey]?) -> LedgerAudit {
    LedgerAudit(
      trusting: TrustList(keys ?? [signer.publicKey]),
      known: known.enumerated().map { KnownCheckpoint(name: "titik-\($0)", $1) },
      checker: checker)
  }
}
