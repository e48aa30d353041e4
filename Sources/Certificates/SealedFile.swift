import Seals

/// A file whose last line seals every byte before it.
///
/// The line is `%NETRAL-SEGEL 1 KEYMARK SIGNATURE` and a line feed, a comment to every PDF reader.
/// The signature is over a prefix of its own and all bytes before the line, so it is never valid
/// for anything else that the key signs.
public enum SealedFile {
  private static let opening = Array("%NETRAL-SEGEL 1 ".utf8)
  private static let domain = Array("NETRAL-SEGEL 1\n".utf8)
  private static let lineSize = opening.count + 2 * KeyMark.size + 1 + 2 * Signature.size + 1

  /// `content` and its seal.
  public static func seal(
    _ content: [UInt8], by signer: some Signer, checker: some SealChecker
  ) -> [UInt8] {
    let mark = KeyMark(of: signer.publicKey, by: checker)
    let signature = signer.signature(of: domain + content)
    return content + opening + Array("\(mark) \(signature)\n".utf8)
  }

  /// The content of `file`, which one of the `trusted` keys has sealed as it is. A byte changed,
  /// added or removed anywhere is refused.
  public static func open(
    _ file: [UInt8], trusted: some Collection<PublicKey>, checker: some SealChecker
  ) throws(SealError) -> [UInt8] {
    guard file.count >= lineSize else { throw .notSealed }
    let content = Array(file.dropLast(lineSize))
    let (mark, signature) = try fields(of: file.suffix(lineSize))
    let keys = trusted.bearing(mark, by: checker)
    guard !keys.isEmpty else { throw .unknownIssuer(mark) }
    guard keys.contains(where: { checker.isValid(signature, of: domain + content, by: $0) }) else {
      throw .changed
    }
    return content
  }

  private static func fields(
    of line: ArraySlice<UInt8>
  ) throws(SealError) -> (KeyMark, Signature) {
    guard line.starts(with: opening), line.last == UInt8(ascii: "\n") else { throw .notSealed }
    let text = line.dropFirst(opening.count).dropLast()
    let digits = text.prefix(2 * KeyMark.size)
    let rest = text.dropFirst(2 * KeyMark.size)
    guard rest.first == UInt8(ascii: " "),
      let mark = KeyMark(hexadecimal: String(decoding: digits, as: UTF8.self)),
      let signature = Signature(hexadecimal: String(decoding: rest.dropFirst(), as: UTF8.self))
    else { throw .notSealed }
    return (mark, signature)
  }
}
