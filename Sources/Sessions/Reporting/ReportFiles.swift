/// Files of reports: whole or not at all.
public protocol ReportFiles: LedgerFiles {
  /// Writes what `body` gives to its argument, one piece behind the other: the whole file or nothing.
  func assemble(
    _ path: String, _ body: (_ piece: ([UInt8]) throws(Trouble) -> Void) throws(Trouble) -> Void
  ) throws(Trouble)

  /// Writes `bytes`: the whole file or nothing.
  func write(_ bytes: [UInt8], to path: String) throws(Trouble)

  /// Makes an empty file, which nobody else may read, and which a library may fill with what is to
  /// stand at `path` once it is whole; the path of that file.
  func makeDraft(for path: String) throws(Trouble) -> String

  /// Puts the file that `makeDraft(for:)` made in its place, on disk when this returns.
  func finish(_ path: String) throws(Trouble)
}
