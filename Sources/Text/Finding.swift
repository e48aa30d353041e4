/// Where in a text something stands; lines and columns count from 1, columns in Unicode scalars.
public struct Place: Hashable, Comparable, Sendable {
  public let file: String
  public let line: Int
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// Something wrong in a text: where, what, and what to do about it.
public struct Finding: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable {
    case error
    case warning
    /// Worth knowing; nothing to mend.
    case information
  }

  /// A stable name for this kind of finding, such as `L004`; never reused for another kind.
  public let code: String
  public let severity: Severity
  public let place: Place
  public let sentence: Bilingual
  public let remedy: Bilingual

  public init(
    _ code: String, _ severity: Severity = .error, at place: Place, _ sentence: Bilingual,
    remedy: Bilingual
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.sentence = sentence
    self.remedy = remedy
  }

  /// `file:line:column: code sentence`, and the remedy indented below it.
  public func text(in language: Language) -> String {
    """
    \(place.file):\(place.line):\(place.column): \(code) \(sentence[language])
        \(remedy[language])
    """
  }
}
