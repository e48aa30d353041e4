import Assessment
import Law
import Text

extension BankReader {
  /// `otomatis 4`, or claims that the law judges: `boleh | dilarang | diperdebatkan`.
  mutating func options(
    _ tokens: [Token], for kind: Question.Kind, at place: Place
  ) -> OptionPlan? {
    if tokens.first?.text == "otomatis" {
      guard tokens.count == 2, let count = Int(tokens[1].text), (2...6).contains(count) else {
        report(.optionCount(at: place))
        return nil
      }
      return .automatic(count)
    }
    var claims: [Claim] = []
    for part in tokens.parts(between: "|") {
      guard let word = part.first else {
        report(.optionCount(at: place))
        return nil
      }
      guard let claim = claim(part, for: kind) else { return nil }
      if claims.contains(claim) {
        report(.sameOption(word))
        return nil
      }
      claims.append(claim)
    }
    guard (2...6).contains(claims.count) else {
      report(.optionCount(at: place))
      return nil
    }
    return .written(claims)
  }

  private mutating func claim(_ part: [Token], for kind: Question.Kind) -> Claim? {
    if kind == .stipulation { return amount(part) }
    if part.count > 1 {
      report(.missing("|", at: part[1].place))
      return nil
    }
    guard let question = VerdictQuestion(rawValue: kind.rawValue) else {
      report(.onlyAutomatic(part[0], kind))
      return nil
    }
    return claim(part[0], for: question)
  }

  /// `14 hari_kerja`, or the id of a stipulation for what it provides.
  private mutating func amount(_ part: [Token]) -> Claim? {
    if part.count == 1, let stipulation = law.stipulation(part[0].text) {
      return .amount(stipulation.amount)
    }
    guard let number = Int(part[0].text), number >= 0 else {
      report(.onlyNumbers(part[0]))
      return nil
    }
    guard part.count == 2 else {
      report(.missing(Stipulation.Unit.days.rawValue, at: part[0].place))
      return nil
    }
    let units = Stipulation.Unit.allCases.map(\.rawValue)
    return known(part[1], units) { text in
      Stipulation.Unit(rawValue: text).map { .amount(.number(number, $0)) }
    }
  }

  /// One written claim, as options and the lines `klaim` have them.
  mutating func claim(_ word: Token, for question: VerdictQuestion) -> Claim? {
    switch question {
    case .permission:
      return known(word, Self.outcomes.map(\.word)) { text in
        Self.outcomes.first { $0.word == text }.map { .outcome($0.outcome) }
      }
    case .offenceClass:
      return known(word, OffenceClass.allCases.map(\.rawValue)) { text in
        let classes = text.split(separator: "+", omittingEmptySubsequences: false)
          .map { OffenceClass(rawValue: String($0)) }
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
      report(.onlyAutomatic(word, Question.verdict(question).kind))
      return nil
    }
  }

  /// The words for what can be claimed of an act, what people weigh first.
  static let outcomes: [(word: String, outcome: Outcome)] = [
    ("boleh", .permitted), ("dilarang", .violation), ("diperdebatkan", .contested),
    ("tidak_diatur", .unregulated), ("di_luar_lingkup", .outOfScope),
  ]

  private static func levels(_ text: String) -> Set<ClassLevel>? {
    if text == "tidak_ada" { return [] }
    var levels: Set<ClassLevel> = []
    for part in text.split(separator: "+", omittingEmptySubsequences: false) {
      let names = part.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard names.count <= 2, let offence = OffenceClass(rawValue: names[0]) else { return nil }
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
