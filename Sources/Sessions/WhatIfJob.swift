import Law
import Reports
import Text

/// `andai`: the last scenario, or one that is stated, with some facts changed.
public struct WhatIfJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// The words between a scenario and what is changed in it.
  static let separators: Set<String> = ["menjadi", "become", "to"]

  public func run(_ words: [String]) throws(Trouble) -> Status {
    let parts = words.split(maxSplits: 1, omittingEmptySubsequences: false) {
      Self.separators.contains($0)
    }
    let hasOwnScenario = parts.count == 2
    let scenario = try hasOwnScenario ? desk.scenario(Array(parts[0])) : last()
    let changes = Array(parts[parts.count - 1])
    if changes.isEmpty { return try showFlips(of: scenario) }
    return try compare(scenario, with: changed(scenario, by: changes))
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

  private func compare(_ before: Scenario, with after: Scenario) throws(Trouble) -> Status {
    let text = VerdictText(law: desk.law, language: desk.language)
    let first = try desk.verdict(on: before)
    let second = try desk.verdict(on: after)
    desk.say(Bilingual("Semula: ", "Before: ")[desk.language] + text.headline(of: first))
    let isSame = first.ruling == second.ruling
    desk.say(
      (isSame
        ? Bilingual(
          "Perubahan ini tidak mengubah putusan.", "The change does not turn the verdict.")
        : Bilingual("Menjadi:", "Now:"))[desk.language])
    desk.say(rows: text.lines(of: second, on: after))
    OpenFactText(desk).show(second)
    desk.lastScenario = after
    return .done
  }

  private func showFlips(of scenario: Scenario) throws(Trouble) -> Status {
    let text = VerdictText(law: desk.law, language: desk.language)
    let verdict = try desk.verdict(on: scenario)
    desk.say(text.headline(of: verdict))
    let flips = desk.law.flips(of: scenario, from: verdict.ruling)
    if flips.isEmpty {
      desk.say(
        Bilingual(
          "Tidak ada satu perubahan pun yang mengubah putusan ini.",
          "No single change turns this verdict."))
    }
    for flip in flips {
      desk.say("  \(text.line(of: flip))", hanging: 4)
    }
    desk.lastScenario = scenario
    return .done
  }
}
