/// How a command ended, as the exit status tells it.
public enum Status: Int32, Hashable, Sendable {
  case done = 0
  /// A bank with errors, a certificate that does not verify.
  case finding = 1
  /// The command was not understood.
  case usage = 2
  /// A file, folder or server that cannot be used.
  case unusable = 3
  /// Data that fails its integrity check.
  case damaged = 4
}
