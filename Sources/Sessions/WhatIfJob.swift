import Law
import Reports
import Text

/// `andai`: the last scenario, or one that is stated, with some facts changed.
public struct WhatIfJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// The words between a scenario and what is changed in it.
  static let separators: Set<String> = ["menjadi", "become", "to"]

  /// - Parameter words: What is changed, behind a scenario and a separating word where one is stated;
  ///   without any change, all smallest changes are told.
  public func run(_ words: [String], json: Bool) throws(Trouble) -> Status {
    let parts = words.split(maxSplits: 1, omittingEmptySubsequences: false) {
      Self.separators.contains($0)
    }
    let hasOwnScenario = parts.count == 2
    let scenario = try hasOwnScenario ? desk.scenario(Array(parts[0])) : last()
    let changes = Array(parts[parts.count - 1])
    if changes.isEmpty {
      desk.lastScenario = scenario
      return try FlipsJob(desk).run([], json: json)
    }
    return try compare(scenario, with: changed(scenario, by: changes), json: json)
  }

  private func last() throws(Trouble) -> Scenario {
    guard let scenario = desk.lastScenario else { throw .noScenario }
    return scenario
  }

  private func changed(_ scenario: Scenario, by words: [String]) throws(Trouble) -> Scenario {
    let change: Scenario
    do { change = try desk.law.vocabulary.scenario(words, on: scenario.day) } catch {
      throw .scenario(error)
    }
    return Scenario(
      day: change.day, facts: scenario.facts.merging(change.facts) { _, changed in changed })
  }

  private func compare(
    _ before: Scenario, with after: Scenario, json: Bool
  ) throws(Trouble) -> Status {
    let first = try desk.verdict(on: before)
    let second = try desk.verdict(on: after)
    desk.lastScenario = after
    if json {
      let report = VerdictJSON(law: desk.law, edition: desk.edition)
      let answer = JSONValue.object([
        "version": .int(1),
        "before": report.value(of: first, on: before),
        "after": report.value(of: second, on: after),
        "turned": .bool(first.ruling != second.ruling),
      ])
      desk.console.show(answer.canonicalText)
      return .done
    }
    let text = VerdictText(law: desk.law, language: desk.language)
    desk.say(Bilingual("Semula: ", "Before: ")[desk.language] + text.headline(of: first))
    let isSame = first.ruling == second.ruling
    desk.say(
      (isSame
        ? Bilingual(
          "Perubahan ini tidak mengubah putusan.", "The change does not turn the verdict.")
        : Bilingual("Menjadi:", "Now:"))[desk.language])
    desk.say(rows: text.lines(of: second, on: after))
    OpenFactText(desk).show(second)
    return .done
  }
}
