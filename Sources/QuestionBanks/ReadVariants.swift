import Assessment
import Law
import Text

/// One `variasi` of a template: a slot of the story with its alternatives.
struct Dimension {
  enum Kind {
    case facts
    /// Its facts are told but must not matter.
    case background
    /// Two alternatives that differ in one fact and turn the verdict.
    case pair
  }

  struct Alternative {
    let change: CaseChange
    let text: Bilingual
  }

  let kind: Kind
  let slot: Token
  let alternatives: [Alternative]
}

extension BankReader {
  /// More combinations than these are refused: they could not all be proved.
  static let mostVariants = 1_000_000

  /// `variasi kapan  tanggal: 2024-09-10 "…" "…" | tanggal: 2024-09-24 "…" "…"`
  mutating func dimension(_ line: SourceLine, of draft: ItemDraft) -> Dimension? {
    guard let slot = line.rest.first, slot.kind == .word else {
      report(.missing("nama", at: line.keyword.place))
      return nil
    }
    if let first = draft.dimensions.first(where: { $0.slot.text == slot.text }) {
      report(.duplicate(slot, first: first.slot.place))
    }
    let kind: Dimension.Kind =
      switch line.keyword.text {
      case "pasangan": .pair
      case "variasi_latar": .background
      case _: .facts
      }
    let alternatives = alternatives(line.rest.dropFirst(), kind)
    let dimension = Dimension(kind: kind, slot: slot, alternatives: alternatives)
    if kind == .pair {
      if !dimension.differsInOneFact { report(.notAPair(slot)) }
    } else if alternatives.count < 2 {
      report(.tooFewAlternatives(slot))
    }
    checkStatedOnce(dimension, of: draft)
    return alternatives.isEmpty ? nil : dimension
  }

  /// Strings end an alternative's facts, so a `|` between values is told from one between
  /// alternatives.
  private mutating func alternatives(
    _ tokens: ArraySlice<Token>, _ kind: Dimension.Kind
  ) -> [Dimension.Alternative] {
    var alternatives: [Dimension.Alternative] = []
    var (facts, texts): ([Token], [Token]) = ([], [])
    for token in tokens {
      if token.kind == .string {
        texts.append(token)
      } else if texts.isEmpty {
        facts.append(token)
      } else {
        alternatives.append(alternative(facts, texts, kind))
        if !token.isMark("|") { report(.missing("|", at: token.place)) }
        (facts, texts) = ([], [])
      }
    }
    if !texts.isEmpty { alternatives.append(alternative(facts, texts, kind)) }
    if texts.isEmpty, let last = facts.first ?? tokens.last {
      report(.needsBothLanguages(last.place))
    }
    return alternatives
  }

  private mutating func alternative(
    _ facts: [Token], _ texts: [Token], _ kind: Dimension.Kind
  ) -> Dimension.Alternative {
    let text = bilingual(texts, at: texts[0].place)
    for token in texts where token.text.hasBraces { report(.strayBrace(token)) }
    let change = change(facts, at: facts.first?.place ?? texts[0].place)
    if kind == .background, change.day != nil {
      report(.datedBackground(facts.first?.place ?? texts[0].place))
    }
    return Dimension.Alternative(change: change, text: text)
  }

  /// A fact that `fakta`, or another `variasi`, states already would be told twice.
  private mutating func checkStatedOnce(_ dimension: Dimension, of draft: ItemDraft) {
    let isBackground = dimension.kind == .background
    let before = draft.dimensions.filter { ($0.kind == .background) == isBackground }
      .map(\.stated)
    let stated = before.reduce(isBackground ? draft.background : draft.facts) { $0.stating($1) }
    let names = dimension.stated.facts.keys.filter { stated.facts[$0] != nil }.sorted()
      .map { law.vocabulary.facts[$0].id }
    let dates = stated.day != nil && dimension.stated.day != nil ? [Vocabulary.date] : []
    for name in names + dates {
      report(.scenario(.statedTwice(name), at: dimension.slot.place))
    }
  }

  /// How many combinations there are; none where there are too many to prove.
  mutating func variantCount(of draft: ItemDraft) -> Int {
    var count = 1
    for dimension in draft.dimensions {
      count *= dimension.alternatives.count
      guard count <= Self.mostVariants else {
        report(.tooManyVariants(draft.id, at: draft.place))
        isCountKnown = false
        return 0
      }
    }
    return count
  }

  /// The story with its slots; `nil` where it is not there, or cannot be filled.
  mutating func template(of draft: ItemDraft) -> StoryTemplate? {
    var isSound = true
    for language in Language.allCases {
      guard let story = draft.stories[language], !story.text.isEmpty else {
        report(.missingLanguage(draft.id, language, at: draft.place))
        isSound = false
        continue
      }
      isSound = checkSlots(of: story, language, draft) && isSound
    }
    guard isSound, let first = draft.stories[.indonesian], let second = draft.stories[.english]
    else { return nil }
    return StoryTemplate(
      Bilingual(first.text, second.text), slots: draft.dimensions.map(\.slot.text))
  }

  /// A slot of the story that no `variasi` fills, and one that no story uses.
  private mutating func checkSlots(
    of story: Token, _ language: Language, _ draft: ItemDraft
  ) -> Bool {
    let known = draft.dimensions.map(\.slot.text)
    guard !known.isEmpty || story.text.hasBraces else { return true }
    guard let used = story.text.slots else {
      report(.strayBrace(story))
      return false
    }
    let unknown = Set(used).subtracting(known).sorted()
    for slot in unknown { report(.unknownSlot(slot, story)) }
    for dimension in draft.dimensions where !used.contains(dimension.slot.text) {
      report(.unusedSlot(dimension.slot, language))
    }
    return unknown.isEmpty
  }
}

extension Dimension {
  /// Everything that some alternative states.
  fileprivate var stated: CaseChange {
    alternatives.map(\.change).reduce(CaseChange()) { $0.stating($1) }
  }

  fileprivate var differsInOneFact: Bool {
    guard alternatives.count == 2 else { return false }
    let (first, second) = (alternatives[0].change, alternatives[1].change)
    guard first != second, (first.day == nil) == (second.day == nil),
      Set(first.facts.keys) == Set(second.facts.keys)
    else { return false }
    let differing = first.facts.keys.count { first.facts[$0] != second.facts[$0] }
    return differing + (first.day == second.day ? 0 : 1) == 1
  }
}
