import Seals

extension LedgerAudit {
  /// Compares the checkpoint in an entry with the lines before it.
  mutating func compare(_ stored: StoredEntry, at number: Int) {
    guard let held = CheckpointEntry(stored.entry, number: number, checker: checker),
      held.signed.checkpoint.origin == origin?.description
    else { return find(number, .brokenCheckpoint) }
    guard isGenuine(held.signed, at: number, .made(stored.entry.at), nil) else { return }
    if let tree, tree != held.tree {
      find(unvouched(upTo: held.tree.size), .otherRoot)
    } else if tree != nil {
      agreeing += 1
    }
    // From here on the signed tree is surer than the lines.
    tree = held.tree
    vouched = held.tree.size
    for other in known[held.tree.size] ?? [] where isSplit(held.signed, other.signed) {
      find(
        max(1, held.tree.size),
        .splitView(origin: held.signed.checkpoint.origin, size: held.tree.size), other.name)
    }
  }

  /// Compares what is known from outside of the first `size` lines, of which the last was written at
  /// the `moment` of those digits, with them.
  mutating func compareKnown(size: Int, writtenAt moment: Int?) {
    guard !known.isEmpty, let witnesses = known[size], let tree else { return }
    compare(witnesses, with: tree, .after(digits: moment))
  }

  mutating func compare(
    _ witnesses: [KnownCheckpoint], with tree: MerkleRange, _ signing: Signing
  ) {
    let root = tree.root(by: checker)
    for witness in witnesses {
      guard isGenuine(witness.signed, at: tree.size, signing, witness.name) else { continue }
      if witness.signed.checkpoint.root == root {
        agreeing += 1
        vouched = max(vouched, tree.size)
      } else {
        find(unvouched(upTo: tree.size), .otherRoot, witness.name)
      }
    }
  }

  func isSplit(_ left: SignedCheckpoint, _ right: SignedCheckpoint) -> Bool {
    left.checkpoint.root != right.checkpoint.root
      && isGenuine(right)
  }
}

extension LedgerAudit {
  /// Compares the checkpoint that closes an export with all its lines.
  mutating func close(_ bytes: [UInt8]) {
    guard let signed = ExportedCheckpoint.signed(in: bytes),
      signed.checkpoint.origin == origin?.description
    else { return find(next, .brokenCheckpoint) }
    guard isGenuine(signed, at: next - 1, .after(digits: last?.moment), nil) else { return }
    (isClosed, closing) = (true, signed)
    let size = signed.checkpoint.size
    guard size == next - 1 else {
      return size >= next
        ? find(next...size, .cutShort(known: size)) : find(next, .brokenCheckpoint)
    }
    guard var tree, let last else { return }
    tree.append(last.leaf, by: checker)
    if tree.root(by: checker) == signed.checkpoint.root {
      agreeing += 1
      vouched = size
    } else {
      find(unvouched(upTo: size), .otherRoot)
    }
  }

  /// What was found, once there are no more lines.
  ///
  /// - Parameter isExport: Whether the lines were those of an export, which a checkpoint closes.
  public mutating func finish(isExport: Bool) -> LedgerReport {
    if let last { tree?.append(last.leaf, by: checker) }
    let size = last?.number ?? 0
    if isExport, size == 0 { find(1, .empty) }
    if isExport, size > 0, !isClosed { find(next, .unclosed) }
    compareKnown(size: size, writtenAt: last?.moment)
    findBeyond(size)
    findSplits()
    return LedgerReport(
      origin: origin, size: size, root: tree?.root(by: checker), closing: closing,
      agreeing: agreeing,
      vouched: vouched, findings: findings.sorted { $0.place.lowerBound < $1.place.lowerBound },
      further: further,
      foreign: witnesses.filter { !origins.contains($0.signed.checkpoint.origin) }
        .map(\.name))
  }

  mutating func findBeyond(_ size: Int) {
    for beyond in known.keys.sorted() where beyond > size {
      for witness in known[beyond] ?? []
      where isGenuine(witness.signed, at: size, .after(digits: last?.moment), witness.name) {
        find(size + 1...beyond, .cutShort(known: beyond), witness.name)
      }
    }
  }

  mutating func findSplits() {
    for index in witnesses.indices {
      let one = witnesses[index]
      let state = one.signed.checkpoint
      for other in witnesses[..<index]
      where other.signed.checkpoint.origin == state.origin
        && other.signed.checkpoint.size == state.size && isSplit(one.signed, other.signed)
        && isGenuine(one.signed)
      {
        let place = max(1, state.size)
        find(place, .splitView(origin: state.origin, size: state.size), one.name)
      }
    }
  }
}
