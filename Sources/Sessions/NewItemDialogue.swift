import Asking
import Assessment
import Dates
import Dialogue
import Law
import QuestionBanks
import Reports
import Text

/// Asks for one item: when, what, who, the facts that matter, the story, the question.
struct NewItemDialogue {
  let desk: Desk
  private let bank: NewBank
  private var interview: Interview { Interview(desk: desk) }
  private var vocabulary: Vocabulary { desk.law.vocabulary }

  init(_ desk: Desk, _ bank: NewBank) {
    self.desk = desk
    self.bank = bank
  }

  /// The item that the person agreed to; `nil` where they leave.
  func item() throws(Trouble) -> NewItem? {
    let id = NewBankDialogue.id(bank.items.count + 1, of: bank.name)
    desk.say(NewBankWords.heading(id), as: .heading)
    guard let scenario = try scenario() else { return nil }
    let kinds = Array(NewItem.Asked.settled(on: scenario, by: desk.law))
    guard !kinds.isEmpty else {
      desk.say(NewBankWords.nothingToAsk)
      return nil
    }
    let labels = kinds.map { NewBankWords.label(of: $0.question)[desk.language] }
    guard let index = interview.pick(NewBankWords.whichQuestion, labels) else { return nil }
    return story(id, scenario, kinds[index])
  }

  private func scenario() throws(Trouble) -> Scenario? {
    guard let day = interview.day(from: desk.law.firstDay ?? desk.law.day),
      let act = act(), let actFact = vocabulary.index(of: Vocabulary.act),
      let actorFact = vocabulary.index(of: Vocabulary.actor)
    else { return nil }
    let begun = Scenario(day: day, facts: [actFact: ValueSet(act)])
    let actors = possible(actorFact, in: begun)
    let open = OpenFactText(desk)
    let fact = vocabulary.facts[actorFact]
    let labels = actors.map { open.label(fact.values[$0.value], $0.ruling) }
    guard let index = interview.pick(fact.question, labels) else { return nil }
    return try settled(begun.with(actorFact, ValueSet(actors[index].value)))
  }

  /// The act, found in everyday words and picked among what fits.
  private func act() -> Int? {
    guard let fact = vocabulary[Vocabulary.act] else { return nil }
    while let text = interview.line(NewBankWords.act) {
      let matches = ActMatcher(vocabulary).matches(in: text).prefix(6).map(\.act)
      guard !matches.isEmpty else {
        desk.say(NewBankWords.noAct)
        continue
      }
      let labels = matches.map { fact.values[$0].label[desk.language] }
      guard
        let index = interview.pick(
          NewBankWords.whichAct, labels + [NewBankWords.otherAct[desk.language]])
      else { return nil }
      if index < matches.count { return matches[index] }
    }
    return nil
  }

  /// Asks for what the law still needs, and says what it then says.
  private func settled(_ begun: Scenario) throws(Trouble) -> Scenario? {
    var scenario = begun
    var verdict = try desk.verdict(on: scenario)
    while let next = verdict.openFacts.first {
      let fact = vocabulary.facts[next.fact]
      let values = next.rulings.isEmpty ? possible(next.fact, in: scenario) : next.rulings
      let open = OpenFactText(desk)
      let labels = values.map { open.label(fact.values[$0.value], $0.ruling) }
      guard let index = interview.pick(fact.question, labels) else { return nil }
      scenario = scenario.with(next.fact, ValueSet(values[index].value))
      verdict = try desk.verdict(on: scenario)
    }
    desk.lastScenario = scenario
    let text = VerdictText(law: desk.law, language: desk.language)
    desk.say(NewBankWords.theLaw[desk.language] + text.headline(of: verdict), hanging: 2)
    desk.say(text.basis(of: verdict), hanging: VerdictText.labelWidth)
    desk.say(NewBankWords.use(of: verdict))
    return scenario
  }

  /// The values of a fact that can be, each with what the law then says where that is settled.
  private func possible(_ fact: Int, in scenario: Scenario) -> [(value: Int, ruling: Ruling?)] {
    vocabulary.facts[fact].values.indices.compactMap { value in
      guard let verdict = try? desk.law.verdict(on: scenario.with(fact, ValueSet(value))) else {
        return nil
      }
      return (value, verdict.outcome == .undetermined ? nil : verdict.ruling)
    }
  }

  /// Asks for the story until the prover finds no error in the item, and shows the item.
  private func story(_ id: String, _ scenario: Scenario, _ asked: NewItem.Asked) -> NewItem? {
    let skeleton = vocabulary.skeleton(of: scenario)
    desk.say(NewBankWords.storyNeeds)
    desk.say("  " + skeleton[desk.language])
    while let story = interview.both(NewBankWords.story, usual: skeleton) {
      let item = NewItem(
        id: id, topic: bank.topic.id, scenario: scenario, story: story, asked: asked)
      var grown = bank
      grown.items.append(item)
      let findings = desk.findings(in: grown.files(in: vocabulary))
      for finding in findings {
        desk.say(finding.sentence.with(remedy: finding.remedy))
      }
      if findings.contains(where: { $0.severity == .error }) { continue }
      show(item)
      return desk.confirm(NewBankWords.write) ? item : nil
    }
    return nil
  }

  private func show(_ item: NewItem) {
    desk.say(NewBankWords.asItWillBe)
    for line in item.text(in: vocabulary).split(separator: "\n") {
      desk.say("  \(line)", hanging: 4)
    }
  }
}
