import Law
import Reports
import Text

/// `putusan`: facts to verdict.
public struct VerdictJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter words: The scenario as `fact=value` words; without a date, today is taken.
  public func run(_ words: [String], json: Bool) throws(Trouble) -> Status {
    guard !words.isEmpty else { throw .usage(.factsMissing, command: CommandInfo.verdict.name) }
    let scenario = try desk.scenario(words)
    let verdict = try desk.verdict(on: scenario)
    desk.lastScenario = scenario
    if json {
      let report = VerdictJSON(law: desk.law, edition: desk.edition)
      desk.console.show(report.value(of: verdict, on: scenario).canonicalText)
    } else {
      desk.say(
        rows: VerdictText(law: desk.law, language: desk.language).lines(of: verdict, on: scenario))
      OpenFactText(desk).show(verdict)
    }
    return .done
  }
}

extension Desk {
  /// The scenario that `words` state; without a date, of today.
  func scenario(_ words: [String]) throws(Trouble) -> Scenario {
    do { return try law.vocabulary.scenario(words, on: today) } catch { throw .scenario(error) }
  }

  func verdict(on scenario: Scenario) throws(Trouble) -> Verdict {
    do { return try law.verdict(on: scenario) } catch { throw .noVerdict(error) }
  }
}

/// The facts that a verdict still waits for, each with what its values would settle.
struct OpenFactText {
  let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  func show(_ verdict: Verdict) {
    for open in verdict.openFacts {
      let fact = desk.law.vocabulary.facts[open.fact]
      desk.say("  \(fact.question[desk.language]) (\(fact.id))")
      for (value, ruling) in open.rulings {
        desk.say("    \(fact.values[value].id)  \(label(fact.values[value], ruling))", hanging: 4)
      }
    }
  }

  /// A value in words, and where it leads.
  func label(_ value: Fact.Value, _ ruling: Ruling?) -> String {
    let text = VerdictText(law: desk.law, language: desk.language)
    let depends = Bilingual("tergantung fakta lain", "depends on other facts")[desk.language]
    let end = ruling.map { text.brief(of: $0) } ?? depends
    return "\(value.label[desk.language]) → \(end)"
  }
}

extension Bilingual {
  static let factsMissing = Bilingual(
    "Sebutkan faktanya, misalnya: putusan pelaku=pns perbuatan=suka status_calon=calon.",
    "State the facts, for example: verdict pelaku=pns perbuatan=suka status_calon=calon.")
}
