import Assessment
import Text

/// One combination of alternatives.
struct Variant {
  /// `.2-1` for the second alternative of the first slot and the first of the second.
  let suffix: String
  let facts: CaseChange
  let background: CaseChange
  let story: Bilingual
  /// The variants that have the first alternative of a pair where this has the second, and are this
  /// one otherwise; each with the place of the pair.
  let partners: [(suffix: String, place: Place)]
}

/// A story in both languages, parted at its slots once so that many variants are filled fast.
struct StoryTemplate {
  private enum Part {
    case text(String)
    /// The slot at this position among the dimensions.
    case slot(Int)
  }

  private let indonesian: [Part]
  private let english: [Part]

  /// - Parameter slots: The names that may stand in braces.
  init(_ story: Bilingual, slots: [String]) {
    indonesian = Self.parts(of: story.indonesian, slots)
    english = Self.parts(of: story.english, slots)
  }

  private static func parts(of story: String, _ slots: [String]) -> [Part] {
    guard !slots.isEmpty else { return [.text(story)] }
    return story.split(separator: "{", omittingEmptySubsequences: false).flatMap { piece in
      let halves = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, let slot = slots.firstIndex(of: String(halves[0])) else {
        return [Part.text(String(piece))]
      }
      return [.slot(slot), .text(String(halves[1]))]
    }
  }

  /// The combination at `number`; the last slot changes fastest.
  func variant(_ number: Int, of draft: ItemDraft) -> Variant {
    var rest = number
    var places = [Int](repeating: 0, count: draft.dimensions.count)
    for (index, dimension) in draft.dimensions.enumerated().reversed() {
      places[index] = rest % dimension.alternatives.count
      rest /= dimension.alternatives.count
    }
    let chosen = zip(draft.dimensions, places).map { ($0, $0.alternatives[$1]) }
    let facts = chosen.filter { $0.0.kind != .background }.map(\.1.change)
    let background = chosen.filter { $0.0.kind == .background }.map(\.1.change)
    let texts = chosen.map(\.1.text)
    return Variant(
      suffix: Self.suffix(places), facts: facts.reduce(draft.facts) { $0.stating($1) },
      background: background.reduce(draft.background) { $0.stating($1) },
      story: Bilingual(
        Self.filled(indonesian, texts, .indonesian), Self.filled(english, texts, .english)),
      partners: Self.partners(of: places, draft.dimensions))
  }

  private static func partners(
    of places: [Int], _ dimensions: [Dimension]
  ) -> [(suffix: String, place: Place)] {
    dimensions.indices.filter { dimensions[$0].kind == .pair && places[$0] > 0 }.map { index in
      var first = places
      first[index] = 0
      return (suffix(first), dimensions[index].slot.place)
    }
  }

  private static func suffix(_ places: [Int]) -> String {
    places.isEmpty ? "" : "." + places.map { String($0 + 1) }.joined(separator: "-")
  }

  private static func filled(
    _ parts: [Part], _ texts: [Bilingual], _ language: Language
  ) -> String {
    if parts.count == 1, case .text(let text) = parts[0] { return text }
    return parts.reduce(into: "") { story, part in
      switch part {
      case .text(let text): story += text
      case .slot(let index): story += texts[index][language]
      }
    }
  }
}

extension String {
  /// Whether a slot might begin or end here.
  var hasBraces: Bool {
    utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
  }

  /// What stands between braces; `nil` where a brace is not closed, or not opened.
  var slots: [String]? {
    let pieces = split(separator: "{", omittingEmptySubsequences: false)
    guard !pieces[0].contains("}") else { return nil }
    var slots: [String] = []
    for piece in pieces.dropFirst() {
      let halves = piece.split(separator: "}", omittingEmptySubsequences: false)
      guard halves.count == 2 else { return nil }
      slots.append(String(halves[0]))
    }
    return slots
  }
}

extension ItemDraft {
  /// Whether every variant says when the act happened.
  var isDated: Bool {
    facts.day != nil
      || dimensions.contains { dimension in
        dimension.kind != .background && dimension.alternatives.allSatisfy { $0.change.day != nil }
      }
  }
}
