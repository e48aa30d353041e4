import Dates
import Law

/// Changes of a scenario that together change its ruling, and none of them alone.
public struct ChangeSet: Hashable, Sendable {
  /// Facts in the vocabulary's order, then the date, then the actor.
  public let changes: [Flip.Change]
  public let verdict: Verdict
}

/// All smallest sets of changes that turn a ruling: every single move, or, where none does, every
/// pair. The act itself stays: with another act it would be another scenario.
public struct ChangeSets: Hashable, Sendable {
  /// All of one size; empty where even two moves turn nothing, and where nothing is settled yet.
  public let sets: [ChangeSet]

  /// - Parameter verdict: What `law` says of `scenario`.
  public init(of scenario: Scenario, from verdict: Verdict, by law: RuleBase) {
    guard verdict.outcome != .undetermined else {
      sets = []
      return
    }
    let single = law.flips(of: scenario, from: verdict.ruling)
      .map { ChangeSet(changes: [$0.change], verdict: $0.verdict) }
    sets =
      single.isEmpty ? PairedMoves(of: scenario, from: verdict, by: law).sets : single
  }
}
