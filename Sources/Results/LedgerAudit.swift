import Seals
import Text

/// A walk along a whole ledger that names every place where it is not as it was written.
///
/// It holds no more than a few lines at a time. Behind a fault it goes on: what a line was is
/// known from the one that follows it, and what a tree was from the next genuine checkpoint.
public struct LedgerAudit {
  let checker: any SealChecker
  let keys: [PublicKey]
  private(set) var findings: [LedgerFinding] = []
  private var further = 0
  private var agreeing = 0

  /// The line taken last, which its successor has not confirmed yet.
  private var last: WalkedLine?
  private var origin: Origin?
  private var originBytes: [UInt8] = []
  /// Every origin that the ledger has had: a restored one goes on under another.
  private var origins: Set<String> = []
  /// Another origin that the second line stated, and that may be the true one.
  private var doubt: Origin?
  /// Lines since the last one that could not be read.
  private var unread = 0
  /// The tree over the lines before the last one, or `nil` where lines are missing.
  private var tree: MerkleRange? = MerkleRange()
  /// How many of the first lines a genuine checkpoint agrees with.
  private var vouched = 0
  private var known: [Int: [KnownCheckpoint]] = [:]
  private var isClosed = false
  private var closing: SignedCheckpoint?
  private var witnesses: [KnownCheckpoint]

  /// - Parameter known: Checkpoints from outside to compare with.
  public init(
    trusting keys: [PublicKey], known: [KnownCheckpoint] = [], checker: any SealChecker
  ) {
    self.keys = keys
    self.checker = checker
    witnesses = known
  }

  /// The number that the next line should have.
  private var next: Int { (last?.number ?? 0) + 1 }

  /// Takes the next line as a store keeps it.
  public mutating func take(_ kept: KeptLine) {
    if let line = LineScan.line(kept.bytes, of: originBytes, checker: checker),
      line.number == kept.number, line.leaf.bytes == kept.leaf,
      isPlain(line)
    {
      return follow(line, nil)
    }
    read(kept, at: kept.number)
  }

  /// Takes the next line of an export, without its line end.
  public mutating func take(line bytes: [UInt8]) {
    if bytes.starts(with: ExportedCheckpoint.opening) { return close(bytes) }
    isClosed = false
    if let line = LineScan.line(bytes, of: originBytes, checker: checker),
      isPlain(line)
    {
      return follow(line, nil)
    }
    // The number that the line states is judged when it is put behind the one before it.
    let number = (try? JSONValue(parsing: bytes))?["seq"]?.intValue ?? next
    read(
      KeptLine(number: number, bytes: bytes, leaf: checker.leaf(of: bytes).bytes),
      at: next + unread)
  }

  /// Whether the line says nothing that needs to be read in full.
  private func isPlain(_ line: WalkedLine) -> Bool {
    line.type != .checkpointSigned && line.type != .logCreated
      && line.moment >= last?.moment ?? 0
  }

  private mutating func read(_ kept: KeptLine, at place: Int) {
    do {
      let stored = try StoredEntry(reading: kept, checker: checker)
      follow(WalkedLine(stored), stored)
    } catch {
      find(max(1, place), .line(error))
      unread += 1
    }
  }

  /// The entries after those that are vouched for, up to the one at `size`.
  private func unvouched(upTo size: Int) -> ClosedRange<Int> {
    let size = max(1, size)
    return min(vouched + 1, size)...size
  }

  private mutating func find(_ place: Int, _ fault: LedgerFault, _ witness: String? = nil) {
    find(place...place, fault, witness)
  }

  private mutating func find(
    _ place: ClosedRange<Int>, _ fault: LedgerFault, _ witness: String? = nil
  ) {
    if findings.count < 1000 {
      findings.append(LedgerFinding(place, fault, witness: witness))
    } else {
      further += 1
    }
  }
}

extension LedgerAudit {
  /// Puts `line` behind the last one; `stored` where it was read in full.
  private mutating func follow(_ line: WalkedLine, _ stored: StoredEntry?) {
    guard begin(line, stored) else { return }
    let line = renumbered(line)
    guard line.number >= next else { return find(line.number, .misplaced) }
    if line.number > next {
      skip(to: line)
    } else {
      confirm(by: line)
    }
    unread = 0
    if let last, line.moment < last.moment, let stored {
      find(line.number, .line(.earlier(than: stored.entry.at, found: stored.entry.at)))
    }
    last = line
    compareKnown(size: line.number - 1)
    if let stored, let state = parent(of: stored) {
      if let tree, tree.root(by: checker) != state.root {
        find(unvouched(upTo: tree.size), .otherRoot)
      }
      name(stored.origin)
    }
    if let stored, line.type == .checkpointSigned { compare(stored, at: line.number) }
  }

  /// The state of this ledger that `stored` continues under a new origin, or `nil`.
  private func parent(of stored: StoredEntry) -> Checkpoint? {
    guard let origin, stored.continues(origin, at: stored.number - 1) else { return nil }
    return stored.entry.parent
  }

