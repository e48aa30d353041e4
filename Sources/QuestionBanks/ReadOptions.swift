import Assessment
import Law
import Text

extension BankReader {
  /// `otomatis 4`, or claims that the law judges: `boleh | dilarang | diperdebatkan`.
  mutating func options(_ line: SourceLine, for question: Question) -> OptionPlan? {
    if line.rest.first?.text == "otomatis" {
      guard let word = line.rest.dropFirst().first, let count = Int(word.text),
        (2...6).contains(count)
      else {
        report(.optionCount(at: line.keyword.place))
        return nil
      }
      return .automatic(count)
    }
    var claims: [Claim] = []
    for word in line.rest.words {
      guard let claim = claim(word, for: question) else { return nil }
      if claims.contains(claim) {
        report(.sameOption(word))
        return nil
      }
      claims.append(claim)
    }
    guard (2...6).contains(claims.count) else {
      report(.optionCount(at: line.keyword.place))
      return nil
    }
    return .written(claims)
  }

  private mutating func claim(_ word: Token, for question: Question) -> Claim? {
    switch question {
    case .permission:
      return known(word, Self.outcomes.keys.sorted()) { Self.outcomes[$0].map(Claim.outcome) }
    case .offenceClass:
      return known(word, OffenceClass.allCases.map(\.rawValue)) { text in
        let classes = text.split(separator: "+").map { OffenceClass(rawValue: String($0)) }
        return classes.contains(nil) ? nil : .classes(Set(classes.compactMap { $0 }))
      }
    case .level:
      return known(word, ["tidak_ada", "kode_etik.moral", "disiplin.berat"]) { text in
        Self.levels(text).map(Claim.levels)
      }
    case .decisive:
      let facts = law.vocabulary.facts.map(\.id)
      return known(word, facts + [Vocabulary.date]) { [law] text in
        text == Vocabulary.date ? .date : law.vocabulary.index(of: text).map(Claim.fact)
      }
    case .sanction, .provision:
      report(.onlyAutomatic(word, question))
      return nil
    }
  }

  private static let outcomes: [String: Outcome] = [
    "boleh": .permitted, "dilarang": .violation, "diperdebatkan": .contested,
    "tidak_diatur": .unregulated, "di_luar_lingkup": .outOfScope,
  ]

  private static func levels(_ text: String) -> Set<ClassLevel>? {
    if text == "tidak_ada" { return [] }
    var levels: Set<ClassLevel> = []
    for part in text.split(separator: "+") {
      let names = part.split(separator: ".").map(String.init)
      guard let offence = names.first.flatMap(OffenceClass.init(rawValue:)) else { return nil }
      guard names.count > 1 else {
        levels.insert(ClassLevel(offence, nil))
        continue
      }
      guard let level = Level(rawValue: names[1]) else { return nil }
      levels.insert(ClassLevel(offence, level))
    }
    return levels
  }

  private mutating func known(
    _ word: Token, _ names: [String], _ make: (String) -> Claim?
  ) -> Claim? {
    if let claim = make(word.text) { return claim }
    report(.unknownWord(word, near: names))
    return nil
  }
}
