import Assessment
import Dates
import Law
import Text

/// Bank text to a bank: every finding at once, and a bank only where none is an error.
public struct BankReader {
  public private(set) var findings: [Finding] = []
  /// `nil` where the text has errors.
  public private(set) var bank: Bank?
  /// What could be read in spite of errors, so that it can be proved with the rest of the findings;
  /// `nil` where not even the bank's header could.
  public private(set) var readable: Bank?

  let law: RuleBase
  private var header: (id: String, title: Bilingual, count: Int, place: Place)?
  var topics: [Topic] = []
  var items: [Item] = []
  var programs: [Program] = []
  var pairs: [ItemPair] = []
  /// How many items the blocks give, those that could not be read among them.
  var writtenCount = 0
  private var seen: [String: Place] = [:]

  private static let keywords = ["bank", "topik", "soal", "program"]

  public init(_ files: [(name: String, text: String)], law: RuleBase) {
    self.law = law
    var blocks: [Block] = []
    for file in files {
      let reader = BlockReader(Array(file.text.utf8), file: file.name)
      findings += reader.findings
      blocks += reader.blocks
    }
    for block in blocks where !Self.keywords.contains(block.keyword.text) {
      report(.unknownKeyword(block.keyword, near: Self.keywords))
    }
    for block in blocks where block.keyword.text == "bank" { readHeader(block) }
    for block in blocks where block.keyword.text == "topik" { readTopic(block) }
    for block in blocks where block.keyword.text == "soal" { readItem(block) }
    for block in blocks where block.keyword.text == "program" { readProgram(block) }
    checkHeader(files.first?.name ?? "bank")
    if let header {
      readable = Bank(
        id: header.id, title: header.title, declaredCount: header.count, topics: topics,
        items: items, pairs: pairs, programs: programs)
    }
    bank = findings.contains { $0.severity == .error } ? nil : readable
    findings.sort { $0.place < $1.place }
  }

  mutating func report(_ finding: Finding) { findings.append(finding) }

  /// The id of a block, once.
  mutating func identifier(of block: Block) -> String? {
    guard let word = block.head.rest.first, word.kind == .word else {
      report(.missing("id", at: block.place))
      return nil
    }
    if let first = seen["\(block.keyword.text) \(word.text)"] {
      report(.duplicate(word, first: first))
      return nil
    }
    seen["\(block.keyword.text) \(word.text)"] = word.place
    return word.text
  }

  mutating func bilingual(_ tokens: some Collection<Token>, at place: Place) -> Bilingual {
    let strings = tokens.strings
    guard strings.count == 2 else {
      report(.needsBothLanguages(strings.first?.place ?? place))
      return Bilingual("", "")
    }
    return Bilingual(strings[0].text, strings[1].text)
  }

  private mutating func readHeader(_ block: Block) {
    guard let id = identifier(of: block) else { return }
    let title = bilingual(block.head.rest, at: block.place)
    var count: Int?
    for line in block.attributes {
      switch line.keyword.text {
      case "jumlah": count = line.rest.first.flatMap { Int($0.text) }
      case "bahasa": break
      default: report(.unknownKeyword(line.keyword, near: ["jumlah", "bahasa"]))
      }
    }
    guard let count else { return report(.missing("jumlah", at: block.place)) }
    header = (id, title, count, block.place)
  }

  private mutating func readTopic(_ block: Block) {
    guard let id = identifier(of: block) else { return }
    topics.append(Topic(id: id, label: bilingual(block.head.rest, at: block.place)))
  }

  private mutating func checkHeader(_ file: String) {
    guard let header else {
      return report(.missing("bank", at: Place(file: file, line: 1, column: 1)))
    }
    if writtenCount != header.count {
      report(.countDiffers(declared: header.count, found: writtenCount, at: header.place))
    }
  }
}
