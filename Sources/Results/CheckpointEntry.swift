import Dates
import Seals
import Text

/// A signed checkpoint as an entry holds it, with the tree it stands for.
///
/// The tree lets the next checkpoint go on from here, without a walk over the whole ledger.
public struct CheckpointEntry: Hashable, Sendable {
  public let signed: SignedCheckpoint
  public let tree: MerkleRange

  /// The checkpoint in the entry at `number`, or `nil` where the entry holds none that fits its own
  /// place and tree. That says nothing of whether it is genuine.
  public init?(_ entry: Entry, number: Int, checker: any SealChecker) {
    guard entry.type == .checkpointSigned, let note = entry.body["note"]?.stringValue,
      let signed = SignedCheckpoint(parsing: Array(note.utf8)),
      let peaks = entry.body["peaks"]?.arrayValue,
      let tree = MerkleRange(
        size: signed.checkpoint.size,
        peaks: peaks.compactMap { $0.stringValue.flatMap { Digest(hexadecimal: $0) } }),
      signed.checkpoint.size == number - 1, tree.root(by: checker) == signed.checkpoint.root
    else { return nil }
    self.signed = signed
    self.tree = tree
  }

  init(
    over tree: MerkleRange, origin: Origin, by signer: any Signer, checker: any SealChecker
  ) {
    self.tree = tree
    signed = SignedCheckpoint(
      Checkpoint(
        origin: origin.description, size: tree.size, root: tree.root(by: checker)),
      by: signer, checker: checker)
  }

  func entry(at moment: Instant, _ statement: SignedNote?) -> Entry {
    var body: [String: JSONValue] = [
      "note": .string(signed.text),
      "peaks": .array(tree.peaks.map { .string($0.description) }),
    ]
    if let statement { body[Entry.statementMember] = .string(statement.description) }
    return Entry(.checkpointSigned, at: moment, actor: "netral", subject: nil, body: body)
  }
}

extension Entry {
  fileprivate static let statementMember = "statement"

  /// The genuine statement on a key that a checkpoint brings, or `nil`.
  public func keyStatement(checker: any SealChecker) -> KeyStatement? {
    guard type == .checkpointSigned, let text = body[Self.statementMember]?.stringValue,
      let note = SignedNote(parsing: Array(text.utf8))
    else { return nil }
    return KeyStatement(genuine: note, checker: checker)
  }
}

extension StoredEntry {
  /// The checkpoint that this entry holds, or `nil`.
  public func checkpoint(by checker: any SealChecker) -> CheckpointEntry? {
    CheckpointEntry(entry, number: number, checker: checker)
  }
}

extension MerkleRange {
  /// The tree over every line up to the checkpoint in `stored`, its own line among them; `nil`
  /// where it holds no checkpoint.
  public init?(through stored: StoredEntry, checker: any SealChecker) {
    guard let held = stored.checkpoint(by: checker) else { return nil }
    self = held.tree
    append(stored.leaf, by: checker)
  }
}

extension ResultsStore {
  /// Signs the state of the ledger into the ledger, and returns the checkpoint once it would
  /// survive a power cut; the one that is there already where nothing was appended since, and
  /// `nil` where the store is empty.
  ///
  /// - Parameter statement: What is said of a key with this checkpoint, which is then made in any case.
  @discardableResult
  public func signCheckpoint(
    by signer: any Signer, at moment: Instant, checker: any SealChecker,
    stating statement: SignedNote? = nil
  ) throws(StoreError) -> SignedCheckpoint? {
    var found: SignedCheckpoint?
    let stored = try appendOverTree { tree, last in
      found = statement == nil ? last.checkpoint(by: checker)?.signed : nil
      guard found == nil else { return nil }
      let made = CheckpointEntry(over: tree, origin: last.origin, by: signer, checker: checker)
      // Never before the newest entry: a `clock.set` in between would not be in the tree.
      return made.entry(at: max(moment, last.entry.at), statement)
    }
    return found ?? stored?.checkpoint(by: checker)?.signed
  }
}
