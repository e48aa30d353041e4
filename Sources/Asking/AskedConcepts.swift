/// What a question speaks of, weighed.
struct AskedConcepts {
  /// The terms that tell something.
  let terms: [Term]
  /// Whether a concept is spoken of, by its index.
  let spoken: [Bool]
  /// What the question is tied to.
  let anchors: Set<Anchor>
  /// The concepts that are not said of something else than the act.
  private let weighed: [Int]
  private let total: Double

  /// - Parameter explained: Positions of terms that state a fact beside the act.
  init(_ terms: [Term], explained: Set<Int>, _ index: ActIndex, _ lexicon: Lexicon) {
    self.terms = terms.filter { !$0.isFiller }
    var spoken = [Bool](repeating: false, count: lexicon.names.count)
    for term in self.terms { if let concept = term.concept { spoken[concept] = true } }
    self.spoken = spoken
    anchors = lexicon.anchors(of: self.terms)
    let open = terms.indices.filter { !explained.contains($0) && !terms[$0].isFiller }
    weighed = Set(open.compactMap { terms[$0].concept }).subtracting(lexicon.silent).sorted()
    let unknown = Double(open.count { terms[$0].concept == nil })
    // Without politics an unknown word is probably what the question is about; else a name.
    total = weighed.reduce(0) { $0 + index.weights[$1] } + unknown * (anchors.isEmpty ? 2 : 0.4)
  }

  var isEmpty: Bool { terms.allSatisfy { $0.concept == nil } }

  /// The share of the question, by weight, of which the phrases of `act` speak too.
  func coverage(by act: Int, _ index: ActIndex) -> Double {
    share { concept in
      let share = index.shares[act][concept]
      return share == 0 ? 0 : min(1, 0.5 + 3 * share)
    } weights: {
      index.weights[$0]
    }
  }

  /// How much of the question speaks for `act` and for no other.
  func evidence(for act: Int, _ index: ActIndex) -> Double {
    share { concept in
      let sum = index.sums[concept]
      return sum == 0 ? 0 : index.shares[act][concept] / sum
    } weights: {
      index.weights[$0]
    }
  }

  private func share(of part: (Int) -> Double, weights: (Int) -> Double) -> Double {
    guard total > 0 else { return 1 }
    return weighed.reduce(0) { $0 + weights($1) * part($1) } / total
  }

  /// How much of the question a weight of found words is.
  func share(of found: Double) -> Double { min(1, found / max(0.1, total)) }

  /// The words that the phrases of `act` use too; neighbours stand together.
  func words(about act: Int, _ index: ActIndex) -> [String] {
    var groups: [(end: Int, words: [String])] = []
    for term in terms {
      guard let concept = term.concept, index.shares[act][concept] > 0 else { continue }
      let end = term.start + term.words.count
      guard let last = groups.last, last.end >= term.start else {
        groups.append((end, term.words))
        continue
      }
      // A short form stands for several terms, and is one word.
      let words = last.end > term.start ? [] : term.words
      groups[groups.count - 1] = (max(end, last.end), last.words + words)
    }
    return groups.map { $0.words.joined(separator: " ") }
  }
}
