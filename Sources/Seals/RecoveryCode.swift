/// What opens a key whose passphrase was forgotten: 25 letters and digits that a computer chose, to
/// be kept on paper.
public struct RecoveryCode: Hashable, Sendable, CustomStringConvertible {
  /// Five groups of five, `0` and `1` for the letters that look like them.
  public let description: String

  /// How many random bytes a code is made of.
  public static let size = 25
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// The code that follows from exactly ``size`` random bytes, or `nil`.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    // 256 is a multiple of 32, so each letter is as likely as any other.
    self.init(letters: bytes.map { Self.alphabet[Int($0 % 32)] })
  }

  /// The code that somebody typed, in whatever case and groups; `nil` where it can be none.
  public init?(typed text: String) {
    var letters: [Character] = []
    for character in text.uppercased() where !character.isWhitespace && character != "-" {
      let letter: Character =
        switch character {
        case "O": "0"
        case "I", "L": "1"
        case _: character
        }
      guard Self.alphabet.contains(letter), letters.count < Self.size else { return nil }
      letters.append(letter)
    }
    guard letters.count == Self.size else { return nil }
    self.init(letters: letters)
  }

  private init(letters: [Character]) {
    description = stride(from: 0, to: letters.count, by: 5)
      .map { String(letters[$0..<$0 + 5]) }.joined(separator: "-")
  }
}
