import Dates
import Law
import Text

/// A verdict as the JSON contract, version 1: field names do not change without a new version.
public struct VerdictJSON {
  let law: RuleBase
  let edition: Edition

  public init(law: RuleBase, edition: Edition) {
    self.law = law
    self.edition = edition
  }

  /// The answer to `putusan --json`.
  public func value(of verdict: Verdict, on scenario: Scenario) -> JSONValue {
    .object([
      "version": .int(1),
      "edition": .string(edition.description),
      "facts": facts(of: scenario),
      "verdict": .string(verdict.outcome.rawValue),
      "confidence": verdict.confidence.map { .string($0.english) } ?? .null,
      "findings": .array(verdict.findings.map(finding)),
      "permissions": .array(verdict.permissions.map(permission)),
      "readings": .array(verdict.contested.flatMap(\.readings).map { .string($0.indonesian) }),
      "open_facts": .array(verdict.openFacts.map(openFact)),
      "decisive": decisive(for: verdict, on: scenario),
      "flips": .array(law.flips(of: scenario, from: verdict.ruling).map(flip)),
    ])
  }

  func facts(of scenario: Scenario) -> JSONValue {
    var members: [String: JSONValue] = [Vocabulary.date: .string(scenario.day.description)]
    for (index, values) in scenario.facts {
      let fact = law.vocabulary.facts[index]
      let names = values.indices.map { JSONValue.string(fact.values[$0].id) }
      members[fact.id] = names.count == 1 ? names[0] : .array(names)
    }
    return .object(members)
  }

  private func finding(_ holding: Holding) -> JSONValue {
    let consequence = holding.rule.consequence
    return .object([
      "rule": .string(holding.rule.id),
      "class": consequence.map { .string($0.offenceClass.rawValue) } ?? .null,
      "level": consequence?.level.map { .string($0.rawValue) } ?? .null,
      "sanctions": .array(holding.rule.sanctions.map(JSONValue.string)),
      "citations": citations(of: holding.rule),
      "confidence": .string(holding.rule.confidence.english),
      "absorbed": .bool(holding.isAbsorbed),
    ])
  }

  private func permission(_ rule: Rule) -> JSONValue {
    .object([
      "rule": .string(rule.id), "citations": citations(of: rule),
      "confidence": .string(rule.confidence.english),
    ])
  }

  private func citations(of rule: Rule) -> JSONValue {
    .array(rule.basis.map { .string(law.text(of: $0)) })
  }

  func openFact(_ open: OpenFact) -> JSONValue {
    let fact = law.vocabulary.facts[open.fact]
    return .object([
      "fact": .string(fact.id),
      "values": .array(
        open.rulings.map { value, ruling in
          .object([
            "value": .string(fact.values[value].id),
            "verdict": .string((ruling?.outcome ?? .undetermined).rawValue),
          ])
        }),
    ])
  }

  private func decisive(for verdict: Verdict, on scenario: Scenario) -> JSONValue {
    let decisive = law.decisiveFacts(of: scenario, from: verdict.ruling)
    let names = decisive.facts.map { law.vocabulary.facts[$0].id }
    let all = decisive.date ? names + [Vocabulary.date] : names
    return .array(all.sorted().map(JSONValue.string))
  }

  private func flip(_ flip: Flip) -> JSONValue { move([flip.change], to: flip.verdict) }

  /// Changes that are made together, and where they lead.
  func move(_ changes: [Flip.Change], to verdict: Verdict) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for change in changes {
      switch change {
      case .day(let day): members[Vocabulary.date] = .string(day.description)
      case .fact(let index, let value):
        let fact = law.vocabulary.facts[index]
        members[fact.id] = .string(fact.values[value].id)
      }
    }
    let heaviest = verdict.standing.first?.rule.consequence
    return .object([
      "change": .object(members),
      "verdict": .string(verdict.outcome.rawValue),
      "class": heaviest.map { .string($0.offenceClass.rawValue) } ?? .null,
      "level": heaviest?.level.map { .string($0.rawValue) } ?? .null,
    ])
  }
}
