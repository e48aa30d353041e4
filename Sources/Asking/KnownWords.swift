import Law

/// What single words stand for: those of the vocabulary, with slang, regional words and English.
struct KnownWords: Sendable {
  /// The names of the concepts.
  private(set) var names: [String] = []
  /// What concepts tie a question to.
  private(set) var anchors: [Int: Anchor] = [:]
  private var ids: [String: Int] = [:]
  /// Words, and what they stand for.
  private var classes: [String: Int] = [:]
  private var fillers: Set<String> = []
  private var shortened: [String: [String]] = [:]
  private var stemmer = Stemmer(roots: [])
  private var spellings = Spellings([])

  init(_ vocabulary: Vocabulary, _ table: WordTable) {
    fillers = Set(fillerWords.split(whereSeparator: \.isWhitespace).map(String.init))
    for row in WordTable(shortForms).rows {
      shortened[row.name] = row.members.flatMap { $0.split(separator: " ").map(String.init) }
    }
    for row in table.rows {
      let id = declare(row.name, Anchor(row.sign))
      for word in row.words { classes[word] = id }
      classes[row.name] = classes[row.name] ?? id
    }
    let texts = vocabulary.texts + table.rows.flatMap(\.members)
    learnRoots(Set(texts.flatMap { PlainWords($0).all }))
  }

  private mutating func declare(_ name: String, _ anchor: Anchor? = nil) -> Int {
    if let id = ids[name] { return id }
    ids[name] = names.count
    anchors[names.count] = anchor
    names.append(name)
    return names.count - 1
  }

  /// Shortest first, so that a word that can be led back to a shorter one is no root of its own.
  private mutating func learnRoots(_ words: Set<String>) {
    var stemmer = Stemmer(roots: Set(classes.keys).union(fillers).union(shortened.keys))
    for word in words.sorted(by: { ($0.utf8.count, $0) < ($1.utf8.count, $1) })
    where !word.allSatisfy(\.isNumber) && stemmer.root(of: word) == nil {
      stemmer.roots.insert(word)
    }
    self.stemmer = stemmer
    for root in stemmer.roots.sorted()
    where classes[root] == nil && !fillers.contains(root) && shortened[root] == nil {
      classes[root] = declare(root)
    }
    // Short fillers are a slip away from too many words that tell something.
    spellings = Spellings(
      stemmer.roots.union(words).filter { !fillers.contains($0) || $0.utf8.count > 5 })
  }

  /// The index of the concept called `name`, or `nil`.
  func concept(_ name: String) -> Int? { ids[name] }

  /// What the words of `phrase` are compared by; small words count here.
  mutating func forms(of phrase: String) -> [Int] {
    PlainWords(phrase).all.flatMap(parts).map { known($0).concept ?? declare("·" + $0) }
  }

  /// The words of `text` one by one, in order.
  func terms(of text: String) -> [Term] {
    PlainWords(text).all.enumerated().flatMap { index, word in
      parts(of: word).map { term($0, typed: word, at: index) }
    }
  }

  /// The words that a short form stands for, also where it has an ending: “cagubnya”.
  private func parts(of word: String) -> [String] {
    if let parts = shortened[word] { return parts }
    guard classes[word] == nil, let root = stemmer.root(of: word) else { return [word] }
    return shortened[root] ?? [word]
  }

  private func term(_ word: String, typed: String, at index: Int) -> Term {
    var known = known(word)
    if known.concept == nil && !known.isFiller, let corrected = spellings.nearest(to: word) {
      known = self.known(corrected)
    }
    return Term(
      concept: known.concept ?? ids["·" + word], words: [typed], root: known.root, start: index,
      isFiller: known.concept == nil && known.isFiller)
  }

  /// What a word stands for, and its root.
  private func known(_ word: String) -> (concept: Int?, isFiller: Bool, root: String) {
    if let concept = classes[word] { return (concept, false, word) }
    if fillers.contains(word) || word.allSatisfy(\.isNumber) { return (nil, true, word) }
    guard let root = stemmer.root(of: word) else { return (nil, false, word) }
    return (classes[root], classes[root] == nil && fillers.contains(root), root)
  }
}

extension Vocabulary {
  /// Everything that values are called.
  fileprivate var texts: [String] {
    facts.flatMap(\.values).flatMap { [$0.label.indonesian, $0.label.english] + $0.synonyms }
  }
}
