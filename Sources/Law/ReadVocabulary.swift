import Text

extension LawReader {
  mutating func readFact(_ block: Block) {
    guard let id = identifier(of: block) else { return }
    let label = bilingual(block.head.rest, at: block.place)
    var question: Bilingual?
    var values: [Fact.Value] = []
    for line in block.attributes {
      switch line.keyword.text {
      case "tanya": question = bilingual(line.rest, at: line.keyword.place)
      case "nilai": appendValue(line, to: &values)
      case "arti":
        amendValue(line, &values) {
          $0.defined(by: $1.bilingual(line.rest, at: line.keyword.place))
        }
      case "sebutan":
        amendValue(line, &values) { value, _ in value.called(line.rest.strings.map(\.text)) }
      default: report(.unknownKeyword(line.keyword, near: ["tanya", "nilai", "arti", "sebutan"]))
      }
    }
    if question == nil { report(.missing("tanya", at: block.place)) }
    if values.isEmpty || values.count > 64 { report(.valueCount(values.count, at: block.place)) }
    let kept = Array(values.prefix(64))
    factPositions[id] = facts.count
    valuePositions.append(
      Dictionary(kept.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first }))
    facts.append(Fact(id: id, label: label, question: question ?? label, values: kept))
  }

  private mutating func appendValue(_ line: SourceLine, to values: inout [Fact.Value]) {
    guard let word = line.rest.first, word.kind == .word else {
      return report(.missing("id", at: line.keyword.place))
    }
    if values.contains(where: { $0.id == word.text }) {
      return report(.duplicate(word, first: line.keyword.place))
    }
    let label = bilingual(line.rest, at: line.keyword.place)
    values.append(Fact.Value(id: word.text, label: label, definition: label, synonyms: []))
  }

  private mutating func amendValue(
    _ line: SourceLine, _ values: inout [Fact.Value],
    _ change: (Fact.Value, inout LawReader) -> Fact.Value
  ) {
    guard let last = values.popLast() else {
      return report(.missing("nilai", at: line.keyword.place))
    }
    values.append(change(last, &self))
  }

  /// `kelompok ASN untuk pelaku: pns | cpns`
  mutating func readGroup(_ block: Block) {
    guard let id = identifier(of: block) else { return }
    let words = Array(block.head.rest.dropFirst())
    guard words.first?.text == "untuk" else {
      return report(.missing("untuk", at: block.place))
    }
    guard let clause = clause(words.dropFirst(), at: block.place) else { return }
    groups.append(ValueGroup(id: id, fact: clause.fact, values: clause.allowed))
  }

  /// `dunia "..." mustahil bila a: b dan c: d`
  mutating func readImpossible(_ block: Block) {
    let tokens = Array(block.head.rest)
    guard let start = tokens.firstIndex(where: { $0.text == "bila" && $0.kind == .word }) else {
      return report(.missing("mustahil bila", at: block.place))
    }
    let parts = tokens[(start + 1)...].split { $0.kind == .word && $0.text == "dan" }
    impossible.append(Box(clauses: parts.compactMap { clause($0, at: block.place) }))
  }

  /// `fakta: nilai | nilai`, or `fakta bukan: nilai | nilai`.
  mutating func clause(_ tokens: some Collection<Token>, at place: Place) -> Clause? {
    let words = Array(tokens)
    guard let name = words.first, let colon = words.firstIndex(where: { $0.text == ":" }) else {
      report(.missing("fakta: nilai", at: words.first?.place ?? place))
      return nil
    }
    guard let fact = factPositions[name.text] else {
      report(.unknownWord(name, near: facts.map(\.id)))
      return nil
    }
    let isNegated = colon == 2 && words[1].text == "bukan"
    if colon != (isNegated ? 2 : 1) { report(.missing(":", at: words[1].place)) }
    var allowed = ValueSet.none
    for part in words[(colon + 1)...].parts(between: "|") {
      guard let word = part.first else {
        report(.missing("nilai", at: place))
        continue
      }
      allowed = allowed.union(values(word, of: fact))
      if part.count > 1 { report(.missing("|", at: part[1].place)) }
    }
    return Clause(fact: fact, allowed: isNegated ? facts[fact].all.subtracting(allowed) : allowed)
  }

  private mutating func values(_ word: Token, of fact: Int) -> ValueSet {
    if let index = valuePositions[fact][word.text] { return ValueSet(index) }
    if let group = groups.first(where: { $0.id == word.text && $0.fact == fact }) {
      return group.values
    }
    let groupNames = groups.filter { $0.fact == fact }.map(\.id)
    report(.unknownWord(word, near: facts[fact].values.map(\.id) + groupNames))
    return .none
  }
}

extension Fact.Value {
  func defined(by definition: Bilingual) -> Fact.Value {
    Fact.Value(id: id, label: label, definition: definition, synonyms: synonyms)
  }

  func called(_ names: [String]) -> Fact.Value {
    Fact.Value(id: id, label: label, definition: definition, synonyms: synonyms + names)
  }
}
