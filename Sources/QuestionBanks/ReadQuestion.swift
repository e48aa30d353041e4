import Assessment
import Law
import Text

/// What is asked, before the variant whose scenario it is asked of is known.
struct Task {
  enum Asked {
    case question(Question)
    case comparison(CaseChange)
    case order([(change: CaseChange, label: Bilingual)])
  }

  let asked: Asked
  let options: OptionPlan

  func question(on scenario: Scenario) -> Question {
    switch asked {
    case .question(let question): question
    case .comparison(let change): .comparison(with: change.applied(to: scenario))
    case .order(let cases):
      .order(
        cases.map { OrderedCase(scenario: $0.change.applied(to: scenario), label: $0.label) })
    }
  }
}

extension BankReader {
  /// What the item asks: one task, or one for each `tahap`; none where that cannot be read.
  mutating func tasks(of draft: ItemDraft) -> [Task] {
    if !draft.steps.isEmpty {
      if !(2...5).contains(draft.steps.count) { report(.stepCount(at: draft.block.steps[0])) }
      for line in [draft.question, draft.options].compactMap({ $0 }) + draft.further {
        report(.notUsed(line.keyword, by: "tahap"))
      }
      return draft.steps.compactMap { step($0) }
    }
    guard let line = draft.question else {
      report(.missing("tanya", at: draft.place))
      return []
    }
    return task(line, draft).map { [$0] } ?? []
  }

  private mutating func kind(_ line: SourceLine) -> Question.Kind? {
    guard let word = line.rest.first else {
      report(.missing("jenis pertanyaan", at: line.keyword.place))
      return nil
    }
    if let kind = Question.Kind(rawValue: word.text) { return kind }
    report(.unknownWord(word, near: Question.Kind.allCases.map(\.rawValue)))
    return nil
  }

  private mutating func task(_ line: SourceLine, _ draft: ItemDraft) -> Task? {
    guard let kind = kind(line) else { return nil }
    checkUse(of: draft, by: kind)
    let arguments = Array(line.rest.dropFirst())
    switch kind {
    case .order:
      expectEnd(arguments[...])
      return order(draft)
    case .claims:
      expectEnd(arguments.dropFirst())
      return claims(arguments, line, draft)
    case .short:
      return short(arguments, line).map {
        Task(asked: .question(.short($0)), options: .ofTheQuestion)
      }
    case .permission, .offenceClass, .level, .sanction, .provision, .decisive, .stipulation,
      .comparison:
      guard let choices = draft.options else {
        report(.missing("pilihan", at: draft.place))
        return nil
      }
      guard let asked = asked(kind, arguments, line, draft.further),
        let plan = options(Array(choices.rest), for: kind, at: choices.keyword.place)
      else { return nil }
      expectEnd(arguments.dropFirst(kind == .stipulation ? 1 : 0))
      return Task(asked: asked, options: plan)
    }
  }

  private mutating func asked(
    _ kind: Question.Kind, _ arguments: [Token], _ line: SourceLine, _ further: [SourceLine]
  ) -> Task.Asked? {
    switch kind {
    case .stipulation: return stipulation(arguments, line).map { .question(.stipulation($0)) }
    case .comparison:
      guard let other = further.first(where: { $0.keyword.text == "lawan" }) else {
        report(.missing("lawan", at: line.keyword.place))
        return nil
      }
      return .comparison(change(other.rest, at: other.keyword.place))
    case .permission, .offenceClass, .level, .sanction, .provision, .decisive:
      return VerdictQuestion(rawValue: kind.rawValue).map { .question(.verdict($0)) }
    case .order, .claims, .short: return nil
    }
  }

  /// `tahap tingkat  tidak_ada | disiplin.berat`, with or without a colon after the kind.
  private mutating func step(_ line: SourceLine) -> Task? {
    guard let kind = kind(line) else { return nil }
    var rest = Array(line.rest.dropFirst())
    if rest.first?.isMark(":") == true { rest.removeFirst() }
    switch kind {
    case .comparison, .order, .claims:
      report(.notAStep(line.tokens[1]))
      return nil
    case .short:
      return short(rest, line).map { Task(asked: .question(.short($0)), options: .ofTheQuestion) }
    case .permission, .offenceClass, .level, .sanction, .provision, .decisive, .stipulation:
      guard let asked = asked(kind, rest, line, []) else { return nil }
      let plan = Array(rest.dropFirst(kind == .stipulation ? 1 : 0))
      return options(plan, for: kind, at: line.keyword.place).map {
        Task(asked: asked, options: $0)
      }
    }
  }

