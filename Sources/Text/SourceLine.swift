/// A word, mark or quoted string of a line, and where it stands.
public struct Token: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case word
    /// One of `|`, `;`, `:` and `,`, the last two only at the end of a word.
    case mark
    case string
  }

  public let kind: Kind
  public let text: String
  public let place: Place

  public init(kind: Kind, text: String, place: Place) {
    self.kind = kind
    self.text = text
    self.place = place
  }
}

/// One line with something on it: how far it is indented, and its tokens.
public struct SourceLine: Hashable, Sendable {
  public let indent: Int
  public let tokens: [Token]

  /// The first word; a line has one.
  public var keyword: Token { tokens[0] }
  /// What follows the first word.
  public var rest: ArraySlice<Token> { tokens.dropFirst() }
}

/// A line that begins at the margin, with the indented lines below it.
public struct Block: Hashable, Sendable {
  public let head: SourceLine
  public let attributes: [SourceLine]

  public var keyword: Token { head.keyword }
  public var place: Place { head.keyword.place }
}

extension Sequence<Token> {
  /// The tokens as they are written on one line: marks stand close to the word before them.
  @inlinable public var plainText: String {
    var text = ""
    for token in self {
      let close = token.kind == .mark && token.text != "|"
      if !text.isEmpty && !close { text += " " }
      text += token.text
    }
    return text
  }

  @inlinable public var words: [Token] { filter { $0.kind == .word } }
  @inlinable public var strings: [Token] { filter { $0.kind == .string } }
}

extension Collection<Token> {
  /// The parts between the marks `mark`; an empty part where two marks meet.
  @inlinable public func parts(between mark: String) -> [[Token]] {
    var parts: [[Token]] = [[]]
    for token in self {
      if token.kind == .mark && token.text == mark {
        parts.append([])
      } else {
        parts[parts.count - 1].append(token)
      }
    }
    return parts
  }
}
