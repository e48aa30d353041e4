import Dates
import Law

/// Cells of scenarios that no rule tells apart: columns of days, times the parts of each axis.
struct Grid {
  let columns: [Column]
  let axes: [Axis]

  /// More cells than this are not judged one by one.
  static let limit = 4_000_000

  /// The length of each dimension, the days first.
  var shape: [Int] { [columns.count] + axes.map(\.parts.count) }

  /// The number of cells, or `nil` where there are too many.
  var count: Int? {
    var count = 1
    for length in shape {
      count *= length
      if count > Self.limit { return nil }
    }
    return count
  }
}

/// What a base says of a cell.
enum Answer: Hashable {
  case ruling(Ruling)
  /// The base speaks of no day so early.
  case outside
  /// No scenario of the cell can be.
  case impossible

  var ruling: Ruling? {
    switch self {
    case .ruling(let ruling): ruling
    case .outside, .impossible: nil
    }
  }
}

/// What one base says of every cell of a grid.
///
/// Which conditions a cell meets is found with one bit for each; the reference evaluator is asked
/// once for each set of conditions, about a scenario that meets them. What it says of one such
/// scenario it says of all: a ruling follows from the rules that apply and from whether some rule
/// speaks of the actor.
struct CellJudge {
  private struct Met: Hashable {
    var conditions: [UInt64]
    var speaksOfActor: Bool
  }

  private let side: ActRules
  private let axes: [Axis]
  private let days: [Day]
  /// For each axis and part, the conditions that it meets.
  private let masks: [[[UInt64]]]
  private let dayMasks: [[UInt64]]
  private let actors: [Set<String>]
  private let actorAxis: Int?
  private var known: [Met: Int32] = [:]
  /// Every answer there is so far; cells hold its position.
  private(set) var answers: [Answer] = []
  private var positions: [Answer: Int32] = [:]

  init(_ side: ActRules, axes: [Axis], days: [Day]) {
    self.side = side
    self.axes = axes
    self.days = days
    let conditions = Conditions(side, on: days)
    masks = axes.map { axis in axis.parts.map { conditions.met(by: $0[0], at: axis.fact) } }
    dayMasks = days.map(conditions.met(on:))
    actors = days.map(side.side.actors(on:))
    actorAxis = axes.firstIndex { $0.fact == Vocabulary.actor }
  }

  /// The position of the answer of every cell, the last axis running fastest.
  mutating func cells() -> [Int32] {
    var cells: [Int32] = []
    for column in days.indices {
      var parts = [Int](repeating: 0, count: axes.count)
      fill(&cells, column, &parts, 0, dayMasks[column])
    }
    return cells
  }

  private mutating func fill(
    _ cells: inout [Int32], _ column: Int, _ parts: inout [Int], _ axis: Int, _ mask: [UInt64]
  ) {
    guard axis < axes.count else {
      cells.append(answer(column, parts, mask))
      return
    }
    for part in axes[axis].parts.indices {
      parts[axis] = part
      var narrowed = mask
      for word in narrowed.indices { narrowed[word] &= masks[axis][part][word] }
      fill(&cells, column, &parts, axis + 1, narrowed)
    }
  }

  private mutating func answer(_ column: Int, _ parts: [Int], _ mask: [UInt64]) -> Int32 {
    let actor = actorAxis.map { axes[$0].parts[parts[$0]][0] }
    let met = Met(
      conditions: mask, speaksOfActor: actor.map(actors[column].contains) ?? true)
    // Before the base's first day nothing is said, whatever is met.
    if let position = known[met], days[column] >= side.law.firstDay ?? days[column] {
      return position
    }
    let answer = asked(column, parts)
    let position = positions[answer] ?? Int32(answers.count)
    if position == answers.count {
      answers.append(answer)
      positions[answer] = position
    }
    if answer != .outside { known[met] = position }
    return position
  }

  private func asked(_ column: Int, _ parts: [Int]) -> Answer {
    var scenario = side.scenario.on(days[column])
    for (axis, part) in zip(axes, parts) {
      guard let fact = side.law.vocabulary.index(of: axis.fact),
        let value = side.law.vocabulary.facts[fact].index(of: axis.parts[part][0])
      else { continue }
      scenario.facts[fact] = ValueSet(value)
    }
    do {
      return .ruling(try side.law.verdict(on: scenario).ruling)
    } catch {
      switch error {
      case .dayOutside: return .outside
      case .impossible: return .impossible
      }
    }
  }
}

/// The alternatives of an act's rules and the impossible combinations, one bit for each.
private struct Conditions {
  private let side: ActRules
  private let boxes: [(box: Box, interval: Interval?)]

  init(_ side: ActRules, on days: [Day]) {
    self.side = side
    let act = side.law.vocabulary.index(of: Vocabulary.act)
    let rules = side.rules.filter { rule in days.contains { rule.interval.contains($0) } }
    let ofRules = rules.flatMap { rule in rule.boxes.map { ($0, Optional(rule.interval)) } }
    let ofWorld = side.law.vocabulary.impossible.map { ($0, Interval?.none) }
    boxes = (ofRules + ofWorld).filter { $0.0.allows(side.scenario, at: act) }
  }

  func met(by value: String, at fact: String) -> [UInt64] {
    let index = side.law.vocabulary.index(of: fact)
    let position = index.flatMap { side.law.vocabulary.facts[$0].index(of: value) }
    return bits { box, _ in
      box.clauses.allSatisfy { clause in
        clause.fact != index || position.map(clause.allowed.contains) ?? true
      }
    }
  }

  func met(on day: Day) -> [UInt64] { bits { _, interval in interval?.contains(day) ?? true } }

  private func bits(_ isMet: (Box, Interval?) -> Bool) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: (boxes.count + 63) / 64)
    for (index, box) in boxes.enumerated() where isMet(box.box, box.interval) {
      words[index / 64] |= 1 << UInt64(index % 64)
    }
    return words
  }
}
