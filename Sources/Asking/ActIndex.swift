import Law

/// What the vocabulary calls each act, as concepts with their weights.
struct ActIndex: Sendable {
  struct Phrase: Sendable {
    let act: Int
    let text: String
    let concepts: [Int]
    /// The weights of its concepts together.
    let total: Double
    /// What it ties a question to.
    let anchors: Set<Anchor>
  }

  private(set) var phrases: [Phrase] = []
  /// For each concept, how much it tells: what few acts share tells more than what many do.
  private(set) var weights: [Double] = []
  /// For each act and concept, the share of the act's phrases that speak of it.
  private(set) var shares: [[Double]] = []
  /// For each concept, its shares in all acts together.
  private(set) var sums: [Double] = []
  /// For each act, what a question about it is usually tied to.
  private(set) var kinds: [Anchor] = []

  init(_ vocabulary: Vocabulary, _ lexicon: Lexicon) {
    let values = vocabulary[Vocabulary.act]?.values ?? []
    var read: [(act: Int, text: String, concepts: [Int])] = []
    for (act, value) in values.enumerated() {
      for text in [value.label.indonesian, value.label.english] + value.synonyms {
        read.append((act, text, Self.concepts(lexicon.terms(of: text))))
      }
    }
    weigh(read.map { ($0.act, $0.concepts) }, acts: values.count, of: lexicon.names.count)
    phrases = read.filter { !$0.concepts.isEmpty }.map { phrase in
      Phrase(
        act: phrase.act, text: phrase.text, concepts: phrase.concepts,
        total: phrase.concepts.reduce(0) { $0 + weights[$1] },
        anchors: Set(phrase.concepts.compactMap { lexicon.anchors[$0]?.kind }))
    }
    kinds = values.indices.map { act in
      let own = phrases.filter { $0.act == act }
      return [Anchor.hate, .government].first { kind in
        own.count { $0.anchors.contains(kind) } * 2 > own.count
      } ?? .politics
    }
  }

  private static func concepts(_ terms: [Term]) -> [Int] {
    var seen: Set<Int> = []
    return terms.filter { !$0.isFiller }.compactMap(\.concept).filter { seen.insert($0).inserted }
  }

  private mutating func weigh(_ phrases: [(act: Int, concepts: [Int])], acts: Int, of count: Int) {
    shares = [[Double]](repeating: [Double](repeating: 0, count: count), count: acts)
    var sizes = [Double](repeating: 0, count: acts)
    for phrase in phrases {
      sizes[phrase.act] += 1
      for concept in phrase.concepts { shares[phrase.act][concept] += 1 }
    }
    for act in shares.indices {
      for concept in 0..<count where shares[act][concept] > 0 {
        shares[act][concept] /= sizes[act]
      }
    }
    sums = (0..<count).map { concept in shares.reduce(0) { $0 + $1[concept] } }
    weights = (0..<count).map { concept in
      // An act in a quarter of whose phrases the concept stands counts in full.
      let spread = shares.reduce(0.0) { $0 + min(1, $1[concept] * 4) }
      return 0.3 + logarithm(Double(acts + 1) / (spread + 0.5))
    }
  }

  /// The natural logarithm in steps of 0.14; the core has no mathematics library, and nothing here
  /// depends on more.
  private func logarithm(_ value: Double) -> Double {
    var left = value
    var logarithm = 0.0
    while left > 1.15 {
      logarithm += 0.14
      left /= 1.15
    }
    return logarithm
  }
}
