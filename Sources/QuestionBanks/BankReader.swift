import Assessment
import Dates
import Law
import Text

/// Bank text to a bank: every finding at once, and a bank only where none is an error.
public struct BankReader: Reporting {
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
  var pairs: [ItemPair] = []
  var pairPlaces: [ItemPair: Place] = [:]
  var blocks: [String: ItemBlock] = [:]
  /// How many items the blocks give, those that could not be read among them.
  var writtenCount = 0
  /// Whether every block said how many items it gives.
  var isCountKnown = true
  private var seen: [String: [String: Place]] = [:]

  private static let keywords = ["bank", "topik", "soal", "program"]

  public init(_ files: [(name: String, text: String)], law: RuleBase) {
    self.law = law
    var blocks: [Block] = []
    for file in files {
      let reader = BlockReader(file.text.utf8, file: file.name)
      findings += reader.findings
      blocks += reader.blocks
    }
    for block in blocks where !Self.keywords.contains(block.keyword.text) {
      report(.unknownKeyword(block.keyword, near: Self.keywords))
      isCountKnown = false
    }
    for block in blocks where block.keyword.text == "bank" { readHeader(block) }
    for block in blocks where block.keyword.text == "topik" { readTopic(block) }
    for block in blocks where block.keyword.text == "soal" { readItem(block) }
    for block in blocks where block.keyword.text == "program" {
      report(.programInBank(block.head))
    }
    checkHeader(files.first?.name ?? "bank")
    if let header {
      readable = Bank(
        id: header.id, title: header.title, declaredCount: header.count, topics: topics,
        items: items, pairs: pairs, place: header.place,
        isWhole: isCountKnown && items.count == writtenCount,
        pairPlaces: pairPlaces, topicPlaces: seen["topik"] ?? [:], blocks: self.blocks)
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
    if let first = seen[block.keyword.text]?[word.text] {
      report(.duplicate(word, first: first))
      return nil
    }
    seen[block.keyword.text, default: [:]][word.text] = block.place
    return word.text
  }

  private mutating func readHeader(_ block: Block) {
    if let header { return report(.secondBank(block.head.keyword, first: header.place)) }
    guard let id = identifier(of: block) else { return }
    let title = bilingual(block.head.rest, at: block.place)
    expectEnd(block.head.rest.dropFirst(3))
    var count: Int?
    for line in block.attributes {
      switch line.keyword.text {
      case "jumlah": count = readCount(line, count)
      case "bahasa": checkLanguages(line)
      default: report(.unknownKeyword(line.keyword, near: ["jumlah", "bahasa"]))
      }
    }
    if !block.attributes.contains(where: { $0.keyword.text == "jumlah" }) {
      report(.missing("jumlah", at: block.place))
    }
    if count == nil { isCountKnown = false }
    header = (id, title, count ?? 0, block.place)
  }

  private mutating func readCount(_ line: SourceLine, _ count: Int?) -> Int? {
    if count != nil { report(.notExpected(line.keyword)) }
    guard let word = line.rest.first, let number = Int(word.text), number >= 0 else {
      report(.numberOutside(0...Self.mostVariants, line.rest.first ?? line.keyword))
      return count
    }
    expectEnd(line.rest.dropFirst())
    return number
  }

  private mutating func checkLanguages(_ line: SourceLine) {
    let known = Language.allCases.map(\.rawValue)
    let words = line.rest.filter { !$0.isMark(",") }
    for word in words where !known.contains(word.text) { report(.unknownWord(word, near: known)) }
    for language in known where !words.contains(where: { $0.text == language }) {
      report(.missing(language, at: line.keyword.place))
    }
  }

  private mutating func readTopic(_ block: Block) {
    guard let id = identifier(of: block) else { return }
    let label = bilingual(block.head.rest, at: block.place)
    expectEnd(block.head.rest.dropFirst(3))
    for line in block.attributes { report(.notExpected(line.keyword)) }
    topics.append(Topic(id: id, label: label))
  }

  private mutating func checkHeader(_ file: String) {
    guard let header else {
      return report(.missing("bank", at: Place(file: file, line: 1, column: 1)))
    }
    if isCountKnown && writtenCount != header.count {
      report(.countDiffers(declared: header.count, found: writtenCount, at: header.place))
    }
  }
}
