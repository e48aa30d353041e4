import Seals

extension LedgerAudit {
  /// Puts `line` behind the last one; `stored` where it was read in full.
  mutating func follow(_ line: WalkedLine, _ stored: StoredEntry?) {
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
    let before = last?.moment
    last = line
    if let stored { introduceKey(stored) }
    compareKnown(size: line.number - 1, writtenAt: before)
    if let stored, let state = parent(of: stored) {
      if let tree, tree.root(by: checker) != state.root {
        find(unvouched(upTo: tree.size), .otherRoot)
      }
      name(stored.origin)
    }
    if let stored, line.type == .checkpointSigned { compare(stored, at: line.number) }
  }

  /// The state of this ledger that `stored` continues under a new origin, or `nil`.
  func parent(of stored: StoredEntry) -> Checkpoint? {
    guard let origin, stored.continues(origin, at: stored.number - 1) else { return nil }
    return stored.entry.parent
  }

  /// The line with the number of its place where it follows the last one but states another.
  mutating func renumbered(_ line: WalkedLine) -> WalkedLine {
    guard let last, line.number != next, line.previous == last.leaf else { return line }
    find(next, .line(.wrongNumber(expected: next, found: line.number)))
    return WalkedLine(
      number: next, previous: line.previous, moment: line.moment, type: line.type,
      leaf: line.leaf)
  }

  /// Whether `line` belongs to the ledger; the first one says which that is.
  mutating func begin(_ line: WalkedLine, _ stored: StoredEntry?) -> Bool {
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

  mutating func name(_ origin: Origin) {
    self.origin = origin
    originBytes = Array(origin.description.utf8)
    origins.insert(origin.description)
    (known, doubt) = ([:], nil)
    for witness in witnesses where witness.signed.checkpoint.origin == origin.description {
      known[witness.signed.checkpoint.size, default: []].append(witness)
    }
  }

  /// Lines are missing before `line`. Its `prev` still tells the leaf of the one before it.
  mutating func skip(to line: WalkedLine) {
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
  mutating func confirm(by line: WalkedLine) {
    guard let last else {
      if line.previous != nil { find(line.number, .line(.wrongPrevious)) }
      return
    }
    if line.previous != last.leaf { find(last.number...line.number, .changed) }
    tree?.append(line.previous ?? last.leaf, by: checker)
  }
}
