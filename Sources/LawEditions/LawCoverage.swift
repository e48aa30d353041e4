import Dates
import Law

/// Which acts, at which times, with which consequences a rule base speaks of.
public struct LawCoverage: Sendable {
  /// A time in which the same rules speak of an act.
  public struct Regime: Hashable, Sendable {
    public let days: Interval
    /// Ids of the rules in force.
    public let rules: [String]
    /// Every outcome that some scenario gets.
    public let outcomes: Set<Outcome>
    /// Every consequence that stands in some scenario.
    public let consequences: Set<Consequence>
    /// The least and the most sure of the rules.
    public let leastSure: Confidence
    public let mostSure: Confidence
    /// Whether every scenario was looked at; otherwise outcomes are those that the rules name.
    public let isExact: Bool
  }

  /// One act with its regimes, oldest first; none where no rule speaks of it.
  public struct Act: Hashable, Sendable {
    /// `nil` where the vocabulary knows no acts.
    public let act: String?
    public let regimes: [Regime]
  }

  /// What rests on one instrument.
  public struct Source: Hashable, Sendable {
    public let instrument: String
    /// Rules that cite it.
    public let rules: Int
    /// Stipulations that cite it.
    public let stipulations: Int
    /// Different provisions of it that rules, stipulations and forms of sanction cite.
    public let provisions: Int
  }

  /// In the vocabulary's order.
  public let acts: [Act]
  /// By id.
  public let sources: [Source]

  public init(of law: RuleBase) {
    let acts = law.vocabulary[Vocabulary.act]?.values.map { Optional($0.id) } ?? [nil]
    let side = LawSide(law)
    self.acts = acts.map { Act(act: $0, regimes: Self.regimes(of: ActRules(side, act: $0))) }
    sources = law.instruments.map { instrument in
      let rules = law.rules.filter { rule in
        rule.basis.contains { $0.instrument == instrument.id }
      }
      let stipulations = law.stipulations.filter { stipulation in
        stipulation.basis.contains { $0.instrument == instrument.id }
      }
      let citations =
        law.rules.flatMap { $0.basis + [$0.sanctionBasis].compactMap { $0 } }
        + law.stipulations.flatMap(\.basis)
      let cited = Set(
        (citations + law.forms.map(\.basis)).filter { $0.instrument == instrument.id })
      return Source(
        instrument: instrument.id, rules: rules.count, stipulations: stipulations.count,
        provisions: cited.count { !$0.provision.isEmpty })
    }
  }

  private static func regimes(of act: ActRules) -> [Regime] {
    Column.all(cutAt: act.rules.map(\.interval).days).compactMap { column in
      let rules = act.rules(on: column.before)
      guard let days = column.days, let least = rules.map(\.confidence).min(),
        let most = rules.map(\.confidence).max()
      else { return nil }
      let rulings = self.rulings(of: act, in: column)
      return Regime(
        days: days, rules: rules.map(\.id).sorted(),
        outcomes: rulings.map { Set($0.map(\.outcome)) } ?? Set(rules.map(\.effect.outcome)),
        consequences: rulings.map { Set($0.flatMap(\.consequences)) }
          ?? Set(rules.compactMap(\.consequence)),
        leastSure: least, mostSure: most, isExact: rulings != nil)
    }
  }

  private static func rulings(of act: ActRules, in column: Column) -> [Ruling]? {
    let grid = Grid(columns: [column], axes: Axis.all(act, act, on: [column]))
    guard grid.count != nil else { return nil }
    var judge = CellJudge(act, axes: grid.axes, days: [column.before])
    _ = judge.cells()
    return judge.answers.compactMap(\.ruling)
  }
}

extension Effect {
  fileprivate var outcome: Outcome {
    switch self {
    case .permitted: .permitted
    case .contested: .contested
    case .violation: .violation
    }
  }
}
