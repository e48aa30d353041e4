import Law
import Text

/// Finds who acted and in which election, where a question says so in words of the vocabulary.
///
/// Only these two are taken from free text. Whether somebody is a candidate already, on leave or on
/// duty is what people get wrong, so it is asked.
public struct FactMatcher: Sendable {
  private struct Phrase: Sendable {
    let fact: Int
    let value: Int
    let words: [String]
    let isActor: Bool
  }

  private let phrases: [Phrase]
  private static let understood = [Vocabulary.actor, "pemilihan"]
  private static let introductions: Set<String> = [
    "saya", "aku", "gue", "gw", "kami", "sebagai", "seorang", "am", "im", "a", "an", "we",
  ]
  private static let negations: Set<String> = [
    "bukan", "tidak", "tak", "tanpa", "belum", "non", "not", "no", "never",
  ]

  public init(_ vocabulary: Vocabulary) {
    var phrases: [Phrase] = []
    for id in Self.understood {
      guard let fact = vocabulary.index(of: id) else { continue }
      for (value, described) in vocabulary.facts[fact].values.enumerated() {
        for synonym in [described.id] + described.synonyms {
          phrases.append(
            Phrase(
              fact: fact, value: value, words: Words(synonym).all,
              isActor: id == Vocabulary.actor))
        }
      }
    }
    // Longest first, so that "bukan aparatur" is not taken for "aparatur".
    self.phrases = phrases.filter { !$0.words.isEmpty }.sorted { $0.words.count > $1.words.count }
  }

  /// The values that `question` states; a fact of which it names two values is left unknown.
  public func facts(in question: String) -> [Int: ValueSet] {
    let asked = Words(question).all
    var found: [Int: ValueSet] = [:]
    var lengths: [Int: Int] = [:]
    for phrase in phrases where stands(phrase, in: asked) {
      if lengths[phrase.fact, default: 0] > phrase.words.count { continue }
      lengths[phrase.fact] = phrase.words.count
      found[phrase.fact] = found[phrase.fact, default: .none].union(ValueSet(phrase.value))
    }
    return found.filter { $0.value.count == 1 }
  }

  private func stands(_ phrase: Phrase, in asked: [String]) -> Bool {
    guard phrase.words.count <= asked.count else { return false }
    return (0...(asked.count - phrase.words.count)).contains { start in
      Array(asked[start..<(start + phrase.words.count)]) == phrase.words
        && isMeant(phrase, after: start > 0 ? asked[start - 1] : nil)
    }
  }

  /// "saya honorer" says who acts; "calon wali kota" and "unggahan bupati" do not.
  private func isMeant(_ phrase: Phrase, after word: String?) -> Bool {
    guard let word else { return true }
    return phrase.isActor ? Self.introductions.contains(word) : !Self.negations.contains(word)
  }
}
