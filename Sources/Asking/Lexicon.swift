import Law

/// What words and phrases mean the same, and what they tie a question to.
struct Lexicon: Sendable {
  private var words: KnownWords
  /// Several words that stand for one thing, by what they begin with, longest first.
  private var phrases: [Int: [(forms: [Int], concept: Int)]] = [:]
  /// Words that only look like politics, by their first: “calon mertua”.
  private var lookalikes: [String: [[String]]] = [:]
  private let weak = Set(weakWords.split(whereSeparator: \.isWhitespace).map(String.init))
  /// Concepts in whose company a weak word is a telling one.
  private(set) var supports: Set<Int> = []
  /// Those who govern.
  private var rulers: Set<Int> = []
  /// Concepts that somebody acts on; of themselves they are no act.
  private(set) var objects: Set<Int> = []
  /// Concepts that a phrase may need and of which no question is about.
  private(set) var silent: Set<Int> = []

  init(_ vocabulary: Vocabulary) {
    let table = WordTable(wordClasses)
    words = KnownWords(vocabulary, table)
    for row in table.rows {
      for phrase in row.phrases {
        if row.sign == "-" { learn(lookalike: phrase) } else { learn(phrase, as: row.name) }
      }
    }
    for first in phrases.keys { phrases[first]?.sort { $0.forms.count > $1.forms.count } }
    supports = concepts(supportingConcepts)
    objects = concepts(objectConcepts)
    rulers = concepts(["kepda", "presiden"])
    silent = concepts(["tidak", "belum", "tanpa", "jadi"])
  }

  private mutating func learn(_ phrase: String, as name: String) {
    let forms = words.forms(of: phrase)
    guard forms.count > 1, let concept = words.concept(name) else { return }
    phrases[forms[0], default: []].append((forms, concept))
  }

  private mutating func learn(lookalike phrase: String) {
    let roots = words.terms(of: phrase).map(\.root)
    if let first = roots.first { lookalikes[first, default: []].append(roots) }
  }

  /// The names of all concepts.
  var names: [String] { words.names }

  /// What the concept at an index ties a question to.
  var anchors: [Int: Anchor] { words.anchors }

  /// The index of the concept called `name`, or `nil`.
  func concept(_ name: String) -> Int? { words.concept(name) }

  func concepts(_ names: [String]) -> Set<Int> { Set(names.compactMap(words.concept)) }

  /// What telling `terms` tie a question to. A weak word counts only in company.
  func anchors(of terms: [Term]) -> Set<Anchor> {
    let weak = terms.filter(isWeak)
    let spoken = Set(terms.compactMap(\.concept))
    var anchors = Set(terms.filter { !isWeak($0) }.compactMap(anchor))
    let hasCompany = !anchors.isEmpty || Set(weak.map(\.concept)).count > 1
    if hasCompany || !supports.isDisjoint(with: spoken) {
      anchors.formUnion(weak.compactMap(anchor))
    }
    if !rulers.isDisjoint(with: spoken) { anchors.insert(.government) }
    return anchors.union(anchors.map(\.kind))
  }

  private func isWeak(_ term: Term) -> Bool {
    term.words.count == 1 && (weak.contains(term.root) || weak.contains(term.words[0]))
  }

  private func anchor(of term: Term) -> Anchor? { term.concept.flatMap { words.anchors[$0] } }

  /// The terms of `text`, in order.
  func terms(of text: String) -> [Term] {
    let singles = words.terms(of: text)
    var terms: [Term] = []
    var place = 0
    while place < singles.count {
      guard let (count, concept) = phrase(at: place, in: singles) else {
        terms.append(singles[place])
        place += 1
        continue
      }
      terms += merged(singles[place..<(place + count)], as: concept)
      place += count
    }
    return terms
  }

  /// `parts` as one term. “Kartu partai” is a membership, and still ties the question to politics,
  /// so a part that does so stays beside it.
  private func merged(_ parts: ArraySlice<Term>, as concept: Int?) -> [Term] {
    let whole = Term(
      concept: concept, words: parts.flatMap(\.words),
      root: parts.map(\.root).joined(separator: " "), start: parts.first?.start ?? 0,
      isFiller: false)
    guard concept != nil, anchor(of: whole) == nil else { return [whole] }
    return [whole] + parts.filter { anchor(of: $0) != nil }
  }

  /// How many words from `place` on stand for one thing, and for which.
  private func phrase(at place: Int, in singles: [Term]) -> (count: Int, concept: Int?)? {
    let left = singles[place...]
    let lookalike = lookalikes[singles[place].root]?.first { roots in
      roots.count <= left.count && zip(roots, left).allSatisfy { $0 == $1.root }
    }
    if let lookalike { return (lookalike.count, nil) }
    guard let first = singles[place].concept else { return nil }
    return phrases[first]?.first { phrase in
      phrase.forms.count <= left.count && zip(phrase.forms, left).allSatisfy { $0 == $1.concept }
    }.map { ($0.forms.count, $0.concept) }
  }
}
