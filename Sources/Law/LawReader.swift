import Dates
import Text

/// Rule text to a rule base: every finding at once, and a base only where none is an error.
public struct LawReader {
  public private(set) var findings: [Finding] = []
  /// `nil` where the text has errors.
  public private(set) var base: RuleBase?

  var day: Day?
  var facts: [Fact] = []
  var groups: [ValueGroup] = []
  var impossible: [Box] = []
  var instruments: [Instrument] = []
  var forms: [SanctionForm] = []
  var elections: [Election] = []
  var rules: [Rule] = []
  var stipulations: [Stipulation] = []
  var scopes: [Scope] = []
  var acknowledgements: [Acknowledgement] = []
  /// Where the facts stand by their ids, and for each fact its values by theirs.
  var factPositions: [String: Int] = [:]
  var valuePositions: [[String: Int]] = []
  var instrumentPositions: [String: Int] = [:]
  var formIDs: Set<String> = []
  private var seen: [String: Place] = [:]

  /// The order in which blocks are read, so that what is named is known before it is used.
  private static let order = [
    "edisi", "fakta", "kelompok", "dunia", "instrumen", "bentuk", "pemilihan", "ketentuan",
    "aturan", "lingkup", "maklum",
  ]

  public init(_ files: [(name: String, text: String)]) {
    var blocks: [Block] = []
    for file in files {
      let reader = BlockReader(Array(file.text.utf8), file: file.name)
      findings += reader.findings
      blocks += reader.blocks
    }
    for block in blocks where !Self.order.contains(block.keyword.text) {
      report(.unknownKeyword(block.keyword, near: Self.order))
    }
    let byKeyword = Dictionary(grouping: blocks) { $0.keyword.text }
    for keyword in Self.order {
      for block in byKeyword[keyword] ?? [] { read(block) }
    }
    checkDefeats()
    if day == nil {
      report(
        .missing("edisi YYYY-MM-DD", at: Place(file: files.first?.name ?? "-", line: 1, column: 1)))
    }
    if !findings.contains(where: { $0.severity == .error }) { settle() }
    findings.sort { $0.place < $1.place }
  }

  private mutating func settle() {
    guard let day else { return }
    let base = RuleBase(
      day: day, vocabulary: Vocabulary(facts: facts, groups: groups, impossible: impossible),
      instruments: instruments, forms: forms, elections: elections, rules: rules,
      stipulations: stipulations, scopes: scopes, acknowledgements: acknowledgements,
      places: seen)
    if base.rules.count < rules.count { reportCycle(in: base) } else { self.base = base }
  }

  private mutating func read(_ block: Block) {
    switch block.keyword.text {
    case "edisi": readEdition(block)
    case "fakta": readFact(block)
    case "kelompok": readGroup(block)
    case "dunia": readImpossible(block)
    case "instrumen": readInstrument(block)
    case "bentuk": readForm(block)
    case "pemilihan": readElection(block)
    case "ketentuan": readStipulation(block)
    case "lingkup": readScope(block)
    case "maklum": readAcknowledgement(block.head, of: nil)
    default: readRule(block)
    }
  }

  mutating func report(_ finding: Finding) { findings.append(finding) }

  /// The block's id, once; a second use of the same id is a finding.
  mutating func identifier(of block: Block) -> String? {
    guard let word = block.head.rest.first, word.kind == .word else {
      report(.missing("id", at: block.place))
      return nil
    }
    let key = "\(block.keyword.text) \(word.text)"
    if let first = seen[key] {
      report(.duplicate(word, first: first))
      return nil
    }
    seen[key] = word.place
    return word.text
  }

  mutating func bilingual(_ tokens: some Collection<Token>, at place: Place) -> Bilingual {
    let strings = tokens.strings
    guard strings.count == 2 else {
      report(.needsBothLanguages(strings.first?.place ?? place))
      return Bilingual(strings.first?.text ?? "", strings.last?.text ?? "")
    }
    return Bilingual(strings[0].text, strings[1].text)
  }

  mutating func day(_ token: Token?, at place: Place) -> Day? {
    guard let token else {
      report(.missing("YYYY-MM-DD", at: place))
      return nil
    }
    guard let day = Day(token.text) else {
      report(.wrongDate(token))
      return nil
    }
    return day
  }

  /// `sejak D` or `sejak D sampai sebelum D`.
  mutating func interval(_ tokens: some Collection<Token>, at place: Place) -> Interval? {
    let words = Array(tokens)
    guard words.first?.text == "sejak", let start = day(words.dropFirst().first, at: place) else {
      report(.missing("sejak YYYY-MM-DD", at: place))
      return nil
    }
    if words.count == 2 { return Interval(start: start, end: nil) }
    guard words.count == 5, words[2].text == "sampai", words[3].text == "sebelum" else {
      report(.missing("sampai sebelum YYYY-MM-DD", at: words[2].place))
      return nil
    }
    guard let end = day(words[4], at: place) else { return nil }
    guard start < end else {
      report(.emptyInterval(words[4]))
      return nil
    }
    return Interval(start: start, end: end)
  }

  mutating func confidence(_ line: SourceLine) -> Confidence? {
    choice(
      line.rest.first, of: line, Confidence.init(rawValue:), Confidence.allCases.map(\.rawValue))
  }

  mutating func choice<Value>(
    _ token: Token?, of line: SourceLine, _ make: (String) -> Value?, _ known: [String]
  ) -> Value? {
    guard let token else {
      report(.missing(known.joined(separator: " | "), at: line.keyword.place))
      return nil
    }
    if let value = make(token.text) { return value }
    report(.unknownWord(token, near: known))
    return nil
  }

  /// `edisi D`, once.
  private mutating func readEdition(_ block: Block) {
    if let first = seen["edisi"] { return report(.duplicate(block.keyword, first: first)) }
    seen["edisi"] = block.place
    day = day(block.head.rest.first, at: block.place)
  }

  private mutating func checkDefeats() {
    let known = Set(rules.map(\.id))
    for rule in rules {
      for id in rule.defeats where !known.contains(id) {
        report(.unknownWord(Token(kind: .word, text: id, place: rule.place), near: known.sorted()))
      }
    }
  }

  private mutating func reportCycle(in base: RuleBase) {
    let ordered = Set(base.rules.map(\.id))
    for rule in rules where !ordered.contains(rule.id) { report(.cycle(rule.id, at: rule.place)) }
  }
}
