import Dates
import Seals
import Text

/// What a vault keeps to tell people apart and to guard their data.
public protocol PersonVault: AnyObject {
  /// Gives everybody who is known to `body`, in no order, until it returns `false`. It must not call
  /// the store.
  func eachPerson(_ body: (SubjectID, Person) -> Bool) throws(StoreError)

  /// The PIN that a participant has set, or `nil`.
  func pin(of subject: SubjectID) throws(StoreError) -> KeptPIN?

  /// Keeps what `change` makes of a participant's PIN, while no other program changes it; `nil` from
  /// there keeps what there is.
  func changePIN(
    of subject: SubjectID, _ change: (KeptPIN?) -> KeptPIN?
  ) throws(StoreError)

  /// What else is kept of a participant beside the person, the PIN and the certificates, for whoever
  /// is to get a copy of everything.
  func furtherRecords(of subject: SubjectID) throws(StoreError) -> [String: JSONValue]

  /// The officers' keys that were ever in use with this vault, the newest last.
  func officerKeys() throws(StoreError) -> [OfficerKey]

  /// Keeps `key` as the officers' newest, for good, where `former` is the newest so far; else keeps
  /// nothing and returns `false`.
  func keep(_ key: OfficerKey, after former: PublicKey?) throws(StoreError) -> Bool
}

/// The public part of an officers' key, so that nobody makes another one unseen.
public struct OfficerKey: Hashable, Sendable {
  public let key: PublicKey
  public let since: Instant

  public init(_ key: PublicKey, since: Instant) {
    self.key = key
    self.since = since
  }
}
