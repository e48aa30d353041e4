import Law

/// Finds the facts beside the act that a question states in words of the vocabulary.
///
/// What people get wrong, such as whether somebody is a candidate already, is taken only where it
/// is said in so many words; “paslon” alone does not say it.
struct FactMatcher: Sendable {
  private enum Form: Hashable, Sendable {
    case concept(Int)
    /// A word that its class would blur: PNS and PPPK are both ASN.
    case exact(String)
  }

  private struct Phrase: Sendable {
    let fact: Int
    let values: ValueSet
    let forms: [Form]
    let isAboutTheActor: Bool
  }

  /// What a question states, and which of its terms say so.
  struct Stated: Hashable, Sendable {
    var facts: [Int: ValueSet] = [:]
    var terms: Set<Int> = []
    /// Those that say who acted.
    var actor: Set<Int> = []
  }

  private let lexicon: Lexicon
  private let relations: RelationReader
  /// By what they begin with.
  private var phrases: [Form: [Phrase]] = [:]
  private let candidate: Int?
  private let actor: Int?
  private let negation: Int?
  private let becoming: Int?

  init(_ vocabulary: Vocabulary, _ lexicon: Lexicon) {
    self.lexicon = lexicon
    relations = RelationReader(vocabulary, lexicon)
    actor = vocabulary.index(of: Vocabulary.actor)
    candidate = lexicon.concept("calon")
    becoming = lexicon.concept("jadi")
    negation = lexicon.concept("tidak")
    for (index, fact) in vocabulary.facts.enumerated()
    where fact.id != Vocabulary.act && fact.id != RelationReader.fact {
      for (value, described) in fact.values.enumerated() {
        let names = [described.label.indonesian, described.label.english] + described.synonyms
        for name in names { add(name, fact, index, ValueSet(value)) }
      }
    }
    for group in vocabulary.groups where vocabulary.facts[group.fact].id == Vocabulary.actor {
      let fact = vocabulary.facts[group.fact]
      if fact.index(of: group.id.lowercased()) == nil {
        add(group.id, fact, group.fact, group.values)
      }
    }
  }

  private static let blurring: Set = [
    "asn", "honorer", "guru", "pejabat", "pemilu", "kpu", "atasan", "bawahan", "konten",
  ]
  private static let blurringForActors: Set = [
    "kepda", "legislatif", "presiden", "calon", "timses",
  ]

  private mutating func add(_ name: String, _ fact: Fact, _ index: Int, _ values: ValueSet) {
    let isAboutTheActor = fact.id == Vocabulary.actor || fact.id == "jabatan"
    let terms = lexicon.terms(of: name)
    guard !terms.isEmpty, !isBare(terms, fact) else { return }
    let forms = terms.map { form(of: $0, isAboutTheActor) }
    phrases[forms[0], default: []].append(
      Phrase(fact: index, values: values, forms: forms, isAboutTheActor: isAboutTheActor))
  }

  /// “paslon” is said of prospective candidates too.
  private func isBare(_ terms: [Term], _ fact: Fact) -> Bool {
    fact.id == "status_calon" && terms.allSatisfy { $0.concept == candidate }
  }

  private func form(of term: Term, _ isAboutTheActor: Bool) -> Form {
    guard let concept = term.concept, !term.isFiller else { return .exact(term.root) }
    let name = lexicon.names[concept]
    let isBlurred =
      Self.blurring.contains(name) || isAboutTheActor && Self.blurringForActors.contains(name)
    return isBlurred ? .exact(term.root) : .concept(concept)
  }

  /// What `terms` state; a fact of which they name two values is left unknown.
  func stated(in terms: [Term]) -> Stated {
    var stated = Stated()
    var taken: [Int: Set<Int>] = [:]
    var found: [Int: [ValueSet]] = [:]
    for (phrase, places) in standing(in: terms)
    where taken[phrase.fact, default: []].isDisjoint(with: places) {
      taken[phrase.fact, default: []].formUnion(places)
      found[phrase.fact, default: []].append(phrase.values)
    }
    for (fact, values) in found {
      let common = values.dropFirst().reduce(values[0]) { $0.intersection($1) }
      guard !common.isEmpty else { continue }
      stated.facts[fact] = common
      stated.terms.formUnion(taken[fact] ?? [])
      if fact == actor { stated.actor = taken[fact] ?? [] }
    }
    if let (fact, value) = relations.relation(in: terms) { stated.facts[fact] = value }
    return stated
  }

