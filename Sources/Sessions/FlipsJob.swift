import Law
import LawEditions
import Reports
import Text

/// `flips`: all smallest changes of facts that turn the ruling on a scenario.
public struct FlipsJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter words: The scenario as `fact=value` words; without any, the last scenario.
  public func run(_ words: [String], json: Bool) throws(Trouble) -> Status {
    let scenario = try desk.statedOrLast(words)
    let verdict = try desk.verdict(on: scenario)
    let changes = ChangeSets(of: scenario, from: verdict, by: desk.law)
    desk.lastScenario = scenario
    if json {
      let report = VerdictJSON(law: desk.law, edition: desk.edition)
      let answer = report.value(of: changes, from: verdict, on: scenario)
      desk.console.show(answer.canonicalText)
      return .done
    }
    let text = VerdictText(law: desk.law, language: desk.language)
    desk.say(text.headline(of: verdict))
    desk.say(text.lines(of: changes, from: verdict))
    OpenFactText(desk).show(verdict)
    return .done
  }
}

extension Desk {
  /// The scenario that `words` state, or, without any, the last one.
  func statedOrLast(_ words: [String]) throws(Trouble) -> Scenario {
    guard words.isEmpty else { return try scenario(words) }
    guard let lastScenario else { throw .noScenario }
    return lastScenario
  }
}
