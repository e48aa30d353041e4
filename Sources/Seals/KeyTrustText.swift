import Dates

/// Where in a list of trusted keys something is not as it has to be.
public struct TrustFault: Error, Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
}

extension TrustList {
  /// Trusts what the lines of `text` name: a public key in hexadecimal digits, behind it
  /// `peran=`, `sejak=`, `sampai=` or `dicabut=` and whatever commentary; or, behind `>`, a statement by
  /// which one key follows another. Lines that begin with `#` are commentary.
  public mutating func read(_ text: String, checker: any SealChecker) throws(TrustFault) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var statements: [KeyStatement] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if QuotedNote.isPart(line) {
        let quoted = lines[index...].prefix(while: QuotedNote.isPart)
        guard let note = QuotedNote.note(in: quoted),
          let statement = KeyStatement(genuine: note, checker: checker)
        else { throw TrustFault(line: index + 1) }
        statements.append(statement)
        index = quoted.endIndex
        continue
      }
      if !line.isEmpty, !line.hasPrefix("#") {
        guard let key = TrustedKey(line) else { throw TrustFault(line: index + 1) }
        add(key)
      }
      index += 1
    }
    for statement in statements { follow(statement) }
  }

  /// What to add to the file of trusted keys, so that it trusts the key in `file`.
  public static func lines(trusting file: KeyFile) -> String {
    var key = "\(file.publicKey) peran=\(file.role.rawValue)"
    // A first key may have signed just before a clock was set back, and nobody else's is older.
    if file.isSuccessor, let since = file.since { key += " sejak=\(since)" }
    let lines = [key] + (file.statement.map { QuotedNote.lines(of: $0) } ?? [])
    return lines.map { $0 + "\n" }.joined()
  }
}

extension KeyFile {
  /// Whether it took the place of another key.
  public var isSuccessor: Bool { statement.map { $0.text.contains("\nlama ") } ?? false }
}

extension TrustedKey {
  /// The key that `line` names, or `nil`.
  fileprivate init?(_ line: Substring) {
    let words = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }
    guard let first = words.first, let key = PublicKey(hexadecimal: first) else { return nil }
    var values: [Substring: Substring] = [:]
    for word in words.dropFirst() {
      let parts = word.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { values[parts[0]] = parts[1] }
    }
    guard let role = Self.value(values["peran"], { KeyRole(rawValue: String($0)) }),
      let since = Self.value(values["sejak"], { Instant($0) }),
      let until = Self.value(values["sampai"], { Instant($0) }),
      let revoked = Self.value(values["dicabut"], { Instant($0) })
    else { return nil }
    self.init(key, role: role, since: since, until: until, revoked: revoked)
  }

  /// What `word` means, which may be missing; `nil` where it means nothing.
  private static func value<Value>(
    _ word: Substring?, _ read: (Substring) -> Value?
  ) -> Value?? {
    guard let word else { return .some(nil) }
    return read(word).map { .some($0) }
  }
}
