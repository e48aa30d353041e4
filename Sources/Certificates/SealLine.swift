import Seals

/// The comment line that bears a file's seal: `%NETRAL-SEGEL VERSION KEYMARK SIGNATURE` and a line
/// feed, of the same length whatever it seals.
struct SealLine {
  let mark: KeyMark
  let signature: Signature

  /// Line and opening of seals of `version`, a digit.
  static func opening(_ version: Character) -> [UInt8] { Array("%NETRAL-SEGEL \(version) ".utf8) }

  static let size = opening("0").count + 2 * KeyMark.size + 1 + 2 * Signature.size + 1

  /// Signed before the content, so that a seal is never valid for anything else that the key signs.
  static func domain(_ version: Character) -> [UInt8] { Array("NETRAL-SEGEL \(version)\n".utf8) }

  /// The line that seals `content`.
  init(
    _ version: Character, sealing content: [UInt8], by signer: some Signer,
    checker: some SealChecker
  ) {
    mark = KeyMark(of: signer.publicKey, by: checker)
    signature = signer.signature(of: Self.domain(version) + content)
  }

  /// The line that `bytes` are, down to the last of them.
  init(_ version: Character, _ bytes: ArraySlice<UInt8>) throws(SealError) {
    let opening = Self.opening(version)
    guard bytes.count == Self.size, bytes.starts(with: opening), bytes.last == UInt8(ascii: "\n")
    else { throw .notSealed }
    let text = bytes.dropFirst(opening.count).dropLast()
    let digits = text.prefix(2 * KeyMark.size)
    let rest = text.dropFirst(2 * KeyMark.size)
    guard rest.first == UInt8(ascii: " "),
      let mark = KeyMark(hexadecimal: String(decoding: digits, as: UTF8.self)),
      let signature = Signature(hexadecimal: String(decoding: rest.dropFirst(), as: UTF8.self))
    else { throw .notSealed }
    self.mark = mark
    self.signature = signature
  }

  func bytes(_ version: Character) -> [UInt8] {
    Self.opening(version) + Array("\(mark) \(signature)\n".utf8)
  }

  /// Refuses a seal that none of the `trusted` keys has made over `content`.
  func check(
    _ version: Character, over content: [UInt8], trusted: some Collection<PublicKey>,
    checker: some SealChecker
  ) throws(SealError) {
    let keys = trusted.bearing(mark, by: checker)
    guard !keys.isEmpty else { throw .unknownIssuer(mark) }
    let signed = Self.domain(version) + content
    guard keys.contains(where: { checker.isValid(signature, of: signed, by: $0) }) else {
      throw .changed
    }
  }
}
