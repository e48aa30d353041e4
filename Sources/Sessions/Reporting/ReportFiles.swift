/// Files of reports: whole or not at all.
public protocol ReportFiles: LedgerFiles {
  /// Where a library may write a file that is to stand at `path` once it is whole.
  func draft(for path: String) -> String

  /// Puts the file that `draft(for:)` named in its place, on disk when this returns.
  func finish(_ path: String) throws(Trouble)
}
