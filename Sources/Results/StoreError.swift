/// Why a store refused or failed. Nothing of what was being stored is kept, except after
/// ``unconfirmed``.
public enum StoreError: Error, Hashable, Sendable {
  /// The folder or a file in it cannot be opened or made.
  case cannotOpen(path: String, OpenFault)
  /// A newer version of this program made the file.
  case newer(path: String)
  /// The folder or file may only be read.
  case readOnly(path: String)
  /// The disk is full or takes no more bytes.
  case full
  /// Another program held the store for longer than the time limit.
  case busy
  /// What is stored cannot be what this program wrote.
  case damaged(Damage)
  /// The disk did not confirm what was written, so it may or may not be there.
  case unconfirmed
  /// The disk does not let a file be read or written.
  case unreachable(path: String)
  /// The entry would not be readable again; nothing a person does leads here.
  case unrecordable(ChainFault)
  /// Another participant has the person's number.
  case numberTaken(by: SubjectID)
  /// Another certificate has this number.
  case certificateNumberTaken(String)
  /// Any other failure, in the words of the system.
  case failed(reason: String)
}

/// Why a folder or file cannot be opened.
public enum OpenFault: Hashable, Sendable {
  /// The folder it should stand in does not exist.
  case missingParent
  /// A file stands where a folder is needed.
  case notAFolder
  /// The file is no SQLite database.
  case notADatabase
  /// The file is a database of another program.
  case foreign
  /// Any other failure, in the words of the system where it has any.
  case system(reason: String?)
}

/// What in a store cannot be what this program wrote.
public enum Damage: Hashable, Sendable {
  /// The chain of entries is broken.
  case chain(ChainBreak)
  /// The database file itself, in its own words.
  case file(path: String, reason: String)
}
