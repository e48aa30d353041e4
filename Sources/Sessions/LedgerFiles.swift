/// Files that are too large to be held whole, line by line.
public protocol LedgerFiles {
  /// Gives every line of the file to `body`, without its line end.
  func eachLine(
    of path: String, _ body: ([UInt8]) throws(Trouble) -> Void
  ) throws(Trouble)

  /// Writes the lines that `body` gives to its argument: the whole file or nothing.
  func write(
    _ path: String, _ body: (_ line: (String) throws(Trouble) -> Void) throws(Trouble) -> Void
  ) throws(Trouble)

  /// Whether something stands at `path`.
  func exists(_ path: String) -> Bool

  /// Makes the folder where it is missing.
  func makeFolder(_ path: String) throws(Trouble)
}
