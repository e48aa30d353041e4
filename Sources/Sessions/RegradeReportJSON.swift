import Assessment
import Results
import Text

extension RegradeReport {
  /// The answer to `nilai-ulang --json`, version 1.
  func json(by ground: RegradeGround, isRecorded: Bool) -> JSONValue {
    .object([
      "version": .int(1),
      "law": .string(ground.lawName),
      "banks": .array(
        ground.banks.values.sorted { $0.id < $1.id }.map {
          .object(["id": .string($0.id), "digest": .string($0.digest)])
        }),
      "recorded": .bool(isRecorded),
      "examined": .int(examined),
      "unchanged": .int(unchanged),
      "changed": .array(changed.map(\.json)),
      "not_regraded": .array(kept.map(\.json)),
      "items": .array(touched.map(\.json)),
      "unknown_laws": .array(unknownLaws.sorted().map(JSONValue.string)),
    ])
  }
}

extension RegradeReport.Changed {
  fileprivate var json: JSONValue {
    .object([
      "attempt": .string(attempt.id.description),
      "program": attempt.sources.program.map(JSONValue.string) ?? .null,
      "started": .string(attempt.start.description),
      "before": .result(before.score, before.isPass),
      "after": .result(regrading.score, regrading.isPass),
      "causes": .array(regrading.causes.map { .string($0.rawValue) }),
      "items": .array(regrading.items.map { .string($0.version.item.description) }),
      "certificates": .array(
        certificates.map {
          .object(["number": .string($0.number), "state": .string($0.state.rawValue)])
        }),
      "action": action.map { .string($0.rawValue) } ?? .null,
    ])
  }
}

extension RegradeReport.Kept {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = [
      "attempt": .string(attempt.id.description), "reason": .string(obstacle.name),
    ]
    if case .unknownItems(let items) = obstacle {
      members["items"] = .array(items.map { .string($0.description) })
    }
    return .object(members)
  }
}

extension RegradeReport.TouchedItem {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = [
      "item": .string(item.version.item.description), "digest": .string(item.version.digest),
      "exams": .int(exams),
    ]
    switch item.change {
    case .rekeyed(let before, let after):
      (members["from"], members["to"]) = (.string(before), .string(after))
    case .struck(let reason): members["struck"] = .string(reason)
    }
    return .object(members)
  }
}

extension RegradeObstacle {
  /// A short name for machines.
  fileprivate var name: String {
    switch self {
    case .unknownItems: "unknown_items"
    case .nothingLeft: "nothing_left"
    case .noProgram: "no_program"
    case .otherRules: "other_rules"
    case .unknownSections: "unknown_sections"
    case .notReproduced: "not_reproduced"
    }
  }
}

extension Regrading {
  /// The regrading as a participant's results have it.
  var json: JSONValue {
    .object([
      "law": .string(law), "causes": .array(causes.map { .string($0.rawValue) }),
      "result": .result(score, isPass),
      "items": .array(items.map { .string($0.version.item.description) }),
    ])
  }
}

extension JSONValue {
  /// A score in its units, and whether it is a pass.
  fileprivate static func result(_ score: Score, _ isPass: Bool) -> JSONValue {
    .object([
      "earned": .int(score.earned), "possible": .int(score.possible),
      "units": .int(score.unitsPerPoint), "permille": .int(score.permille), "pass": .bool(isPass),
    ])
  }
}