  /// The phrases that stand in `terms`, longest first, so that “bukan aparatur” is not taken for
  /// “aparatur”.
  private func standing(in terms: [Term]) -> [(phrase: Phrase, places: Set<Int>)] {
    var standing: [(phrase: Phrase, places: Set<Int>)] = []
    for (start, term) in terms.enumerated() {
      let beginnings = [Form.exact(term.root)] + (term.concept.map { [.concept($0)] } ?? [])
      for phrase in beginnings.flatMap({ phrases[$0] ?? [] }) {
        if let places = places(of: phrase, in: terms, from: start) {
          standing.append((phrase, places))
        }
      }
    }
    return standing.enumerated().sorted {
      ($1.element.phrase.forms.count, $0.offset) < ($0.element.phrase.forms.count, $1.offset)
    }.map(\.element)
  }

  /// Where the words of `phrase` stand from `start` on, small words between them allowed.
  private func places(of phrase: Phrase, in terms: [Term], from start: Int) -> Set<Int>? {
    var places: Set<Int> = []
    var place = start
    for form in phrase.forms {
      var skipped = 0
      while place < terms.count, !matches(form, terms[place]) {
        guard !places.isEmpty, isSmall(terms[place]), skipped < 2,
          !questionWords.contains(terms[place].root)
        else { return nil }
        skipped += 1
        place += 1
      }
      guard place < terms.count else { return nil }
      places.insert(place)
      place += 1
    }
    let isDenied = start > 0 && negation != nil && terms[start - 1].concept == negation
    if isDenied && !isTag(start - 1, terms) { return nil }
    return !phrase.isAboutTheActor || isSubject(start, terms) ? places : nil
  }

  private func isSmall(_ term: Term) -> Bool { term.isFiller || term.concept == becoming }

  private func matches(_ form: Form, _ term: Term) -> Bool {
    switch form {
    case .concept(let concept): term.concept == concept
    case .exact(let root): term.root == root
    }
  }

  /// The negation of “boleh ga …?”, which denies nothing.
  private func isTag(_ place: Int, _ terms: [Term]) -> Bool {
    place > 0 && questionWords.contains(terms[place - 1].root)
  }

  /// “saya honorer” and “apakah honorer” say who acts; “calon bupati” and “ajak honorer” do not.
  private func isSubject(_ start: Int, _ terms: [Term]) -> Bool {
    guard start > 0 else { return true }
    let before = terms[start - 1]
    if before.concept == negation { return isTag(start - 1, terms) }
    if titles.contains(before.root) { return isSubject(start - 1, terms) }
    return subjectOpeners.contains(before.root) || relations.isPerson(before)
  }
}

/// Words behind which “tidak” asks and does not deny.
let questionWords: Set = [
  "boleh", "bole", "bisa", "dapat", "apa", "apakah", "oleh", "buliah", "tiasa", "meunang", "kena",
  "salah", "atau", "melanggar", "dilarang", "ya", "aman", "masalah", "kawa", "kah", "bahaya",
  "wajib",
]

private let titles: Set = [
  "pak", "bu", "bapak", "ibu", "pegawai", "guru", "tenaga", "dosen", "mas", "mbak", "staf", "dua",
]

private let subjectOpeners: Set = [
  "saya", "sy", "sya", "aku", "gue", "gw", "gua", "ane", "aye", "abdi", "ambo", "awak", "ulun",
  "kami",
  "kita", "kula", "tiang", "sebagai", "sbg", "seorang", "masih", "apakah", "apa", "apo", "boleh",
  "bole",
  "bolehkah", "bisakah", "kalau", "kalo", "klo", "bila", "jika", "nek", "mun", "yang", "yg", "sing",
  "nu",
  "im", "am", "a", "an", "i", "we", "can", "may", "is", "are", "does", "do", "if", "bagaimana",
  "gimana",
  "kenapa", "misal", "status", "as", "the", "untuk", "bagi", "buat", "selaku", "seandainya",
  "andai",
  "para", "ada", "kan", "para", "bahwa",
]
