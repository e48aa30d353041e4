import Assessment
import Law

/// Two scenarios of one act that differ in one fact, or in the date alone, and in their ruling.
public struct ScenarioPair: Hashable, Sendable {
  /// One of the two with what the law says of it.
  public struct Side: Hashable, Sendable {
    public let scenario: Scenario
    public let verdict: Verdict
  }

  /// Position in the vocabulary; `nil` where the date alone differs.
  public let fact: Int?
  /// The earlier one, or the one whose value stands first in the vocabulary.
  public let first: Side
  public let second: Side

  /// How far a pair can be taught upon.
  public enum Sureness: Int, Comparable, Hashable, Sendable {
    /// An exam may rest on both verdicts.
    case both
    /// On one of them; the other rests on no rule of low confidence, or on none at all.
    case one
    case neither

    public static func < (left: Sureness, right: Sureness) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  public var sureness: Sureness {
    let verdicts = [first.verdict, second.verdict]
    if verdicts.allSatisfy(\.isExaminable) { return .both }
    let isDoubtful = verdicts.contains { $0.confidence == .low || $0.outcome == .contested }
    return !isDoubtful && verdicts.contains(where: \.isExaminable) ? .one : .neither
  }
}

extension ScenarioPair {
  /// The facts that people get wrong most, the worst first; `nil` is the date.
  private static let misjudged: [String?] = [
    "status_calon", nil, "cltn", "cara_hadir", "surat_tugas", "pengunduran_diri", "hubungan",
    "jabatan",
  ]

  /// The place of the fact among those that people get wrong; the actor comes last.
  func rank(in vocabulary: Vocabulary) -> Int {
    let id = fact.map { vocabulary.facts[$0].id }
    if let place = Self.misjudged.firstIndex(of: id) { return place }
    guard let fact, id != Vocabulary.actor else { return .max }
    return Self.misjudged.count + fact
  }
}

extension [ScenarioPair] {
  /// The surest first, and what differs in class or level before what differs in forms of sanction
  /// alone; then the best of each fact, the second best of each and so on, so that the first few
  /// show different facts. Later days are better.
  func mostTeachableFirst(in vocabulary: Vocabulary) -> [ScenarioPair] {
    let groups = Dictionary(grouping: self) {
      [$0.sureness.rawValue, $0.differsInLevels ? 0 : 1, $0.rank(in: vocabulary)]
    }
    let ranked = groups.flatMap { key, pairs in
      pairs.sorted { $0.simplicity.lexicographicallyPrecedes($1.simplicity) }.enumerated()
        .map { place, pair in (key: [key[0], key[1], place, key[2]], pair: pair) }
    }
    return ranked.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.pair)
  }
}

extension ScenarioPair {
  /// Whether outcome, class or level differ, and not the forms of sanction alone.
  public var differsInLevels: Bool {
    let (before, after) = (first.verdict.ruling, second.verdict.ruling)
    return before.outcome != after.outcome || before.levels != after.levels
  }
}

extension Ruling {
  fileprivate var levels: Set<ClassLevel> {
    Set(consequences.map { ClassLevel($0.offenceClass, $0.level) })
  }
}

extension ScenarioPair {
  /// What comes first is smaller: the later day, then the values that stand first.
  fileprivate var simplicity: [Int] {
    let sides = [first.scenario, second.scenario]
    let values = sides.flatMap { side in
      side.facts.sorted { $0.key < $1.key }.map { $0.value.bits.trailingZeroBitCount }
    }
    return [-second.scenario.day.number] + values
  }
}
