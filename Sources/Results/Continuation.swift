import Dates
import Seals
import Text

// A ledger restored from a backup may lack entries that others have seen. If it went on as before,
// two ledgers of one origin would disagree; so it goes on under a new origin that names its parent.
extension Entry {
  /// The entry with which a restored ledger goes on under a new origin, after the `tree` of the
  /// lines that it has.
  public static func continuation(
    of parent: Origin, over tree: MerkleRange, at moment: Instant, checker: any SealChecker
  ) -> Entry {
    let state = Checkpoint(
      origin: parent.description, size: tree.size, root: tree.root(by: checker))
    return Entry(
      .logCreated, at: moment, actor: "netral", subject: nil,
      body: ["parent": .string(state.text)])
  }

  /// The state of the ledger that this entry continues under a new origin, or `nil`.
  public var parent: Checkpoint? {
    guard type == .logCreated, let text = body["parent"]?.stringValue else { return nil }
    return Checkpoint(text)
  }
}

extension StoredEntry {
  /// Whether this entry goes on, under another origin, with the first `size` lines of `parent`.
  func continues(_ parent: Origin, at size: Int) -> Bool {
    guard let state = entry.parent else { return false }
    return state.origin == parent.description && state.size == size && origin != parent
  }
}

extension ResultsStore {
  /// Goes on under a new origin, and returns the entry that says so; `nil` where the store is
  /// empty. For a ledger that was restored from a backup.
  @discardableResult
  public func continueUnderNewOrigin(
    at moment: Instant, checker: any SealChecker
  ) throws(StoreError) -> StoredEntry? {
    try appendOverTree { tree, last in
      .continuation(
        of: last.origin, over: tree, at: max(moment, last.entry.at), checker: checker)
    }
  }
}
