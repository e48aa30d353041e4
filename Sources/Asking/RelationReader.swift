import Law

/// Finds whether the candidate of a question is family of whoever acts.
///
/// The relative must stand beside a word that makes them the candidate: “suami saya nyaleg”,
/// “kampanye adik”. In “istri saya komen di akun calon” the wife is not the candidate.
struct RelationReader: Sendable {
  static let fact = "hubungan"
  private let fact: Int?
  private let values: [Int: ValueSet]
  private let candidacy: Set<Int>
  private let company: Set<Int>
  private let persons: Set<Int>
  private let becoming: Int?

  init(_ vocabulary: Vocabulary, _ lexicon: Lexicon) {
    fact = vocabulary.index(of: Self.fact)
    var values: [Int: ValueSet] = [:]
    for (name, id) in [("spouse", "pasangan"), ("kin", "kerabat")] {
      if let concept = lexicon.concept(name),
        let value = vocabulary[Self.fact]?.index(of: id)
      {
        values[concept] = ValueSet(value)
      }
    }
    self.values = values
    candidacy = lexicon.concepts(["calon", "balon", "nyalon", "petahana", "legislatif"])
    company = lexicon.concepts(["kampanye", "deklarasi", "dampingi", "timses", "nyalon"])
    becoming = lexicon.concept("jadi")
    persons = lexicon.concepts(["spouse", "kin", "rekan", "atasan", "bawahan", "guru"])
  }

  /// Whether `term` names a person by what they are to somebody.
  func isPerson(_ term: Term) -> Bool { term.concept.map { persons.contains($0) } ?? false }

  func relation(in terms: [Term]) -> (Int, ValueSet)? {
    guard let fact else { return nil }
    let telling = terms.filter { !$0.isFiller && $0.concept != becoming }
    for (place, term) in telling.enumerated() {
      guard let value = term.concept.flatMap({ values[$0] }) else { continue }
      let next = place + 1 < telling.count ? telling[place + 1].concept : nil
      let before = place > 0 ? telling[place - 1].concept : nil
      if next.map(candidacy.contains) == true || before.map(company.contains) == true {
        return (fact, value)
      }
    }
    return nil
  }
}
