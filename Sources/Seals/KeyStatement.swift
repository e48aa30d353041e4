import Dates

/// Says that a key is in use from a moment on, in the place of another one or as the first.
///
/// The key before signs it, so that whoever trusts that one may trust the next; a first key signs it
/// itself.
public struct KeyStatement: Hashable, Sendable {
  /// Why there is a new key.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    case first = "pertama"
    case planned = "terencana"
    /// Somebody else may have the old one: what it signs from here on counts for nothing.
    case leaked = "bocor"
  }

  public let role: KeyRole
  /// The key before, or `nil` where there was none.
  public let old: PublicKey?
  public let new: PublicKey
  public let from: Instant
  public let reason: Reason

  public init(
    role: KeyRole, old: PublicKey?, new: PublicKey, from: Instant, reason: Reason
  ) {
    self.role = role
    self.old = old
    self.new = new
    self.from = from
    self.reason = reason
  }

  /// The name under which statements are signed.
  private static let signatory = "netral-kunci"
  private static let opening = "netral-pernyataan-kunci 1"

  /// The lines that are signed.
  public var text: String {
    var lines = [Self.opening, "peran \(role.rawValue)"]
    if let old { lines.append("lama \(old)") }
    lines += ["baru \(new)", "sejak \(from)", "alasan \(reason.rawValue)"]
    return lines.map { $0 + "\n" }.joined()
  }

  /// The statement under the signature of `signer`: the key before, or a first key itself.
  public func signed(by signer: any Signer, checker: any SealChecker) -> SignedNote {
    SignedNote(signing: text, as: Self.signatory, by: signer, checker: checker)
  }

  /// What `note` states, where the key that has to sign it did; else `nil`.
  public init?(genuine note: SignedNote, checker: any SealChecker) {
    guard let statement = Self(note.text),
      note.standing(
        signedAs: Self.signatory, trusting: [statement.old ?? statement.new], checker: checker)
        == .genuine
    else { return nil }
    self = statement
  }

  private init?(_ text: String) {
    let lines = text.split(separator: "\n")
    guard lines.first == Self.opening[...] else { return nil }
    var values: [Substring: Substring] = [:]
    for line in lines.dropFirst() {
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2, values.updateValue(words[1], forKey: words[0]) == nil else {
        return nil
      }
    }
    guard let role = values["peran"].flatMap({ KeyRole(rawValue: String($0)) }),
      let new = values["baru"].flatMap({ PublicKey(hexadecimal: $0) }),
      let from = values["sejak"].flatMap({ Instant($0) }),
      let reason = values["alasan"].flatMap({ Reason(rawValue: String($0)) })
    else { return nil }
    let old = values["lama"].flatMap { PublicKey(hexadecimal: $0) }
    self.init(role: role, old: old, new: new, from: from, reason: reason)
    // One text only: what is signed is what is meant.
    guard isSame(self.text, text) else { return nil }
  }
}

/// A signed note within a file of lines: each of its lines behind `>`.
enum QuotedNote {
  static func isPart(_ line: Substring) -> Bool { line.utf8.first == UInt8(ascii: ">") }

  static func lines(of note: SignedNote) -> [String] {
    note.description.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { $0.isEmpty ? ">" : "> \($0)" }
  }

  /// The note that `lines` hold, or `nil`.
  static func note(in lines: some Collection<Substring>) -> SignedNote? {
    guard !lines.isEmpty else { return nil }
    let text = lines.map { line in
      (line.hasPrefix("> ") ? line.dropFirst(2) : line.dropFirst()) + "\n"
    }.joined()
    return SignedNote(parsing: Array(text.utf8))
  }
}
