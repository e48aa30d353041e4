import Seals
import Text

/// Where the rows of the projection are kept: up to date with the ledger after every append, in
/// the same transaction, and no truth of their own.
public protocol ProjectionStore: AnyObject {
  /// Gives attempts to `body` until it returns `false`: those of a participant one after another in
  /// the order in which they were started, the participants in the order of their names, from the
  /// one behind `subject` on. `body` must not call the store.
  func eachAttempt(
    after subject: SubjectID?, _ body: (AttemptRow) -> Bool
  ) throws(StoreError)

  /// The certificates that were issued for an attempt, by number.
  func certificates(for attempt: AttemptID) throws(StoreError) -> [CertificateRow]

  /// How far a participant is with a program, or `nil` where nothing was begun.
  func completion(of subject: SubjectID, _ program: String) throws(StoreError) -> CompletionRow?

  /// Gives the pledge that counts of each participant to `body`, in the order of their names, until
  /// it returns `false`. `body` must not call the store.
  func eachPledge(_ body: (PledgeRow) -> Bool) throws(StoreError)

  /// Compares the rows with those that the ledger gives, byte by byte.
  func compareProjection() throws(StoreError) -> ProjectionReport

  /// Makes the rows anew from the ledger, all of them or none.
  func rebuildProjection() throws(StoreError)
}

/// What the rows of a store are beside those that its ledger gives.
public struct ProjectionReport: Hashable, Sendable {
  /// How many rows the ledger gives.
  public let rows: Int
  /// The root of the Merkle tree over those rows, each as canonical JSON, table by table in the
  /// order of their keys.
  public let digest: Digest
  /// The first row that differs, or `nil` where the store has the same bytes.
  public let difference: ProjectionDifference?

  public init(rows: Int, digest: Digest, difference: ProjectionDifference?) {
    self.rows = rows
    self.digest = digest
    self.difference = difference
  }
}

/// A row that is not as the ledger gives it.
public struct ProjectionDifference: Hashable, Sendable {
  public let table: String
  /// What the row is found by.
  public let key: String
  /// The row that the store has, as canonical JSON; `nil` where it has none.
  public let stored: String?
  /// The row that the ledger gives; `nil` where it gives none.
  public let rebuilt: String?

  public init(table: String, key: String, stored: String?, rebuilt: String?) {
    self.table = table
    self.key = key
    self.stored = stored
    self.rebuilt = rebuilt
  }
}
