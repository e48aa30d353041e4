import Results
import Seals

/// A store in one folder: the ledger in `netral.sqlite`, personal data in `vault.sqlite`.
///
/// Any number of programs may use the same folder at once.
public final class SQLiteStore: ResultsStore {
  let checker: any SealChecker & Concealer
  let newOrigin: () -> Origin
  let folder: String
  private let settings: Settings
  private var openLedger: DatabaseFile?
  private var openVault: DatabaseFile?
  /// The newest entry that this program read or wrote; others may have written since.
  var newest: StoredEntry?

  /// Opens the store in `folder`, which is made where it is missing, and checks its newest entry.
  /// `newOrigin` gives the identity of a ledger that has no entry yet.
  public convenience init(
    folder: String, checker: any SealChecker & Concealer, newOrigin: @escaping () -> Origin
  ) throws(StoreError) {
    try self.init(
      folder: folder, checker: checker, newOrigin: newOrigin, settings: Settings())
  }

  init(
    folder: String, checker: any SealChecker & Concealer, newOrigin: @escaping () -> Origin,
    settings: Settings
  ) throws(StoreError) {
    self.checker = checker
    self.newOrigin = newOrigin
    self.folder = folder
    self.settings = settings
    try makeFolder(folder)
    let ledger = try DatabaseFile(Self.ledgerName, in: folder, .ledger, settings)
    try fillProjection(of: ledger)
    openLedger = ledger
    openVault = try vault()
    _ = try last()
  }

  private static let ledgerName = "netral.sqlite"
  private static let vaultName = "vault.sqlite"

  /// The ledger's file. After a failed write it is opened anew and walked from end to end first,
  /// because only the disk knows what became of it.
  func ledger() throws(StoreError) -> DatabaseFile {
    if let openLedger { return openLedger }
    let file = try DatabaseFile(Self.ledgerName, in: folder, .ledger, settings)
    if let broken = try firstBreak(in: file) { throw .damaged(.chain(broken)) }
    try fillProjection(of: file)
    openLedger = file
    return file
  }

  /// The vault's file.
  func vault() throws(StoreError) -> DatabaseFile {
    if let openVault { return openVault }
    try makePrivateFile(folder + "/" + Self.vaultName)
    let file = try DatabaseFile(Self.vaultName, in: folder, .vault, settings)
    try tidy(file)
    openVault = file
    return file
  }

  /// Forgets both open files, so that the next use opens them anew.
  func close() {
    openLedger = nil
    openVault = nil
    newest = nil
  }

  /// Does what `body` does, and closes the files where it fails so that nobody knows what stands.
  func closingInDoubt<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      if error.leavesDoubt { close() }
      throw error
    }
  }
}
