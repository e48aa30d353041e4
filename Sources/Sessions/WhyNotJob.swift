import Law
import LawEditions
import Reports
import Text

/// `why-not`: how one rule stands to a scenario, and what would have to be different.
public struct WhyNotJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameters:
  ///   - rule: The id of the rule.
  ///   - words: The scenario as `fact=value` words; without any, the last scenario.
  public func run(_ rule: String, _ words: [String], json: Bool) throws(Trouble) -> Status {
    guard let found = desk.law.rule(rule) else {
      throw .noRule(rule, near: nearMiss(of: rule, among: desk.law.rules.map(\.id)))
    }
    let scenario = try desk.statedOrLast(words)
    let why: WhyNot
    do { why = try WhyNot(found, on: scenario, by: desk.law) } catch { throw .noVerdict(error) }
    desk.lastScenario = scenario
    if json {
      let report = VerdictJSON(law: desk.law, edition: desk.edition)
      desk.console.show(report.value(of: why, on: scenario).canonicalText)
    } else {
      desk.say(VerdictText(law: desk.law, language: desk.language).lines(of: why))
    }
    return .done
  }
}
