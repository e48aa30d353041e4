import Law
import LawEditions
import Text

/// Two editions compared as the JSON contract, version 1.
public struct EditionJSON {
  private let comparison: EditionComparison

  public init(_ comparison: EditionComparison) { self.comparison = comparison }

  /// - Parameters:
  ///   - before: What the first side is called: an edition, or an edition and a day.
  ///   - after: What the second side is called.
  ///   - items: `nil` where two days are compared, as every item keeps its own day.
  public func value(before: String, after: String, items: ItemChanges?) -> JSONValue {
    .object([
      "version": .int(1),
      "before": .string(before),
      "after": .string(after),
      "rules": rules,
      "stipulations": list(comparison.stipulations),
      "instruments": list(comparison.instruments),
      "sanction_forms": list(comparison.forms),
      "elections": list(comparison.elections),
      "values": list(comparison.values),
      "regions": .array(comparison.regions.map(region)),
      "not_compared": .array(comparison.tooLarge.map(JSONValue.string)),
      "items": items.map { .array($0.changes.map(item)) } ?? .null,
    ])
  }

  private func list(_ changes: ListChanges) -> JSONValue {
    .object([
      "new": strings(changes.new), "gone": strings(changes.gone),
      "changed": strings(changes.changed),
    ])
  }

  private var rules: JSONValue {
    let version = { (rule: Rule?) in rule.map { JSONValue.int($0.version) } ?? .null }
    return .object([
      "new": strings(comparison.rules.new), "gone": strings(comparison.rules.gone),
      "changed": .array(
        comparison.rules.changed.map { id in
          .object([
            "rule": .string(id), "version_before": version(comparison.before.rule(id)),
            "version_after": version(comparison.after.rule(id)),
          ])
        }),
    ])
  }

  private func region(_ region: ChangedRegion) -> JSONValue {
    .object([
      "act": region.act.map(JSONValue.string) ?? .null,
      "from": region.days.map { .string($0.start.description) } ?? .null,
      "until": region.days?.end.map { .string($0.description) } ?? .null,
      "facts": .object(
        Dictionary(region.facts.map { ($0.fact, strings($0.values)) }) { first, _ in first }),
      "before": ruling(region.before),
      "after": ruling(region.after),
      "scenario": .string(region.scenario.joined(separator: " ")),
    ])
  }

  private func ruling(_ ruling: Ruling?) -> JSONValue {
    guard let ruling else { return .null }
    let consequences = ruling.consequences.map(\.json)
      .sorted { $0.canonicalText < $1.canonicalText }
    return .object([
      "verdict": .string(ruling.outcome.rawValue), "consequences": .array(consequences),
    ])
  }

  private func item(_ change: ItemChange) -> JSONValue {
    .object([
      "item": .string(change.item),
      "before": key(change.before),
      "after": key(change.after),
      "responses": .int(change.responses),
      "chose_former_key": .int(change.choseFormerKey),
      "chose_new_key": .int(change.choseNewKey),
    ])
  }

  private func key(_ key: ItemKey) -> JSONValue {
    switch key {
    case .key(let id, _): .object(["key": .string(id)])
    case .unkeyed(let reason):
      .object([
        "key": .null,
        "reason": reason.json,
      ])
    }
  }

  private func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}

extension Consequence {
  var json: JSONValue {
    .object([
      "class": .string(offenceClass.rawValue),
      "level": level.map { .string($0.rawValue) } ?? .null,
      "sanctions": .array(sanctions.map(JSONValue.string)),
    ])
  }
}
