import Assessment
import Law

/// A stipulation, and how many items ask it.
public struct StipulationUse: Hashable, Sendable {
  public let stipulation: Stipulation
  public let items: Int

  static func all(in items: [KeyedItem], of law: RuleBase) -> [StipulationUse] {
    var asked: [String: Int] = [:]
    for keyed in items {
      if case .stipulation(let stipulation) = keyed.ground {
        asked[stipulation.id, default: 0] += 1
      }
    }
    return law.stipulations.map { StipulationUse(stipulation: $0, items: asked[$0.id] ?? 0) }
  }
}
