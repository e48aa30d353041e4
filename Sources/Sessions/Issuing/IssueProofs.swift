import Certificates
import Results
import Seals

/// The proofs that the ledger holds the issue of certificates, each under the first genuine
/// checkpoint behind its entry, so that it is the same whenever it is made.
struct IssueProofs {
  let desk: Desk
  let store: any ResultsStore

  /// A checkpoint of the ledger, and the tree up to its own line.
  private struct Point {
    let signed: SignedCheckpoint
    let through: MerkleRange
    /// The number of its entry.
    let number: Int
  }

  /// The proofs of these entries, by their numbers. Where no checkpoint covers one yet, the state of
  /// the ledger is signed.
  func texts(of entries: [StoredEntry]) throws(Trouble) -> [Int: String] {
    let numbers = entries.map(\.number)
    guard let first = numbers.min(), let last = numbers.max() else { return [:] }
    var points = try self.points(around: first)
    if !points.contains(where: { $0.number > last }) {
      let signer = try desk.sealingKey()
      try Trouble.storing { () throws(StoreError) in
        _ = try store.signCheckpoint(
          by: signer, at: desk.supplies.now(), checker: desk.supplies.checker)
      }
      points = try self.points(around: first)
    }
    let start = points.last { $0.number < first }?.through ?? MerkleRange()
    let leaves = try leaves(after: start.size)
    var texts: [Int: String] = [:]
    for (point, entries) in group(entries, under: points) {
      let levels = MerkleLevels(
        Array(leaves.prefix(point.signed.checkpoint.size - start.size)), after: start,
        checker: desk.supplies.checker)
      for entry in entries { texts[entry.number] = text(of: entry, in: levels, under: point) }
    }
    return texts
  }

  private func group(
    _ entries: [StoredEntry], under points: [Point]
  ) -> [(Point, [StoredEntry])] {
    var rest = entries.sorted { $0.number < $1.number }[...]
    var groups: [(Point, [StoredEntry])] = []
    for point in points where !rest.isEmpty {
      let covered = rest.prefix { $0.number < point.number }
      if !covered.isEmpty { groups.append((point, Array(covered))) }
      rest = rest.dropFirst(covered.count)
    }
    return groups
  }

  private func text(
    of entry: StoredEntry, in levels: MerkleLevels, under point: Point
  ) -> String? {
    levels.inclusion(of: entry.number - 1).flatMap {
      CertificateProof.text(
        ofEntry: Array(entry.line.utf8), inclusion: $0, checkpoint: point.signed,
        checker: desk.supplies.checker)
    }
  }

  /// The genuine checkpoints from the last one before the entry at `number` on, if there is any.
  private func points(around number: Int) throws(Trouble) -> [Point] {
    let checker = desk.supplies.checker
    let keys = try desk.supplies.keys.trust().sealing
    // Most are asked for shortly after they were issued; the whole ledger is read at need only.
    for reach in [256, 65_536, number] {
      let start = max(0, number - 1 - reach)
      let stored = try Trouble.storing { () throws(StoreError) in
        try store.entries(after: start, of: nil, type: .checkpointSigned)
      }
      let points = stored.compactMap { entry -> Point? in
        guard let held = entry.checkpoint(by: checker),
          let through = MerkleRange(through: entry, checker: checker),
          held.signed.standing(trusting: keys, checker: checker) == .genuine
        else { return nil }
        return Point(signed: held.signed, through: through, number: entry.number)
      }
      if start == 0 || points.contains(where: { $0.number < number }) { return points }
    }
    return []
  }

  private func leaves(after number: Int) throws(Trouble) -> [Digest] {
    var leaves: [Digest] = []
    try Trouble.storing { () throws(StoreError) in
      try store.eachLine(after: number) { kept in
        if let leaf = Digest(kept.leaf) { leaves.append(leaf) }
        return true
      }
    }
    return leaves
  }
}
