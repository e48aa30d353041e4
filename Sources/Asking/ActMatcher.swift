import Law

/// An act that a question seems to be about.
public struct ActMatch: Hashable, Sendable {
  /// Position in the values of the fact `perbuatan`.
  public let act: Int
  /// Permille: how much of the best phrase of the act was found.
  public let score: Int
  /// The phrase of the vocabulary that was recognised.
  public let phrase: String
}

/// Finds the acts that a question in everyday words is about, by the phrases of the vocabulary.
public struct ActMatcher: Sendable {
  private struct Phrase: Sendable {
    let act: Int
    let text: String
    let words: [String]
  }

  private let phrases: [Phrase]
  private let weights: [String: Int]
  /// Below this a match is a guess, and no guess is made.
  public static let threshold = 600

  public init(_ vocabulary: Vocabulary) {
    let values = vocabulary[Vocabulary.act]?.values ?? []
    let phrases = values.enumerated().flatMap { index, value in
      ([value.label.indonesian, value.label.english] + value.synonyms).map {
        Phrase(act: index, text: $0, words: Words($0).all)
      }
    }.filter { !$0.words.isEmpty }
    var acts: [String: Set<Int>] = [:]
    for phrase in phrases {
      for word in phrase.words { acts[stem(word), default: []].insert(phrase.act) }
    }
    self.phrases = phrases
    // A word that few acts share tells more than one that many do.
    weights = acts.mapValues { 1000 / $0.count }
  }

  /// The acts that `question` may be about, best first; none where nothing is recognised.
  public func matches(in question: String) -> [ActMatch] {
    let asked = Words(question).all
    var best: [Int: (match: ActMatch, weight: Int)] = [:]
    for phrase in phrases {
      let found = phrase.words.filter { known in asked.contains { isSame($0, known) } }
      let weight = total(found)
      let score = weight * 1000 / max(1, total(phrase.words))
      guard score >= Self.threshold else { continue }
      let match = ActMatch(act: phrase.act, score: score, phrase: phrase.text)
      if let other = best[phrase.act], (other.match.score, other.weight) >= (score, weight) {
        continue
      }
      best[phrase.act] = (match, weight)
    }
    return best.values.sorted {
      ($0.match.score, $0.weight, $1.match.act) > ($1.match.score, $1.weight, $0.match.act)
    }.map(\.match)
  }

  private func total(_ words: [String]) -> Int {
    words.reduce(0) { $0 + (weights[stem($1)] ?? 0) }
  }
}
