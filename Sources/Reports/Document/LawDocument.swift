import Dates
import Law
import Text

/// The whole rule base as a document to read: chapters of few kinds of blocks, which Markdown, HTML
/// and PDF each set in their own way.
public struct LawDocument: Hashable, Sendable {
  /// Words, and the anchor that they lead to.
  public struct Line: Hashable, Sendable {
    public let text: Bilingual
    public let link: String?

    public init(_ text: Bilingual, link: String? = nil) {
      self.text = text
      self.link = link
    }

    /// What has no language, such as an id or a citation.
    public init(_ text: String, link: String? = nil) {
      self.init(Bilingual(text, text), link: link)
    }

    /// Whether both languages say the same.
    public var isCommon: Bool { text.indonesian == text.english }
  }

  /// A label and what stands beside it, each line below the last.
  public struct Detail: Hashable, Sendable {
    public let label: Bilingual
    public let lines: [Line]
  }

  /// One rule, or one instrument at the head of its chapter.
  public struct Entry: Hashable, Sendable {
    /// `nil` where nothing leads here.
    public let anchor: String?
    /// A short name that stands beside the title, or nothing.
    public let name: String
    public let title: Bilingual
    public let details: [Detail]
  }

  /// Rows of cells below a head; widths are shares of the line, in hundredths.
  public struct Table: Hashable, Sendable {
    public let head: [Bilingual]
    public let widths: [Int]
    public let rows: [[Line]]
  }

  /// A line of a tree, `depth` steps in.
  public struct Branch: Hashable, Sendable {
    public let depth: Int
    public let line: Line
  }

  /// A term of an index, and where it is found.
  public struct Term: Hashable, Sendable {
    public let term: String
    public let lines: [Line]
  }

  public enum Block: Hashable, Sendable {
    case prose(Bilingual)
    /// A heading within a chapter.
    case section(Bilingual)
    case entry(Entry)
    case table(Table)
    case tree([Branch])
    case index([Term])
  }

  public struct Chapter: Hashable, Sendable {
    public let anchor: String
    public let title: Bilingual
    public let blocks: [Block]
  }

  public let title: Bilingual
  /// The edition, as verdicts name it.
  public let edition: Edition
  public let chapters: [Chapter]
}

extension LawDocument {
  /// The document of `law`; the same law gives the same document.
  public init(_ law: RuleBase, edition: Edition) {
    let writer = DocumentWriter(law)
    title = Bilingual(
      "Hukum netralitas aparatur, sebagaimana dipakai Netral",
      "The law of civil-service neutrality, as Netral applies it")
    self.edition = edition
    chapters =
      [writer.guide, writer.instrumentTable] + writer.instrumentChapters
      + [
        writer.exceptions, writer.disputes, writer.provisions, writer.sanctions, writer.calendar,
        writer.terms,
      ].filter { !$0.blocks.isEmpty }
  }
}
