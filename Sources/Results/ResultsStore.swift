import Dates

/// Why a store refused or failed.
public enum StoreError: Error, Hashable, Sendable {
  /// The file or folder cannot be opened or made.
  case cannotOpen(path: String, reason: String)
  /// The disk is full; nothing of the entry was kept.
  case full
  /// The folder or file may only be read.
  case readOnly(path: String)
  /// Another program held the store for longer than its time limit.
  case busy
  /// The entry does not follow the last one: somebody else appended meanwhile.
  case outOfOrder(expected: Int)
  /// What is stored cannot be what this program wrote.
  case damaged(reason: String)
  /// Any other failure, in the words of the system.
  case failed(reason: String)
}

/// Where ledger entries are kept, each once and in order.
public protocol ResultsStore: AnyObject {
  /// The origin written in the first entry, or `nil` where the store is empty.
  var origin: String? { get throws(StoreError) }
  /// The newest entry, or `nil` where the store is empty.
  func last() throws(StoreError) -> StoredEntry?
  /// Appends the entry that `make` builds on the newest stored one, and returns it once it would
  /// survive a power cut. `make` runs while no other program can append.
  func append(_ make: (StoredEntry?) -> Entry) throws(StoreError) -> StoredEntry
  /// Every entry whose number is above `number`, oldest first; of `subject` alone where given.
  func entries(after number: Int, of subject: SubjectID?) throws(StoreError) -> [StoredEntry]
  /// What is known of a participant, outside the ledger.
  func person(_ subject: SubjectID) throws(StoreError) -> Person?
  /// The participant with this number (NIP or local number), or `nil`.
  func subject(numbered number: String) throws(StoreError) -> SubjectID?
  /// Keeps what is known of a participant, replacing what was known before.
  func keep(_ person: Person, as subject: SubjectID) throws(StoreError)
}
