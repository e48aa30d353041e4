import Law

/// An act that a question seems to be about.
public struct ActMatch: Hashable, Sendable {
  /// Position in the values of the fact `perbuatan`.
  public let act: Int
  /// Permille: how well the question and what the act is called cover each other.
  public let score: Int
  /// The phrase of the vocabulary that was recognised best.
  public let phrase: String
  /// The words of the question that speak for the act, in order.
  public let matched: [String]
  /// The concepts of the phrase.
  let concepts: Set<Int>
  /// The concepts of the question of which any phrase of the act speaks.
  let spoken: Set<Int>
  /// Whether most of the phrase was found.
  let isWhole: Bool
}

/// Finds the acts that a question in everyday words is about, by what the vocabulary calls them.
public struct ActMatcher: Sendable {
  let lexicon: Lexicon
  private let index: ActIndex
  /// Below this a match is a guess, and no guess is made.
  public static let threshold = 350
  /// What a question must reach that speaks of nothing political.
  static let strangerThreshold = 550

  public init(_ vocabulary: Vocabulary) {
    self.init(vocabulary, Lexicon(vocabulary))
  }

  init(_ vocabulary: Vocabulary, _ lexicon: Lexicon) {
    self.lexicon = lexicon
    index = ActIndex(vocabulary, lexicon)
  }

  /// The acts that `question` may be about, best first, without those that fit much worse than the
  /// best; none where nothing is recognised.
  public func matches(in question: String) -> [ActMatch] {
    let matches = matches(of: lexicon.terms(of: question))
    return matches.filter { $0.score * 10 >= (matches.first?.score ?? 0) * 7 }
  }

  /// - Parameter explained: Positions of terms that state something beside the act.
  func matches(of terms: [Term], explained: Set<Int> = []) -> [ActMatch] {
    let asked = AskedConcepts(terms, explained: explained, index, lexicon)
    guard !asked.isEmpty else { return [] }
    var best: [Int: (phrase: ActIndex.Phrase, score: Double)] = [:]
    let coverage = index.kinds.indices.map { asked.coverage(by: $0, index) }
    let evidence = index.kinds.indices.map { asked.evidence(for: $0, index) }
    for phrase in index.phrases {
      let score = score(of: phrase, asked, coverage[phrase.act], evidence[phrase.act])
      if score > best[phrase.act]?.score ?? 0 { best[phrase.act] = (phrase, score) }
    }
    let least = asked.anchors.isSubset(of: [.government]) ? Self.strangerThreshold : Self.threshold
    return best.filter { $0.value.score * 1000 >= Double(least) }.sorted {
      ($0.value.score, $1.key) > ($1.value.score, $0.key)
    }.map { act, best in match(act, best.phrase, best.score, asked) }
  }

  private func score(
    of phrase: ActIndex.Phrase, _ asked: AskedConcepts, _ coverage: Double, _ evidence: Double
  ) -> Double {
    guard phrase.concepts.contains(where: { asked.spoken[$0] && !lexicon.objects.contains($0) })
    else { return 0 }
    let found = found(of: phrase, asked, kin: 0.5)
    let own = asked.share(of: found)
    let isTheQuestion = own > 0.95 && phrase.concepts.allSatisfy { asked.spoken[$0] }
    // “like” with no candidate in sight is far from “like a candidate's post”.
    let missing = isTheQuestion ? 0 : phrase.anchors.subtracting(asked.anchors).count
    let recall = found / (phrase.total + 3.5 * Double(missing))
    let score = recall * (0.4 + 0.3 * coverage + 0.3 * own) * 0.8 + 0.2 * evidence
    let needs = phrase.anchors.isEmpty ? [index.kinds[phrase.act]] : phrase.anchors
    if needs.isSubset(of: asked.anchors) { return score }
    let isNothingElse = isTheQuestion || coverage > 0.95 && phrase.anchors.isEmpty
    return score * (isNothingElse ? 0.9 : coverage * coverage * 0.8)
  }

  /// The weight of what the question says of `phrase`; what is only of the same kind counts `kin`.
  private func found(
    of phrase: ActIndex.Phrase, _ asked: AskedConcepts, kin: Double
  ) -> Double {
    phrase.concepts.reduce(0) { sum, concept in
      if asked.spoken[concept] { return sum + index.weights[concept] }
      guard let anchor = lexicon.anchors[concept], anchor != .itself,
        asked.anchors.contains(anchor)
      else { return sum }
      return sum + index.weights[concept] * kin
    }
  }

  private func match(
    _ act: Int, _ phrase: ActIndex.Phrase, _ score: Double, _ asked: AskedConcepts
  ) -> ActMatch {
    ActMatch(
      act: act, score: min(1000, Int(score * 1000 + 0.5)), phrase: phrase.text,
      matched: asked.words(about: act, index), concepts: Set(phrase.concepts),
      spoken: Set(asked.terms.compactMap(\.concept).filter { index.shares[act][$0] > 0 }),
      isWhole: found(of: phrase, asked, kin: 0) > 0.8 * phrase.total)
  }
}

extension ActMatcher {
  /// The acts that a question names beside the best of `matches`, each by a telling word of its own
  /// that the better ones do not explain.
  func further(than matches: [ActMatch], in terms: [Term]) -> [ActMatch] {
    guard let best = matches.first else { return [] }
    let asked = Set(terms.compactMap(\.concept))
    var explained = best.concepts
    var further: [ActMatch] = []
    for match in matches.dropFirst() where match.isWhole {
      let own = match.concepts.intersection(asked).subtracting(explained)
      let telling = own.filter { tells($0, match.act, from: best.act) }
      guard !telling.isEmpty, isJoined(telling, with: best.concepts, in: terms) else { continue }
      further.append(match)
      explained.formUnion(match.concepts)
    }
    return further
  }

  /// Whether a word such as “dan” or “terus” stands between the two.
  private func isJoined(_ own: Set<Int>, with best: Set<Int>, in terms: [Term]) -> Bool {
    terms.indices.contains { place in
      guard conjunctions.contains(terms[place].root) else { return false }
      let before = Set(terms[..<place].compactMap(\.concept))
      let after = Set(terms[place...].compactMap(\.concept))
      return !own.isDisjoint(with: after) && !best.isDisjoint(with: before)
        || !own.isDisjoint(with: before) && !best.subtracting(own).isDisjoint(with: after)
    }
  }

  private func tells(_ concept: Int, _ act: Int, from best: Int) -> Bool {
    !lexicon.supports.contains(concept)
      && index.shares[best][concept] < 0.4 * index.shares[act][concept]
      && index.shares[act][concept] > 0.15 * index.sums[concept]
  }
}

private let conjunctions: Set = [
  "dan", "terus", "trus", "trs", "lalu", "serta", "sambil", "juga", "plus", "kemudian", "sama",
  "and",
  "then", "sekalian", "karo", "jeung", "jo", "sekaligus",
]
