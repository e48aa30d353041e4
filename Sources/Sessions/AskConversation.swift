import Asking
import Dates
import Dialogue
import Law
import Reports
import Text

/// The dialogue about one question: what was understood, what is asked, the verdict on each act.
struct AskConversation {
  let desk: Desk
  let understanding: Understanding
  private var vocabulary: Vocabulary { desk.law.vocabulary }

  init(_ desk: Desk, _ understanding: Understanding) {
    self.desk = desk
    self.understanding = understanding
  }

  /// Speaks of every act that the question names, the best first.
  func hold() throws(Trouble) {
    guard let best = chosen(of: near) else { return }
    var learnt: [Int: ValueSet] = [:]
    let further = understanding.further.filter { $0.act != best.act }
    for act in [best] + further {
      if act != best { desk.say(AskWords.nextAct) }
      guard let facts = try discuss(act, knowing: learnt) else { return }
      learnt = facts
    }
  }

  /// The acts that fit about as well as the best one; what is named beside it is spoken of anyway.
  private var near: [ActMatch] {
    guard let best = understanding.acts.first else { return [] }
    return understanding.acts.prefix(4).filter {
      $0.score + 100 >= best.score && !understanding.further.contains($0)
    }
  }

  /// Only what fits well is taken unasked.
  private static let sure = 450

  private func chosen(of near: [ActMatch]) -> ActMatch? {
    guard let best = near.first else {
      desk.say(AskWords.noAct)
      return nil
    }
    if near.count == 1 && best.score >= Self.sure { return best }
    return picked(from: near)
  }

  private func picked(from acts: [ActMatch]) -> ActMatch? {
    desk.say(AskWords.whichAct)
    let labels = acts.map { label($0) } + [AskWords.noneOfThese[desk.language]]
    guard let index = Picker(desk).pick(labels), index < acts.count else {
      desk.say(AskWords.noAct)
      return nil
    }
    return acts[index]
  }

  private func label(_ match: ActMatch) -> String {
    vocabulary[Vocabulary.act]?.values[match.act].label[desk.language] ?? match.phrase
  }

  /// What was learnt that holds for a further act too; `nil` where the person leaves.
  private func discuss(
    _ match: ActMatch, knowing learnt: [Int: ValueSet]
  ) throws(Trouble) -> [Int: ValueSet]? {
    var asked = AskedScenario(desk, understanding, act: match.act)
    if !understanding.circumstances.contains(.somebodyElse) { asked.knowWhoAsks() }
    asked.scenario.facts.merge(learnt) { stated, _ in stated }
    introduce(match, asked)
    guard wantsVerdict() else { return nil }
    var settling = AskSettling(desk, asked)
    switch try settling.run() {
    case .settled(let scenario):
      let own = [Vocabulary.act, "cara_hadir"].compactMap { vocabulary.index(of: $0) }
      return scenario.facts.filter { !own.contains($0.key) }
    case .notThisAct:
      let others = understanding.acts.filter { $0.act != match.act }.prefix(5)
      guard !others.isEmpty else {
        desk.say(AskWords.noAct)
        return nil
      }
      guard let other = picked(from: Array(others)) else { return nil }
      return try discuss(other, knowing: learnt)
    case .left: return nil
    }
  }

  private func introduce(_ match: ActMatch, _ asked: AskedScenario) {
    desk.say(AskWords.act(label(match), match.score, in: desk.language), hanging: 11)
    for (index, values) in asked.stated.sorted(by: { $0.key < $1.key })
    where vocabulary.facts[index].id != Vocabulary.act {
      let fact = vocabulary.facts[index]
      let value = values.indices.map { fact.values[$0].label[desk.language] }
        .joined(separator: AskWords.or[desk.language])
      understood("\(fact.label[desk.language].lowercased()): \(value)")
    }
    for circumstance in Circumstance.allCases
    where understanding.circumstances.contains(circumstance) {
      understood(AskWords.circumstance(circumstance)[desk.language])
    }
    desk.say(AskWords.day(dayText(asked), in: desk.language))
  }

  private func understood(_ text: String) {
    desk.say(AskWords.understood[desk.language] + text, hanging: 11)
  }

  private func dayText(_ asked: AskedScenario) -> String {
    guard let period = asked.period else { return asked.scenario.day.longText(in: desk.language) }
    let days = [period.first, period.last].map { $0.longText(in: desk.language) }
    return days.joined(separator: AskWords.until[desk.language])
  }

  /// What was not done has no verdict; what it would have been may still be of interest.
  private func wantsVerdict() -> Bool {
    guard understanding.circumstances.contains(.notDone) else { return true }
    desk.say(AskWords.notDone)
    return Picker(desk).pick([AskWords.yes[desk.language], AskWords.no[desk.language]]) == 0
  }
}
