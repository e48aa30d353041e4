import Seals
import Text

/// A walk along a whole ledger that names every place where it is not as it was written.
///
/// It holds no more than a few lines at a time. Behind a fault it goes on: what a line was is
/// known from the one that follows it, and what a tree was from the next genuine checkpoint.
public struct LedgerAudit {
  let checker: any SealChecker
  var trust: TrustList
  var findings: [LedgerFinding] = []
  var further = 0
  var agreeing = 0

  /// The line taken last, which its successor has not confirmed yet.
  var last: WalkedLine?
  var origin: Origin?
  var originBytes: [UInt8] = []
  /// Every origin that the ledger has had: a restored one goes on under another.
  var origins: Set<String> = []
  /// Another origin that the second line stated, and that may be the true one.
  var doubt: Origin?
  /// Lines since the last one that could not be read.
  var unread = 0
  /// The tree over the lines before the last one, or `nil` where lines are missing.
  var tree: MerkleRange? = MerkleRange()
  /// How many of the first lines a genuine checkpoint agrees with.
  var vouched = 0
  var known: [Int: [KnownCheckpoint]] = [:]
  var isClosed = false
  var closing: SignedCheckpoint?
  var witnesses: [KnownCheckpoint]

  /// - Parameter known: Checkpoints from outside to compare with.
  public init(
    trusting trust: TrustList, known: [KnownCheckpoint] = [], checker: any SealChecker
  ) {
    self.trust = trust
    self.checker = checker
    witnesses = known
  }

  /// The number that the next line should have.
  var next: Int { (last?.number ?? 0) + 1 }

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

  /// Takes every line that `store` keeps, and what is wrong with the file beneath them.
  public mutating func take(all store: any ResultsStore) throws(StoreError) {
    do throws(StoreError) {
      try store.eachLine(after: Int.min) { kept in
        take(kept)
        return true
      }
    } catch .damaged(.file(_, let words)) {
      // What lies behind cannot be reached.
      return find(next, .file(words))
    }
    if let words = try store.fileFault() { find(1...max(1, last?.number ?? 0), .file(words)) }
  }

  /// Whether the line says nothing that needs to be read in full.
  func isPlain(_ line: WalkedLine) -> Bool {
    line.type != .checkpointSigned && line.type != .logCreated
      && line.moment >= last?.moment ?? 0
  }

  mutating func read(_ kept: KeptLine, at place: Int) {
    do {
      let stored = try StoredEntry(reading: kept, checker: checker)
      follow(WalkedLine(stored), stored)
    } catch {
      find(max(1, place), .line(error))
      unread += 1
    }
  }

  /// The entries after those that are vouched for, up to the one at `size`.
  func unvouched(upTo size: Int) -> ClosedRange<Int> {
    let size = max(1, size)
    return min(vouched + 1, size)...size
  }

  mutating func find(_ place: Int, _ fault: LedgerFault, _ witness: String? = nil) {
    find(place...place, fault, witness)
  }

  mutating func find(
    _ place: ClosedRange<Int>, _ fault: LedgerFault, _ witness: String? = nil
  ) {
    if findings.count < 1000 {
      findings.append(LedgerFinding(place, fault, witness: witness))
    } else {
      further += 1
    }
  }
}
