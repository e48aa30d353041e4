import Text

/// A document in one language: a title, what stands below it, and chapters of the same blocks as the
/// printed law.
public struct PlainDocument: Hashable, Sendable {
  public let language: Language
  public let title: String
  /// Lines below the title: whose it is, and of when.
  public let opening: [String]
  public let chapters: [LawDocument.Chapter]

  public init(
    _ title: String, opening: [String], chapters: [LawDocument.Chapter], language: Language
  ) {
    self.language = language
    self.title = title
    self.opening = opening
    self.chapters = chapters
  }
}

extension LawDocument.Chapter {
  /// A chapter to which nothing leads.
  public init(_ title: String, blocks: [LawDocument.Block]) {
    self.init(anchor: "", title: Bilingual(title, title), blocks: blocks)
  }
}

extension LawDocument.Entry {
  /// An entry with a value beside each label.
  public init(_ title: String, details: [(label: String, value: String)]) {
    self.init(
      anchor: nil, name: "", title: Bilingual(title, title),
      details: details.map { label, value in
        LawDocument.Detail(
          label: Bilingual(label, label),
          lines: value.split(separator: "\n").map { LawDocument.Line(String($0)) })
      })
  }
}

extension LawDocument.Table {
  /// - Parameter widths: Shares of the line, in hundredths.
  public init(_ head: [String], widths: [Int], rows: [[String]]) {
    self.init(
      head: head.map { Bilingual($0, $0) }, widths: widths,
      rows: rows.map { $0.map { LawDocument.Line($0) } })
  }
}
