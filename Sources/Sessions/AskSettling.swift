import Asking
import Dates
import Dialogue
import Law
import Reports
import Text

/// Asks for what settles most until the law gives an answer. At every prompt what was understood
/// can be corrected: `fakta=nilai`, or “bukan” for another act.
struct AskSettling {
  enum End {
    case settled(Scenario)
    case notThisAct
    case left
  }

  private enum Reply {
    case option(Int)
    case changed
    case notThisAct
    case nothing
    case left
  }

  let desk: Desk
  private var asked: AskedScenario
  private var hasAsked = false

  init(_ desk: Desk, _ asked: AskedScenario) {
    self.desk = desk
    self.asked = asked
  }

  mutating func run() throws(Trouble) -> End {
    while true {
      if try asked.isDayOpen(), let end = try askDay() { return end }
      let verdict = try desk.verdict(on: asked.scenario)
      if let open = verdict.openFacts.first, !open.rulings.isEmpty {
        if asked.answersItself(open.fact) { continue }
        switch ask(open) {
        case .option(let index): take(open.rulings[index].value, of: open.fact)
        case .changed: break
        case .notThisAct: return .notThisAct
        case .nothing, .left:
          desk.say(AskWords.leftOpen)
          show(verdict)
          return .left
        }
        continue
      }
      show(verdict)
      if hasAsked { return .settled(asked.scenario) }
      switch reply(to: AskWords.anythingWrong(within: desk.console.width), among: []) {
      case .changed: continue
      case .notThisAct: return .notThisAct
      case .option, .nothing, .left: return .settled(asked.scenario)
      }
    }
  }

  private func show(_ verdict: Verdict) {
    desk.lastScenario = asked.scenario
    let text = VerdictText(law: desk.law, language: desk.language)
    desk.say(rows: text.lines(of: verdict, on: asked.scenario))
  }

  private mutating func ask(_ open: OpenFact) -> Reply {
    hasAsked = true
    let fact = desk.law.vocabulary.facts[open.fact]
    desk.say(fact.question[desk.language])
    let labels = open.rulings.map { OpenFactText(desk).label(fact.values[$0.value], $0.ruling) }
    for (index, label) in labels.enumerated() { desk.say("  \(index + 1)  \(label)", hanging: 3) }
    return reply(to: AskWords.choose, among: labels)
  }

  private mutating func take(_ value: Int, of fact: Int) {
    asked.scenario.facts[fact] = ValueSet(value)
    if desk.law.vocabulary.facts[fact].id == Vocabulary.actor { desk.usualActor = ValueSet(value) }
  }

  /// The day where only a period is known and the law changes in it; without an answer, its first.
  private mutating func askDay() throws(Trouble) -> End? {
    hasAsked = true
    desk.say(AskWords.whichDay)
    while true {
      let reply = desk.field(AskWords.dayField, help: AskWords.unclearDay)
      if case .interrupted = reply { return .left }
      guard case .line(let line) = reply, !line.isEmpty else {
        asked.set(asked.scenario.day)
        desk.say(AskWords.assumed(asked.scenario.day.longText(in: desk.language)))
        return nil
      }
      if AskWords.notThis.contains(line.lowercased()) { return .notThisAct }
      if case .day(let day)? = StatedDate(in: line, today: desk.today) {
        asked.set(day)
        return nil
      }
      desk.say(AskWords.unclearDay)
    }
  }

  /// What the person answers; asked for again until it is one of the things that can be meant.
  private mutating func reply(to prompt: Bilingual, among labels: [String]) -> Reply {
    while true {
      let reply = desk.ask(Prompt(prompt[desk.language], kind: .answer))
      guard case .line(let line) = reply else { return .left }
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      if words.isEmpty { return .nothing }
      if Interview.isLeaving(line) { return .left }
      if AskWords.notThis.contains(words.joined(separator: " ").lowercased()) { return .notThisAct }
      if words.contains(where: { $0.contains("=") }) {
        if correct(words) { return .changed }
        continue
      }
      guard !labels.isEmpty else {
        desk.say(AskWords.howToCorrect + AskWords.enterIfRight)
        continue
      }
      switch Choice(line, among: labels) {
      case .option(let index): return .option(index)
      case .ambiguous: desk.say(Messages.ambiguousChoice(labels.count))
      case .unclear:
        desk.say(Messages.unclearPick(labels.count, mustPick: false))
        desk.say(AskWords.howToCorrect)
      }
    }
  }

  /// Takes `fakta=nilai`; `fakta=?` makes the fact unknown again.
  private mutating func correct(_ words: [String]) -> Bool {
    var changed = asked
    var stated: [String] = []
    for word in words {
      let pair = word.split(separator: "=", maxSplits: 1)
      if pair.count == 2, pair[1] == "?", let fact = desk.law.vocabulary.index(of: String(pair[0]))
      {
        changed.scenario.facts[fact] = nil
      } else {
        stated.append(word)
      }
    }
    do throws(Trouble) {
      try changed.change(stated)
      _ = try desk.verdict(on: changed.scenario)
    } catch {
      desk.say(error.sentence)
      return false
    }
    asked = changed
    return true
  }
}
