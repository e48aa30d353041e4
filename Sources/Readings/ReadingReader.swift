import Law
import Text

/// Texts to reading pages: every finding at once, and pages only where none is an error.
public struct ReadingReader {
  public private(set) var findings: [Finding] = []
  /// By number; `nil` where a text has errors.
  public private(set) var pages: [ReadingPage]?

  let law: RuleBase
  /// Where an id or a number was first used.
  private var seen: [String: Place] = [:]

  /// - Parameter files: One page each.
  public init(_ files: [(name: String, text: String)], law: RuleBase) {
    self.law = law
    var pages: [ReadingPage] = []
    for file in files {
      let reader = BlockReader(Array(file.text.utf8), file: file.name)
      findings += reader.findings
      if let page = page(of: reader.blocks, in: file.name) { pages.append(page) }
    }
    findings.sort { $0.place < $1.place }
    if findings.isEmpty { self.pages = pages.sorted { $0.number < $1.number } }
  }

  mutating func report(_ finding: Finding) { findings.append(finding) }

  /// `word` as the id or number of one page only.
  mutating func claim(_ word: Token, as keyword: String) {
    if let first = seen["\(keyword) \(word.text)"] { report(.duplicate(word, first: first)) }
    seen["\(keyword) \(word.text)"] = word.place
  }

  /// Two texts, neither of them empty.
  mutating func bilingual(_ line: SourceLine) -> Bilingual {
    let strings = line.rest.strings
    guard strings.count == 2, !strings.contains(where: { $0.text.isEmpty }) else {
      report(.needsBothLanguages(strings.first?.place ?? line.keyword.place))
      return Bilingual("", "")
    }
    return Bilingual(strings[0].text, strings[1].text)
  }

  /// `tanggal: 2024-09-24  pelaku: pns` as the words that the vocabulary reads.
  static func words(_ tokens: some Sequence<Token>) -> [String] {
    tokens.plainText.replacing(": ", with: "=").replacing(" | ", with: "|")
      .split(separator: " ").map(String.init)
  }
}
