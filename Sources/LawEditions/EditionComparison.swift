import Dates
import Law

/// What differs between two lists of things that have names.
public struct ListChanges: Hashable, Sendable {
  public let new: [String]
  public let gone: [String]
  public let changed: [String]

  init<Content: Equatable>(_ before: [String: Content], _ after: [String: Content]) {
    new = after.keys.filter { before[$0] == nil }.sorted()
    gone = before.keys.filter { after[$0] == nil }.sorted()
    changed = after.keys.filter { id in before[id].map { $0 != after[id] } ?? false }.sorted()
  }

  public var isEmpty: Bool { new.isEmpty && gone.isEmpty && changed.isEmpty }
}

/// Two editions of the law, or one edition on two days: what differs in its text, and exactly which
/// scenarios get another ruling.
public struct EditionComparison: Sendable {
  public let before: RuleBase
  public let after: RuleBase
  /// Rules by id; of two days of one edition, those in force.
  public let rules: ListChanges
  /// Stipulations by id; of two days of one edition, those in force.
  public let stipulations: ListChanges
  public let instruments: ListChanges
  public let forms: ListChanges
  public let elections: ListChanges
  /// Values of facts, as `fact=value`.
  public let values: ListChanges
  /// Act by act in the vocabulary's order.
  public let regions: [ChangedRegion]
  /// Acts that have too many cells to be compared.
  public let tooLarge: [String]

  /// Compares two editions on all days.
  public init(before: RuleBase, after: RuleBase) {
    self.init(before: before, after: after, days: nil)
  }

  /// Compares what `law` says of acts on `first` with what it says of the same acts on `second`.
  public init(_ law: RuleBase, on first: Day, and second: Day) {
    self.init(before: law, after: law, days: Column(before: first, after: second, days: nil))
  }

  private init(before: RuleBase, after: RuleBase, days: Column?) {
    self.before = before
    self.after = after
    rules = ListChanges(
      before.contents(on: days?.before), after.contents(on: days?.after))
    stipulations = ListChanges(
      before.stipulationContents(on: days?.before), after.stipulationContents(on: days?.after))
    instruments = ListChanges(before.instrumentContents, after.instrumentContents)
    forms = ListChanges(before.formContents, after.formContents)
    elections = ListChanges(before.electionContents, after.electionContents)
    values = ListChanges(before.valueContents, after.valueContents)
    let sides = (LawSide(before), LawSide(after))
    var regions: [ChangedRegion] = []
    var tooLarge: [String] = []
    for act in Self.acts(before, after) {
      let old = ActRules(sides.0, act: act)
      let new = ActRules(sides.1, act: act)
      let columns = days.map { [$0] } ?? Column.all(cutAt: old.cuts.union(new.cuts))
      let comparison = ActComparison(act, old, new, on: columns)
      regions += comparison.regions
      if comparison.isTooLarge { tooLarge.append(act ?? "") }
    }
    self.regions = regions
    self.tooLarge = tooLarge
  }

  /// The acts that both know.
  private static func acts(_ before: RuleBase, _ after: RuleBase) -> [String?] {
    guard let old = before.vocabulary[Vocabulary.act], let new = after.vocabulary[Vocabulary.act]
    else { return [nil] }
    return new.values.map(\.id).filter { old.index(of: $0) != nil }
  }
}

extension RuleBase {
  func contents(on day: Day?) -> [String: String] {
    let inForce = rules.filter { rule in day.map(rule.interval.contains) ?? true }
    return Dictionary(inForce.map { ($0.id, content(of: $0)) }) { first, _ in first }
  }

  func stipulationContents(on day: Day?) -> [String: String] {
    let inForce = stipulations.filter { day.map($0.interval.contains) ?? true }
    let contents = inForce.map {
      ($0.id, LawPrinter.text(of: $0, in: self) + "\($0.interval)")
    }
    return Dictionary(contents) { first, _ in first }
  }

  var instrumentContents: [String: String] {
    Dictionary(
      instruments.map {
        let words = [$0.rank, $0.shortName, "\($0.title)", "\($0.interval)", "\($0.notes)"]
        return ($0.id, (words + [$0.confidence.rawValue] + $0.replaces).joined(separator: "\n"))
      }
    ) { first, _ in first }
  }

  var formContents: [String: SanctionForm] {
    Dictionary(forms.map { ($0.id, $0) }) { first, _ in first }
  }

  var electionContents: [String: Election] {
    Dictionary(elections.map { ($0.id, $0) }) { first, _ in first }
  }

  var valueContents: [String: Fact.Value] {
    var contents: [String: Fact.Value] = [:]
    for fact in vocabulary.facts {
      for value in fact.values { contents["\(fact.id)=\(value.id)"] = value }
    }
    return contents
  }
}
