import Asking
import Dialogue
import Law
import Reports
import Text

/// `tanya`: a question in everyday words, to the acts, to the facts that matter, to the verdict.
public struct AskJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter lines: Whether questions are read from standard input, one a line, each answered by
  ///   one line of JSON.
  public func run(_ words: [String], json: Bool, lines: Bool) throws(Trouble) -> Status {
    let reader = QuestionReader(desk.law.vocabulary)
    if lines { return answerLines(reader) }
    guard let question = question(words) else { return .done }
    let understanding = reader.understanding(of: question, today: desk.today)
    if json {
      desk.console.show(try AskAnswer(desk, understanding).json.canonicalText)
      return .done
    }
    try AskConversation(desk, understanding).hold()
    return .done
  }

  /// Its own kind, so that questions have a history of their own.
  private var prompt: Prompt { Prompt("\(AskWords.question[desk.language])> ", kind: .question) }

  private func question(_ words: [String]) -> String? {
    if !words.isEmpty { return words.joined(separator: " ") }
    guard case .line(let line) = desk.ask(prompt), !line.isEmpty else { return nil }
    return line
  }

  /// Every line is answered, also one that holds nothing or cannot be read, so that answers can be
  /// laid beside questions.
  private func answerLines(_ reader: QuestionReader) -> Status {
    while true {
      switch desk.console.ask(prompt) {
      case .line(let line): answerLine(reader.understanding(of: line, today: desk.today))
      case .refused(let fault):
        desk.console.showError((fault.sentence + Bilingual(" ", " ") + fault.remedy)[desk.language])
        desk.console.show(AskAnswer.nothing(desk).canonicalText)
      case .interrupted, .ended, .expired: return .done
      }
    }
  }

  private func answerLine(_ understanding: Understanding) {
    let answer = AskAnswer(desk, understanding)
    do {
      desk.console.show(try answer.json.canonicalText)
    } catch {
      desk.complain(error)
      desk.console.show(answer.withoutVerdict.canonicalText)
    }
  }
}

/// What a question was understood to say, as the JSON contract.
struct AskAnswer {
  let desk: Desk
  let understanding: Understanding

  init(_ desk: Desk, _ understanding: Understanding) {
    self.desk = desk
    self.understanding = understanding
  }

  /// The answer where nothing was understood.
  static func nothing(_ desk: Desk) -> JSONValue { report(desk).noAct }

  private static func report(_ desk: Desk) -> AskJSON {
    AskJSON(law: desk.law, edition: desk.edition)
  }

  private var acts: [AskJSON.Act] {
    understanding.acts.map { act in
      AskJSON.Act(
        act: act.act, score: act.score, matched: act.matched,
        isAsked: act == understanding.acts.first || understanding.further.contains(act))
    }
  }

  private var circumstances: [String] {
    Circumstance.allCases.filter(understanding.circumstances.contains).map(\.rawValue)
  }

  /// The verdict on the best act; on today, and on the first day of a period, where no day is said.
  var json: JSONValue {
    get throws(Trouble) {
      guard let best = understanding.acts.first else { return Self.nothing(desk) }
      var asked = AskedScenario(desk, understanding, act: best.act)
      var verdict = try desk.verdict(on: asked.scenario)
      while verdict.openFacts.contains(where: { asked.answersItself($0.fact) }) {
        verdict = try desk.verdict(on: asked.scenario)
      }
      return Self.report(desk).value(
        of: verdict, on: asked.scenario, acts: acts, circumstances: circumstances,
        asksDay: try asked.isDayOpen())
    }
  }

  /// The answer where the law gives none, as on a day before every rule.
  var withoutVerdict: JSONValue {
    Self.report(desk).noVerdict(acts: acts, circumstances: circumstances)
  }
}
