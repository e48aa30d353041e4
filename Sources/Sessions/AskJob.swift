import Asking
import Dialogue
import Law
import Reports
import Results
import Text

/// `tanya`: a question in everyday words, to the act, to the facts that matter, to the verdict.
public struct AskJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  private var vocabulary: Vocabulary { desk.law.vocabulary }

  public func run(_ words: [String], json: Bool) throws(Trouble) -> Status {
    guard let question = question(words) else { return .done }
    let matches = ActMatcher(vocabulary).matches(in: question)
    if json { return try answer(question, matches) }
    guard let match = chosen(of: matches) else { return .done }
    let scenario = knowingWhoAsks(understood(question, match))
    introduce(match, scenario)
    try settle(scenario)
    return .done
  }

  private func question(_ words: [String]) -> String? {
    if !words.isEmpty { return words.joined(separator: " ") }
    guard case .line(let line) = desk.field(AskWords.question), !line.isEmpty else { return nil }
    return line
  }

  /// The best match, or the one the person picks where several fit about as well.
  private func chosen(of matches: [ActMatch]) -> ActMatch? {
    guard let best = matches.first else {
      desk.say(AskWords.noAct)
      return nil
    }
    let near = matches.prefix(4).filter { $0.score + 100 >= best.score }
    guard near.count > 1 else { return best }
    desk.say(AskWords.whichAct)
    let labels = near.map { label($0) } + [AskWords.noneOfThese[desk.language]]
    guard let index = Picker(desk).pick(labels), index < near.count else {
      desk.say(AskWords.noAct)
      return nil
    }
    return near[index]
  }

  private func label(_ match: ActMatch) -> String {
    vocabulary[Vocabulary.act]?.values[match.act].label[desk.language] ?? match.phrase
  }

  /// The act, the facts and the date that the question states; today where it states none.
  private func understood(_ question: String, _ match: ActMatch) -> Scenario {
    var facts = FactMatcher(vocabulary).facts(in: question)
    if let act = vocabulary.index(of: Vocabulary.act) { facts[act] = ValueSet(match.act) }
    return Scenario(day: statedDay(in: question) ?? desk.today, facts: facts)
  }

  /// Somebody who asks without saying who acts means oneself, so nobody is asked twice: what was
  /// answered before holds, else what the number of the participant at this seat says.
  private func knowingWhoAsks(_ scenario: Scenario) -> Scenario {
    guard let actor = vocabulary.index(of: Vocabulary.actor), scenario.facts[actor] == nil,
      let usual = desk.usualActor ?? actorAtThisSeat()
    else { return scenario }
    return scenario.with(actor, usual)
  }

  private func actorAtThisSeat() -> ValueSet? {
    guard let subject = desk.supplies.seat.subject, let store = try? desk.supplies.existingStore(),
      let person = try? store.person(subject), person.isASN,
      let number = person.number, let nip = try? NIP(parsing: number)
    else { return nil }
    let id =
      switch nip.kind {
      case .pns: "pns"
      case .pppk: "pppk"
      }
    return vocabulary[Vocabulary.actor]?.index(of: id).map { ValueSet($0) }
  }

  private func introduce(_ match: ActMatch, _ scenario: Scenario) {
    desk.say(AskWords.act(label(match), match.score, in: desk.language), hanging: 11)
    for (index, values) in scenario.facts.sorted(by: { $0.key < $1.key })
    where vocabulary.facts[index].id != Vocabulary.act {
      let fact = vocabulary.facts[index]
      let value = values.single.map { fact.values[$0].label[desk.language] } ?? ""
      let label = "\(fact.label[desk.language].lowercased()): \(value)"
      desk.say(AskWords.understood[desk.language] + label, hanging: 11)
    }
    desk.say(AskWords.day(scenario.day.longText(in: desk.language), in: desk.language))
  }

  /// Asks for what settles most until the law gives an answer, or the person does not know.
  private func settle(_ scenario: Scenario) throws(Trouble) {
    var scenario = scenario
    var verdict = try desk.verdict(on: scenario)
    let open = OpenFactText(desk)
    while let next = verdict.openFacts.first, !next.rulings.isEmpty {
      let fact = vocabulary.facts[next.fact]
      desk.say(fact.question[desk.language])
      let labels = next.rulings.map { open.label(fact.values[$0.value], $0.ruling) }
      guard let index = Picker(desk).pick(labels) else {
        desk.say(AskWords.leftOpen)
        break
      }
      let value = ValueSet(next.rulings[index].value)
      scenario = scenario.with(next.fact, value)
      if fact.id == Vocabulary.actor { desk.usualActor = value }
      verdict = try desk.verdict(on: scenario)
    }
    desk.lastScenario = scenario
    desk.say(
      rows: VerdictText(law: desk.law, language: desk.language).lines(of: verdict, on: scenario))
  }

  private func answer(_ question: String, _ matches: [ActMatch]) throws(Trouble) -> Status {
    let report = AskJSON(law: desk.law, edition: desk.edition)
    guard let best = matches.first else {
      desk.console.show(report.noAct.canonicalText)
      return .done
    }
    let scenario = understood(question, best)
    let verdict = try desk.verdict(on: scenario)
    let acts = matches.map { (act: $0.act, score: $0.score, matched: [$0.phrase]) }
    desk.console.show(report.value(of: verdict, on: scenario, acts: acts).canonicalText)
    return .done
  }
}
