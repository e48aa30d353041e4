/// What a question says of the act beside what it was: facts for the reader of the answer, of which
/// the law may or may not take notice.
public enum Circumstance: String, Hashable, Sendable, CaseIterable {
  /// “saya tidak jadi ikut”: what is asked about did not happen.
  case notDone = "tidak_dilakukan"
  /// “kepencet”
  case accident = "tidak_sengaja"
  /// “langsung saya hapus lagi”
  case undone = "ditarik"
  /// “atasan saya …”: somebody else did it, not whoever asks.
  case somebodyElse = "orang_lain"
}

/// Finds the circumstances that a question states.
struct CircumstanceReader: Sendable {
  private let refusal: Set<Int>
  private let accident: Set<Int>
  private let undoing: Set<Int>
  private let others: Set<Int>
  private let negation: Int?

  init(_ lexicon: Lexicon) {
    refusal = lexicon.concepts(["batal"])
    accident = lexicon.concepts(["taksengaja"])
    undoing = lexicon.concepts(["hapus"])
    others = lexicon.concepts(["atasan", "bawahan", "rekan", "spouse", "kin", "pejabat"])
    negation = lexicon.concept("tidak")
  }

  /// - Parameters:
  ///   - match: How the act was recognised.
  ///   - actor: The positions of the terms that say what kind of official acted.
  func circumstances(
    in terms: [Term], of match: ActMatch, actor: Set<Int>
  ) -> Set<Circumstance> {
    var found: Set<Circumstance> = []
    let concepts = Set(terms.compactMap(\.concept))
    if !concepts.isDisjoint(with: accident) { found.insert(.accident) }
    if !concepts.isDisjoint(with: undoing.subtracting(match.concepts)) { found.insert(.undone) }
    if isDenied(terms, match) { found.insert(.notDone) }
    if isSomebodyElse(terms, match.concepts, actor) { found.insert(.somebodyElse) }
    return found
  }

  /// A “not” before the act that neither belongs to it nor only asks.
  private func isDenied(_ terms: [Term], _ match: ActMatch) -> Bool {
    terms.indices.contains { place in
      guard let meant = denied(by: place, terms, match.concepts), let concept = terms[meant].concept
      else { return false }
      return match.spoken.contains(concept) && isFirst(meant, terms, match.concepts)
    }
  }

  /// The position of the telling word that the word at `place` denies, or `nil` where it denies none.
  private func denied(by place: Int, _ terms: [Term], _ act: Set<Int>) -> Int? {
    guard let concept = terms[place].concept, !act.contains(concept) else { return nil }
    guard concept == negation || refusal.contains(concept) else { return nil }
    if place > 0, questionWords.contains(terms[place - 1].root) { return nil }
    let small = terms[(place + 1)...].prefix {
      $0.isFiller || refusal.contains($0.concept ?? -1)
    }
    let asks = concept == negation && small.contains { questionWords.contains($0.root) }
    let next = place + 1 + small.count
    return asks || small.count > 3 || next >= terms.count ? nil : next
  }

  /// Whether nothing of the act stands before `place`: “like tapi tidak komen” was done.
  private func isFirst(_ place: Int, _ terms: [Term], _ act: Set<Int>) -> Bool {
    !terms[..<place].contains { $0.concept.map(act.contains) ?? false }
  }

  /// A relative, colleague or superior stands where the one who acts is named.
  private func isSomebodyElse(_ terms: [Term], _ act: Set<Int>, _ actor: Set<Int>) -> Bool {
    guard let first = terms.firstIndex(where: { !$0.isFiller }),
      let concept = terms[first].concept, others.contains(concept), !act.contains(concept),
      !actor.contains(first)
    else { return false }
    if terms[..<first].contains(where: {
      firstPersons.contains($0.root) || prepositions.contains($0.root)
    }) {
      return false
    }
    // “suami saya nyaleg, boleh saya temani?”: the one who acts is named again.
    let rest = terms[(first + 1)...].drop { firstPersons.contains($0.root) }
    return !rest.contains { firstPersons.contains($0.root) }
  }
}

private let firstPersons: Set = [
  "saya", "sy", "sya", "aku", "gue", "gw", "gua", "ane", "aye", "abdi", "ambo", "awak", "ulun",
  "kami",
  "kula", "tiang", "i", "we", "my", "me",
]

/// Behind these stands whom it was done with or to.
private let prepositions: Set = [
  "dengan", "sama", "bareng", "ke", "kepada", "karo", "jo", "with", "to",
]
