import Assessment
import Law
import Text

/// What the lines of an item say, before its variants are made.
struct ItemDraft {
  let id: String
  var block: ItemBlock
  var topic: String?
  var facts = CaseChange()
  var background = CaseChange()
  var stories: [Language: Token] = [:]
  var question: SourceLine?
  var options: SourceLine?
  /// The lines that only some kinds of question use: `lawan`, `kasus`, `klaim`.
  var further: [SourceLine] = []
  var steps: [SourceLine] = []
  var dimensions: [Dimension] = []
  /// Where each line that may stand only once stands.
  var single: [String: Place] = [:]

  init(_ id: String, at place: Place) {
    self.id = id
    block = ItemBlock(at: place)
  }

  var place: Place { block.place }
}

extension BankReader {
  private static let attributes = [
    "topik", "fakta", "latar", "narasi", "tanya", "pilihan", "lawan", "kasus", "klaim", "tahap",
    "variasi", "variasi_latar", "pasangan", "tidak_berlaku",
  ]
  /// Words by which an author might try to state a key.
  private static let keyFields: Set = ["kunci", "jawaban", "benar", "key", "answer", "correct"]

  mutating func readItem(_ block: Block) {
    guard let id = identifier(of: block) else {
      isCountKnown = false
      return
    }
    expectEnd(block.head.rest.dropFirst())
    let foundBefore = findings.count
    var draft = ItemDraft(id, at: block.place)
    for line in block.attributes { read(line, into: &draft) }
    if draft.single["topik"] == nil { report(.missing("topik", at: block.place)) }
    let template = template(of: draft)
    let tasks = tasks(of: draft)
    blocks[id] = draft.block
    let count = variantCount(of: draft)
    writtenCount += count * max(1, draft.steps.count)
    if !draft.isDated { report(.scenario(.noDate, at: draft.block.facts)) }
    // What the law would say of facts that were misread is of no use.
    let areFactsRead = !findings[foundBefore...].contains { $0.code == Finding.factsCode }
    guard let template, areFactsRead else { return }
    for number in 0..<count { make(tasks, of: template.variant(number, of: draft), draft) }
  }

  private mutating func read(_ line: SourceLine, into draft: inout ItemDraft) {
    switch line.keyword.text {
    case "topik":
      once(line.keyword, "topik", &draft)
      draft.topic = topic(line)
    case "fakta":
      draft.facts = joined(draft.facts, change(line.rest, at: line.keyword.place), line)
      draft.block.facts = line.keyword.place
    case "latar": readBackground(line, into: &draft)
    case "narasi": readStory(line, into: &draft)
    case "tanya":
      once(line.keyword, "tanya", &draft)
      draft.question = line
      draft.block.question = line.keyword.place
    case "pilihan":
      once(line.keyword, "pilihan", &draft)
      draft.options = line
      draft.block.options = line.keyword.place
    case "lawan", "kasus", "klaim":
      if line.keyword.text == "lawan" { once(line.keyword, "lawan", &draft) }
      draft.further.append(line)
    case "tahap":
      draft.steps.append(line)
      draft.block.steps.append(line.keyword.place)
    case "variasi", "variasi_latar", "pasangan":
      if let dimension = dimension(line, of: draft) { draft.dimensions.append(dimension) }
    case "tidak_berlaku": readOutOfForce(line, into: &draft)
    case let word where Self.keyFields.contains(word): report(.keyField(line.keyword))
    default: report(.unknownKeyword(line.keyword, near: Self.attributes))
    }
  }

  /// Notes a line that may stand only once.
  private mutating func once(_ word: Token, _ name: String, _ draft: inout ItemDraft) {
    if let first = draft.single[name] { report(.statedTwice(word, first: first)) }
    draft.single[name] = draft.single[name] ?? word.place
  }

  private mutating func topic(_ line: SourceLine) -> String? {
    guard let word = line.rest.first else {
      report(.missing("topik", at: line.keyword.place))
      return nil
    }
    expectEnd(line.rest.dropFirst())
    if !topics.contains(where: { $0.id == word.text }) {
      report(.unknownWord(word, near: topics.map(\.id)))
    }
    return word.text
  }

  private mutating func readBackground(_ line: SourceLine, into draft: inout ItemDraft) {
    let stated = change(line.rest, at: line.keyword.place)
    if stated.day != nil { report(.datedBackground(line.keyword.place)) }
    draft.background = joined(draft.background, CaseChange(facts: stated.facts), line)
    draft.block.background = line.keyword.place
  }

  private mutating func readStory(_ line: SourceLine, into draft: inout ItemDraft) {
    guard let word = line.rest.first, let text = line.rest.dropFirst().first,
      text.kind == .string
    else { return report(.missing("narasi id \"…\"", at: line.keyword.place)) }
    guard let language = Language(rawValue: word.text) else {
      return report(.unknownWord(word, near: Language.allCases.map(\.rawValue)))
    }
    once(word, "narasi \(word.text)", &draft)
    expectEnd(line.rest.dropFirst(2))
    draft.stories[language] = text
    draft.block[language] = text.place
  }

  /// `tidak_berlaku "PP 53/2010" | skb-2020`: named in the story although not in force that day.
  private mutating func readOutOfForce(_ line: SourceLine, into draft: inout ItemDraft) {
    for part in line.rest.parts(between: "|") {
      guard let word = part.first else {
        report(.missing("PP …/…", at: line.keyword.place))
        continue
      }
      expectEnd(part.dropFirst())
      let known = law.instruments.first { $0.id == word.text || $0.shortName == word.text }
      guard let known else {
        report(.unknownWord(word, near: law.instruments.map(\.shortName)))
        continue
      }
      draft.block.outOfForce.append(NamedInstrument(id: known.id, place: word.place))
    }
  }

  /// One item for each task of a variant.
  private mutating func make(_ tasks: [Task], of variant: Variant, _ draft: ItemDraft) {
    guard let day = variant.facts.day else { return }
    let scenario = Scenario(day: day, facts: variant.facts.facts)
    let background = Scenario(day: day, facts: variant.background.facts)
    let story = draft.id + variant.suffix
    for (index, task) in tasks.enumerated() {
      let step = draft.steps.isEmpty ? nil : index + 1
      let end = step.map { "/\($0)" } ?? ""
      items.append(
        Item(
          id: ItemID(story + end),
          origin: ItemOrigin(family: draft.id, story: story, step: step),
          topic: draft.topic ?? "", scenario: scenario, background: background,
          story: variant.story, question: task.question(on: scenario), options: task.options,
          place: draft.place))
      for partner in variant.partners {
        let first = ItemID(draft.id + partner.suffix + end)
        let pair = ItemPair(first: first, second: ItemID(story + end))
        pairs.append(pair)
        pairPlaces[pair] = partner.place
      }
    }
  }
}
