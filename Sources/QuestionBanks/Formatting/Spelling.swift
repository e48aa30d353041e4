import Text

extension Sequence<Token> {
  /// The tokens with single spaces between them, so that reading gives the same tokens again.
  var spelled: String {
    var text = ""
    var last: Token?
    for token in self {
      if let last, !last.holdsFast(to: token) { text += " " }
      text += token.spelled
      last = token
    }
    return text
  }
}

extension Token {
  /// The token as the reader takes it back.
  fileprivate var spelled: String {
    switch kind {
    case .word, .mark: text
    case .string: Self.quoted(text)
    }
  }

  /// `text` in quotation marks.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Whether no space may or need stand between the two: `pelaku:`, and words such as `a:` before a
  /// quotation mark, which a space would divide.
  func holdsFast(to next: Token) -> Bool {
    guard kind == .word else { return false }
    if endsInMark { return true }
    return next.kind == .mark && next.text != "|"
  }

  /// A word that stays the same word whatever follows it.
  var isPlainWord: Bool { kind == .word && !endsInMark }

  func isMark(_ text: String) -> Bool { kind == .mark && self.text == text }

  private var endsInMark: Bool { text.last == ":" || text.last == "," }
}
