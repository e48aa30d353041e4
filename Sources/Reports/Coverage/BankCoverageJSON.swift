import Assessment
import BankCoverage
import Law
import Text

/// What banks ask of the law as the JSON contract, version 1.
public struct BankCoverageJSON {
  private let coverage: BankCoverage
  private let law: RuleBase

  public init(_ coverage: BankCoverage, of law: RuleBase) {
    self.coverage = coverage
    self.law = law
  }

  /// The answer to `bank cakupan --json`.
  public func value(edition: Edition) -> JSONValue {
    .object([
      "version": .int(1),
      "edition": .string(edition.description),
      "items": .int(coverage.itemCount),
      "figures": .object(
        Dictionary(coverage.figures.map { ($0.name, json($0.share)) }) { first, _ in first }),
      "rules": .array(coverage.rules.map(json)),
      "overrides": .array(coverage.overrides.map(json)),
      "verdicts": .array(coverage.verdicts.map(json)),
      "acts": .array(coverage.acts.map(json)),
      "instruments": .array(coverage.instruments.map(json)),
      "stipulations": .array(coverage.stipulations.map(json)),
      "missing": missing,
    ])
  }

  private func json(_ share: Share) -> JSONValue {
    .object([
      "part": .int(share.part), "whole": .int(share.whole), "share": .permille(share.permille),
    ])
  }

  private func json(_ use: RuleUse) -> JSONValue {
    .object([
      "rule": .string(use.rule.id), "may_key_an_exam": .bool(use.mayKeyAnExam),
      "deciding": .int(use.deciding), "examinable": .int(use.examinable),
      "defeated": .int(use.defeated),
    ])
  }

  private func json(_ use: OverrideUse) -> JSONValue {
    .object([
      "rule": .string(use.rule), "defeated": .string(use.defeated),
      "defeating": .int(use.defeating), "standing": .int(use.standing),
    ])
  }

  private func json(_ use: VerdictUse) -> JSONValue {
    let (outcome, level): (Outcome, ClassLevel?) =
      switch use.kind {
      case .outcome(let outcome): (outcome, nil)
      case .level(let level): (.violation, level)
      }
    return .object([
      "verdict": .string(outcome.rawValue),
      "class": level.map { .string($0.offenceClass.rawValue) } ?? .null,
      "level": level?.level.map { .string($0.rawValue) } ?? .null, "items": .int(use.items),
    ])
  }

  private func json(_ use: ActUse) -> JSONValue {
    .object([
      "act": .string(id(of: use.act)), "can_turn": .bool(use.canTurn),
      "regimes": .array(use.regimes.map(json)),
      "traps": .array(
        use.traps.map { .object(["fact": .string(fact($0.fact)), "items": .int($0.items)]) }),
      "pairs": .array(
        use.pairs.map { pair in
          .object([
            "first": .string(pair.first.description), "second": .string(pair.second.description),
            "fact": .string(pair.fact.map(fact) ?? Vocabulary.date),
          ])
        }),
    ])
  }

  /// Of every class and outcome that the law has in the regime, how many items have it.
  private func json(_ regime: ActUse.Regime) -> JSONValue {
    let classes = regime.consequences.union(regime.classes.keys)
      .map { ($0.rawValue, JSONValue.int(regime.classes[$0] ?? 0)) }
    let outcomes = regime.outcomes.union(regime.others.keys).subtracting([.violation])
      .map { ($0.rawValue, JSONValue.int(regime.others[$0] ?? 0)) }
    return .object([
      "from": .string(regime.days.start.description),
      "until": regime.days.end.map { .string($0.description) } ?? .null,
      "items": .int(regime.items),
      "classes": .object(Dictionary(classes) { first, _ in first }),
      "outcomes": .object(Dictionary(outcomes) { first, _ in first }),
    ])
  }

  private func json(_ use: InstrumentUse) -> JSONValue {
    .object([
      "instrument": .string(use.instrument), "rules": json(use.rules),
      "exam_rules": json(use.keyingRules), "stipulations": json(use.stipulations),
    ])
  }

  private func json(_ use: StipulationUse) -> JSONValue {
    .object(["stipulation": .string(use.stipulation.id), "items": .int(use.items)])
  }

  private var missing: JSONValue {
    .object([
      "rules": strings(coverage.missingRules.map(\.rule.id)),
      "verdicts": .array(coverage.missingVerdicts.map(json)),
      "overrides": .array(coverage.missingOverrides.map(json)),
      "boundaries": .array(coverage.missingBoundaries.map(json)),
      "pairs": strings(coverage.missingPairs.map { id(of: $0.act) }),
      "traps": .array(
        coverage.missingTraps.map { act, facts in
          .object(["act": .string(id(of: act.act)), "facts": strings(facts.map(fact))])
        }),
      "stipulations": strings(coverage.missingStipulations.map(\.stipulation.id)),
    ])
  }

  private func json(_ open: OpenBoundaries) -> JSONValue {
    .object([
      "day": .string(open.day.description), "neither": strings(open.bare.map(id)),
      "none_before": strings(open.lackingBefore.map(id)),
      "none_after": strings(open.lackingAfter.map(id)),
    ])
  }

  private func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
  private func fact(_ position: Int) -> String { law.vocabulary.facts[position].id }
  private func id(of act: Int) -> String {
    law.vocabulary[Vocabulary.act]?.values[act].id ?? ""
  }
}
