import Seals

/// A file whose last line seals every byte before it.
///
/// The line, a ``SealLine`` of version 1, is a comment to every PDF reader. Certificates were
/// sealed so before an archival PDF had to end with its own end mark; ``SealedPDF`` reads both.
public enum SealedFile {
  private static let version: Character = "1"

  /// `content` and its seal.
  public static func seal(
    _ content: [UInt8], by signer: some Signer, checker: some SealChecker
  ) -> [UInt8] {
    content
      + SealLine(version, sealing: content, by: signer, checker: checker).bytes(version)
  }

  /// The content of `file`, which one of the `trusted` keys has sealed as it is. A byte changed,
  /// added or removed anywhere is refused.
  public static func open(
    _ file: [UInt8], trusted: some Collection<PublicKey>, checker: some SealChecker
  ) throws(SealError) -> [UInt8] {
    let line = try SealLine(version, file.suffix(SealLine.size))
    let content = Array(file.dropLast(SealLine.size))
    try line.check(version, over: content, trusted: trusted, checker: checker)
    return content
  }
}