  /// The id of a stipulation of the law, as the first of `arguments`.
  private mutating func stipulation(_ arguments: [Token], _ line: SourceLine) -> String? {
    guard let word = arguments.first, word.kind == .word else {
      report(.missing("nama ketentuan", at: line.keyword.place))
      return nil
    }
    if law.stipulation(word.text) != nil { return word.text }
    report(.unknownWord(word, near: law.stipulations.map(\.id)))
    return nil
  }

  private mutating func short(_ arguments: [Token], _ line: SourceLine) -> ShortQuestion? {
    let kinds = [Question.Kind.level, .stipulation].map(\.rawValue)
    switch arguments.first?.text {
    case Question.Kind.level.rawValue:
      expectEnd(arguments.dropFirst())
      return .level
    case Question.Kind.stipulation.rawValue:
      expectEnd(arguments.dropFirst(2))
      return stipulation(Array(arguments.dropFirst()), line).map(ShortQuestion.stipulation)
    case nil: report(.missing(kinds.joined(separator: " | "), at: line.keyword.place))
    case .some: report(.unknownWord(arguments[0], near: kinds))
    }
    return nil
  }

  /// `kasus status_calon: calon "…" "…"`, three to five of them.
  private mutating func order(_ draft: ItemDraft) -> Task? {
    let lines = draft.further.filter { $0.keyword.text == "kasus" }
    guard (3...5).contains(lines.count) else {
      report(.caseCount(at: draft.place))
      return nil
    }
    let cases = lines.map { line in
      let label = bilingual(line.rest, at: line.keyword.place)
      let facts = line.rest.filter { $0.kind != .string }
      return (change: change(facts, at: line.keyword.place), label: label)
    }
    return Task(asked: .order(cases), options: .ofTheQuestion)
  }

  /// `tanya klaim 2` with lines such as `klaim tingkat: disiplin.berat bila status_calon: calon`.
  private mutating func claims(
    _ arguments: [Token], _ line: SourceLine, _ draft: ItemDraft
  ) -> Task? {
    let lines = draft.further.filter { $0.keyword.text == "klaim" }
    guard (3...6).contains(lines.count) else {
      report(.claimCount(at: draft.place))
      return nil
    }
    guard let count = arguments.first.flatMap({ Int($0.text) }), (1..<lines.count).contains(count)
    else {
      report(.numberOutside(1...(lines.count - 1), arguments.first ?? line.keyword))
      return nil
    }
    let claims = lines.compactMap { statedClaim($0) }
    guard claims.count == lines.count else { return nil }
    if let twice = claims.indices.first(where: { claims[..<$0].contains(claims[$0]) }) {
      report(.sameOption(lines[twice].keyword))
      return nil
    }
    return Task(
      asked: .question(.claims(claims, holding: count)), options: .ofTheQuestion)
  }

  private mutating func statedClaim(_ line: SourceLine) -> StatedClaim? {
    let condition = line.rest.firstIndex { $0.kind == .word && $0.text == "bila" }
    let stated = line.rest[..<(condition ?? line.rest.endIndex)].filter { !$0.isMark(":") }
    guard stated.count >= 2 else {
      report(.missing("klaim tingkat: disiplin.berat", at: line.keyword.place))
      return nil
    }
    expectEnd(stated[2...])
    guard let question = VerdictQuestion(rawValue: stated[0].text) else {
      report(.unknownWord(stated[0], near: VerdictQuestion.allCases.map(\.rawValue)))
      return nil
    }
    guard let claim = claim(stated[1], for: question) else { return nil }
    var changes = CaseChange()
    if let condition {
      let facts = line.rest[(condition + 1)...]
      if facts.isEmpty { report(.missing("fakta: nilai", at: line.rest[condition].place)) }
      changes = change(facts, at: line.rest[condition].place)
    }
    return StatedClaim(question: question, claim: claim, changes: changes)
  }

  /// A line that the kind of question does not use is a mistake, never ignored.
  private mutating func checkUse(of draft: ItemDraft, by kind: Question.Kind) {
    let used: String
    switch kind {
    case .comparison: used = "lawan"
    case .order: used = "kasus"
    case .claims: used = "klaim"
    case .permission, .offenceClass, .level, .sanction, .provision, .decisive, .stipulation, .short:
      used = ""
    }
    for line in draft.further where line.keyword.text != used {
      report(.notUsed(line.keyword, by: kind.rawValue))
    }
    guard let options = draft.options else { return }
    switch kind {
    case .order, .claims, .short: report(.notUsed(options.keyword, by: kind.rawValue))
    case .permission, .offenceClass, .level, .sanction, .provision, .decisive, .stipulation,
      .comparison:
      break
    }
  }
}