  /// The line with the number of its place where it follows the last one but states another.
  private mutating func renumbered(_ line: WalkedLine) -> WalkedLine {
    guard let last, line.number != next, line.previous == last.leaf else { return line }
    find(next, .line(.wrongNumber(expected: next, found: line.number)))
    return WalkedLine(
      number: next, previous: line.previous, moment: line.moment, type: line.type,
      leaf: line.leaf)
  }

  /// Whether `line` belongs to the ledger; the first one says which that is.
  private mutating func begin(_ line: WalkedLine, _ stored: StoredEntry?) -> Bool {
    guard let stored else { return true }
    if parent(of: stored) != nil { return true }
    if (stored.entry.type == .logCreated) != (line.number == 1) {
      find(line.number, .line(.misplacedCreation))
    }
    if let origin, stored.origin != origin, stored.origin != doubt {
      find(line.number, .line(.wrongOrigin(expected: origin, found: stored.origin)))
      unread += 1
      // Of two first lines that differ, a third one says which is the changed one.
      if last?.number == 1 { doubt = stored.origin }
      return false
    }
    if origin != stored.origin { name(stored.origin) }
    return true
  }

  private mutating func name(_ origin: Origin) {
    self.origin = origin
    originBytes = Array(origin.description.utf8)
    origins.insert(origin.description)
    (known, doubt) = ([:], nil)
    for witness in witnesses where witness.signed.checkpoint.origin == origin.description {
      known[witness.signed.checkpoint.size, default: []].append(witness)
    }
  }

  /// Lines are missing before `line`. Its `prev` still tells the leaf of the one before it.
  private mutating func skip(to line: WalkedLine) {
    let missing = next...line.number - 1
    if missing.count > unread { find(missing, .missing) }
    if let last { tree?.append(last.leaf, by: checker) }
    guard missing.count == 1, let leaf = line.previous else {
      tree = nil
      return
    }
    tree?.append(leaf, by: checker)
  }

  /// `line` follows the last one, or tells what that was before it was changed.
  private mutating func confirm(by line: WalkedLine) {
    guard let last else {
      if line.previous != nil { find(line.number, .line(.wrongPrevious)) }
      return
    }
    if line.previous != last.leaf { find(last.number...line.number, .changed) }
    tree?.append(line.previous ?? last.leaf, by: checker)
  }
}

extension LedgerAudit {
  /// Compares the checkpoint in an entry with the lines before it.
  private mutating func compare(_ stored: StoredEntry, at number: Int) {
    guard let held = CheckpointEntry(stored.entry, number: number, checker: checker),
      held.signed.checkpoint.origin == origin?.description
    else { return find(number, .brokenCheckpoint) }
    guard isGenuine(held.signed, at: number, nil) else { return }
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

  /// Compares what is known from outside of the first `size` lines with them.
  private mutating func compareKnown(size: Int) {
    guard !known.isEmpty, let witnesses = known[size], let tree else { return }
    compare(witnesses, with: tree)
  }

  private mutating func compare(_ witnesses: [KnownCheckpoint], with tree: MerkleRange) {
    let root = tree.root(by: checker)
    for witness in witnesses {
      guard isGenuine(witness.signed, at: tree.size, witness.name) else { continue }
      if witness.signed.checkpoint.root == root {
        agreeing += 1
        vouched = max(vouched, tree.size)
      } else {
        find(unvouched(upTo: tree.size), .otherRoot, witness.name)
      }
    }
  }

  private mutating func isGenuine(
    _ signed: SignedCheckpoint, at number: Int, _ witness: String?
  ) -> Bool {
    let place = max(1, number)
    switch signed.standing(trusting: keys, checker: checker) {
    case .genuine: return true
    case .unknownKey: find(place, .unknownKey, witness)
    case .forged: find(place, .forgedCheckpoint, witness)
    }
    return false
  }

  private func isSplit(_ left: SignedCheckpoint, _ right: SignedCheckpoint) -> Bool {
    left.checkpoint.root != right.checkpoint.root
      && right.standing(trusting: keys, checker: checker) == .genuine
  }
}

extension LedgerAudit {
  /// Compares the checkpoint that closes an export with all its lines.
  private mutating func close(_ bytes: [UInt8]) {
    guard let signed = ExportedCheckpoint.signed(in: bytes),
      signed.checkpoint.origin == origin?.description
    else { return find(next, .brokenCheckpoint) }
    guard isGenuine(signed, at: next - 1, nil) else { return }
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
    compareKnown(size: size)
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

  private mutating func findBeyond(_ size: Int) {
    for beyond in known.keys.sorted() where beyond > size {
      for witness in known[beyond] ?? []
      where isGenuine(witness.signed, at: size, witness.name) {
        find(size + 1...beyond, .cutShort(known: beyond), witness.name)
      }
    }
  }

  private mutating func findSplits() {
    for index in witnesses.indices {
      let one = witnesses[index]
      let state = one.signed.checkpoint
      for other in witnesses[..<index]
      where other.signed.checkpoint.origin == state.origin
        && other.signed.checkpoint.size == state.size && isSplit(one.signed, other.signed)
        && one.signed.standing(trusting: keys, checker: checker) == .genuine
      {
        let place = max(1, state.size)
        find(place, .splitView(origin: state.origin, size: state.size), one.name)
      }
    }
  }
}
