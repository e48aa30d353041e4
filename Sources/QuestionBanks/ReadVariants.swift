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

/// One combination of alternatives.
struct Variant {
  /// `.2-1` for the second alternative of the first slot and the first of the second.
  let suffix: String
  let facts: CaseChange
  let background: CaseChange
  let story: Bilingual
  /// The suffix of the variant with the first alternative of the pair; `nil` without a pair.
  let pair: String?
}

extension BankReader {
  /// More combinations than these are refused: they could not all be proved.
  static let mostVariants = 1_000_000

  /// `variasi kapan  tanggal: 2024-09-10 "…" "…" | tanggal: 2024-09-24 "…" "…"`
  mutating func dimension(_ line: SourceLine) -> Dimension? {
    guard let slot = line.rest.first, slot.kind == .word else {
      report(.missing("nama", at: line.keyword.place))
      return nil
    }
    let kind: Dimension.Kind =
      switch line.keyword.text {
      case "pasangan": .pair
      case "variasi_latar": .background
      case _: .facts
      }
    let alternatives = alternatives(Array(line.rest.dropFirst()), at: slot.place)
    let dimension = Dimension(kind: kind, slot: slot, alternatives: alternatives)
    if kind == .pair && !dimension.differsInOneFact { report(.notAPair(slot)) }
    return dimension
  }

  /// Strings end an alternative's facts, so a `|` between values is told from one between
  /// alternatives.
  private mutating func alternatives(
    _ tokens: [Token], at place: Place
  ) -> [Dimension.Alternative] {
    var alternatives: [Dimension.Alternative] = []
    var facts: [Token] = []
    var texts: [Token] = []
    for token in tokens + [Token(kind: .mark, text: "|", place: place)] {
      if token.kind == .string {
        texts.append(token)
      } else if texts.isEmpty {
        facts.append(token)
      } else {
        let text = bilingual(texts, at: texts[0].place)
        let change = change(facts, at: facts.first?.place ?? place)
        alternatives.append(Dimension.Alternative(change: change, text: text))
        (facts, texts) = ([], [])
      }
    }
    if facts.count > 1 { report(.needsBothLanguages(facts[0].place)) }
    return alternatives
  }

  /// Every combination; none where there are too many to prove.
  mutating func variants(of draft: ItemDraft) -> [Variant] {
    var count = 1
    for dimension in draft.dimensions {
      count = count.multipliedReportingOverflow(by: dimension.alternatives.count).partialValue
      guard count <= Self.mostVariants else {
        report(.tooManyVariants(draft.id, at: draft.place))
        return []
      }
    }
    return (0..<count).map { variant($0, of: draft) }
  }

  /// The combination at `number`; the last slot changes fastest.
  private mutating func variant(_ number: Int, of draft: ItemDraft) -> Variant {
    var rest = number
    var places: [Int] = []
    for dimension in draft.dimensions.reversed() {
      places.insert(rest % dimension.alternatives.count, at: 0)
      rest /= dimension.alternatives.count
    }
    var (facts, background) = (draft.facts, draft.background)
    var texts: [(slot: String, text: Bilingual)] = []
    var first = places
    for (index, dimension) in draft.dimensions.enumerated() {
      let alternative = dimension.alternatives[places[index]]
      texts.append((dimension.slot.text, alternative.text))
      switch dimension.kind {
      case .background: background = background.stating(alternative.change)
      case .facts: facts = facts.stating(alternative.change)
      case .pair:
        facts = facts.stating(alternative.change)
        first[index] = 0
      }
    }
    return Variant(
      suffix: Self.suffix(places), facts: facts, background: background,
      story: Self.filled(draft, texts), pair: first == places ? nil : Self.suffix(first))
  }

  private static func suffix(_ places: [Int]) -> String {
    places.isEmpty ? "" : "." + places.map { String($0 + 1) }.joined(separator: "-")
  }

  private static func filled(
    _ draft: ItemDraft, _ texts: [(slot: String, text: Bilingual)]
  ) -> Bilingual {
    func filled(_ language: Language) -> String {
      texts.reduce(draft.story(in: language)) {
        $0.replacing("{\($1.slot)}", with: $1.text[language])
      }
    }
    return Bilingual(filled(.indonesian), filled(.english))
  }

  /// A slot of the story that no `variasi` fills, and one that no story uses.
  mutating func checkSlots(of draft: ItemDraft) {
    let known = Set(draft.dimensions.map(\.slot.text))
    for language in Language.allCases {
      guard let story = draft.stories[language] else { continue }
      let used = Set(story.text.slots)
      for slot in used.subtracting(known).sorted() { report(.unknownSlot(slot, story)) }
      for dimension in draft.dimensions where !used.contains(dimension.slot.text) {
        report(.unusedSlot(dimension.slot, language))
      }
    }
  }

  /// Notes which items the two alternatives of a pair gave.
  mutating func pair(_ variant: Variant, _ ids: [ItemID], _ draft: ItemDraft) {
    guard let first = variant.pair else { return }
    for id in ids {
      let step = id.description.dropFirst(draft.id.count + variant.suffix.count)
      pairs.append(ItemPair(first: ItemID(draft.id + first + step), second: id))
    }
  }
}

extension Dimension {
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

extension CaseChange {
  /// Both together; where both state a fact, what `other` says.
  fileprivate func stating(_ other: CaseChange) -> CaseChange {
    CaseChange(day: other.day ?? day, facts: facts.merging(other.facts) { _, new in new })
  }
}

extension String {
  /// What stands between braces.
  fileprivate var slots: [String] {
    split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }
}
