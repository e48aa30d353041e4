import Assessment
import Law
import Text

/// What the lines of an item say, before its variants are made.
struct ItemDraft {
  let id: String
  let place: Place
  var topic = ""
  var facts = CaseChange()
  var factsPlace: Place
  var background = CaseChange()
  var stories: [Language: Token] = [:]
  var question: SourceLine?
  var options: SourceLine?
  /// The lines that only some kinds of question use: `lawan`, `kasus`, `klaim`.
  var further: [SourceLine] = []
  var steps: [SourceLine] = []
  var dimensions: [Dimension] = []

  init(_ id: String, at place: Place) {
    self.id = id
    self.place = place
    factsPlace = place
  }

  func story(in language: Language) -> String { stories[language]?.text ?? "" }
}

extension BankReader {
  private static let attributes = [
    "topik", "fakta", "latar", "narasi", "tanya", "pilihan", "lawan", "kasus", "klaim", "tahap",
    "variasi", "variasi_latar", "pasangan",
  ]
  /// Words by which an author might try to state a key.
  private static let keyFields = ["kunci", "jawaban", "benar", "key", "answer", "correct"]

  mutating func readItem(_ block: Block) {
    guard let id = identifier(of: block) else { return }
    var draft = ItemDraft(id, at: block.place)
    for line in block.attributes { read(line, into: &draft) }
    if draft.topic.isEmpty { report(.missing("topik", at: block.place)) }
    for language in Language.allCases where draft.story(in: language).isEmpty {
      report(.missingLanguage(id, language, at: block.place))
    }
    checkSlots(of: draft)
    let tasks = tasks(of: draft)
    let variants = variants(of: draft)
    writtenCount += max(1, variants.count * max(1, tasks.count))
    for variant in variants { make(tasks, of: variant, draft) }
  }

  private mutating func read(_ line: SourceLine, into draft: inout ItemDraft) {
    switch line.keyword.text {
    case "topik": draft.topic = topic(line) ?? ""
    case "fakta":
      draft.facts = joined(draft.facts, change(line.rest, at: line.keyword.place), line)
      draft.factsPlace = line.keyword.place
    case "latar":
      draft.background = joined(draft.background, change(line.rest, at: line.keyword.place), line)
    case "narasi": readStory(line, into: &draft)
    case "tanya": draft.question = line
    case "pilihan": draft.options = line
    case "lawan", "kasus", "klaim": draft.further.append(line)
    case "tahap": draft.steps.append(line)
    case "variasi", "variasi_latar", "pasangan":
      if let dimension = dimension(line) { draft.dimensions.append(dimension) }
    case let word where Self.keyFields.contains(word): report(.keyField(line.keyword))
    default: report(.unknownKeyword(line.keyword, near: Self.attributes))
    }
  }

  private mutating func topic(_ line: SourceLine) -> String? {
    guard let word = line.rest.first else { return nil }
    if !topics.contains(where: { $0.id == word.text }) {
      report(.unknownWord(word, near: topics.map(\.id)))
    }
    return word.text
  }

  private mutating func readStory(_ line: SourceLine, into draft: inout ItemDraft) {
    guard let word = line.rest.first, let language = Language(rawValue: word.text),
      let text = line.rest.strings.first
    else { return report(.missing("narasi id \"…\"", at: line.keyword.place)) }
    draft.stories[language] = text
  }

  /// One item for each task of a variant.
  private mutating func make(_ tasks: [Task], of variant: Variant, _ draft: ItemDraft) {
    guard let scenario = scenario(variant, draft) else { return }
    var ids: [ItemID] = []
    for (index, task) in tasks.enumerated() {
      let isStep = !draft.steps.isEmpty
      let story = draft.id + variant.suffix
      let id = ItemID(isStep ? "\(story)/\(index + 1)" : story)
      ids.append(id)
      items.append(
        Item(
          id: id,
          origin: ItemOrigin(family: draft.id, story: story, step: isStep ? index + 1 : nil),
          topic: draft.topic, scenario: scenario,
          background: Scenario(day: scenario.day, facts: variant.background.facts),
          story: variant.story, question: task.question(on: scenario), options: task.options,
          place: draft.place))
    }
    pair(variant, ids, draft)
  }

  /// The facts of a variant, once they say when the act happened.
  private mutating func scenario(_ variant: Variant, _ draft: ItemDraft) -> Scenario? {
    guard let day = variant.facts.day else {
      report(.scenario(.noDate, at: draft.factsPlace))
      return nil
    }
    return Scenario(day: day, facts: variant.facts.facts)
  }
}
