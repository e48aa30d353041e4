import Dates
import Seals

/// Where ledger entries are kept, each once and in order, and personal data apart from them.
///
/// Everything read back is checked: a store throws ``StoreError/damaged(_:)`` rather than return
/// an entry that differs from what was appended.
public protocol ResultsStore: Vault, ProjectionStore, SittingNotes, SittingLocks {
  /// The newest entry, or `nil` where the store is empty.
  func last() throws(StoreError) -> StoredEntry?

  /// Appends the entries that `decide` makes of the newest stored one, all or none of them, and
  /// returns them as stored once they would survive a power cut.
  ///
  /// No other program appends while `decide` runs, so it can refuse, by an empty list, what would
  /// no longer be right. It must not call the store. What the ledger writes by itself (the first
  /// entry, and a ``EntryType/clockSet`` before an entry whose moment lies before the newest one)
  /// is returned too, so that the list holds every new entry.
  ///
  /// After an error nothing of it counts until ``last()`` has shown what stands.
  func append(
    deciding decide: (_ last: StoredEntry?) -> [Entry]
  ) throws(StoreError) -> [StoredEntry]

  /// Appends `entry` and returns it as stored once it would survive a power cut.
  @discardableResult
  func append(_ entry: Entry) throws(StoreError) -> StoredEntry

  /// Appends the entry that `make` makes of the tree over every stored line and of the newest one,
  /// and returns it as stored; `nil` where the store is empty or `make` gives none.
  ///
  /// No other program appends while `make` runs, so the tree is that of all lines before the new
  /// one. It must not call the store.
  func appendOverTree(
    _ make: (_ tree: MerkleRange, _ last: StoredEntry) -> Entry?
  ) throws(StoreError) -> StoredEntry?

  /// Gives every line whose number is above `number` to `body` in order, unchecked and one at a
  /// time, until it returns `false`.
  func eachLine(after number: Int, _ body: (KeptLine) -> Bool) throws(StoreError)

  /// Every entry whose number is above `number`, oldest first; of `subject` alone and of `type`
  /// alone where given.
  func entries(
    after number: Int, of subject: SubjectID?, type: EntryType?
  ) throws(StoreError) -> [StoredEntry]

  /// The first place where the chain is broken, or `nil`; walks the whole ledger.
  func firstBreak() throws(StoreError) -> ChainBreak?

  /// What is wrong with the file beneath the lines, in its own words, or `nil`; reads all of it.
  func fileFault() throws(StoreError) -> String?
}

extension ResultsStore {
  /// The identity of the chain, or `nil` where the store is empty.
  public var origin: Origin? {
    get throws(StoreError) { try last()?.origin }
  }

  /// Destroys what is known of a participant and records that; what the participant did stays.
  ///
  /// - Parameter actor: Who wanted it, as ``Entry/actor``.
  @discardableResult
  public func erase(
    _ subject: SubjectID, at moment: Instant, actor: String = "netral"
  ) throws(StoreError) -> StoredEntry {
    // In this order: the ledger must never say so of data that are still there.
    try forget(subject)
    return try append(Entry(.subjectErased, at: moment, actor: actor, subject: subject))
  }

  @discardableResult
  public func append(_ entry: Entry) throws(StoreError) -> StoredEntry {
    guard let stored = try append(deciding: { _ in [entry] }).last else {
      preconditionFailure("a store returned nothing for an entry")
    }
    return stored
  }

  /// Keeps a certificate for good.
  public func keep(_ certificate: KeptCertificate) throws(StoreError) { try keep([certificate]) }

  /// Every entry whose number is above `number`, oldest first; of `subject` alone where given.
  public func entries(
    after number: Int = 0, of subject: SubjectID? = nil
  ) throws(StoreError) -> [StoredEntry] {
    try entries(after: number, of: subject, type: nil)
  }
}

/// Where personal data are kept, outside every ledger line. What is kept survives a power cut.
public protocol Vault: PersonVault {
  /// What is known of a participant, or `nil`.
  func person(_ subject: SubjectID) throws(StoreError) -> Person?

  /// The participant with this number (NIP or local number), or `nil`. Compared byte by byte.
  func subject(numbered number: String) throws(StoreError) -> SubjectID?

  /// Keeps what is known of a participant, replacing what was known before. Throws
  /// ``StoreError/numberTaken(by:)`` where somebody else has the person's number.
  func keep(_ person: Person, as subject: SubjectID) throws(StoreError)

  /// Keeps certificates for good, all of them or none. Keeping the same one again changes nothing;
  /// throws ``StoreError/certificateNumberTaken(_:)`` where another one has a number of theirs.
  ///
  /// Append the entry that issues one first: its record can then be made again after a crash,
  /// whereas a record kept first could hold a number that was never issued.
  func keep(_ certificates: [KeptCertificate]) throws(StoreError)

  /// A participant's certificates in the order in which they were kept.
  func certificates(of subject: SubjectID) throws(StoreError) -> [KeptCertificate]

  /// Destroys everything that is kept of a participant. Once this returns, no byte of it is left
  /// in the store's files; after an error, it can be done again.
  func forget(_ subject: SubjectID) throws(StoreError)

  /// The certificate with this number, or `nil`.
  func certificate(numbered number: String) throws(StoreError) -> KeptCertificate?
}
