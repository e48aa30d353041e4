/// Files of reports: whole or not at all.
public protocol ReportFiles: LedgerFiles {
  /// Writes `bytes`: the whole file or nothing.
  func write(_ bytes: [UInt8], to path: String) throws(Trouble)

  /// Where a library may write a file that is to stand at `path` once it is whole.
  func draft(for path: String) -> String

  /// Puts the file that `draft(for:)` named in its place, on disk when this returns.
  func finish(_ path: String) throws(Trouble)
}
