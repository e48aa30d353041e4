/// Files of reports: whole or not at all.
public protocol ReportFiles: LedgerFiles {
  /// Writes what `body` gives to its argument, one piece behind the other: the whole file or nothing.
  func assemble(
    _ path: String, _ body: (_ piece: ([UInt8]) throws(Trouble) -> Void) throws(Trouble) -> Void
  ) throws(Trouble)

  /// Writes `bytes`: the whole file or nothing.
  func write(_ bytes: [UInt8], to path: String) throws(Trouble)

  /// Where a library may write a file that is to stand at `path` once it is whole.
  func draft(for path: String) -> String

  /// Puts the file that `draft(for:)` named in its place, on disk when this returns.
  func finish(_ path: String) throws(Trouble)
}
