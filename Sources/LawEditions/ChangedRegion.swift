import Dates
import Law

/// A fact and the values that it may have, by their ids.
public struct FactValues: Hashable, Sendable {
  public let fact: String
  public let values: [String]

  public init(fact: String, values: [String]) {
    self.fact = fact
    self.values = values
  }
}

/// Scenarios of one act whose ruling changes alike: as many as fit into one box.
public struct ChangedRegion: Hashable, Sendable {
  /// `nil` where the vocabulary knows no acts.
  public let act: String?
  /// The days of the act; `nil` where two days are compared, not two editions.
  public let days: Interval?
  /// The facts that bound the box; every other fact may be anything.
  public let facts: [FactValues]
  /// `nil` where the edition does not reach back so far.
  public let before: Ruling?
  public let after: Ruling?
  /// One scenario of the box, as `putusan` takes it; of a fact that only one edition knows, that
  /// edition's value.
  public let scenario: [String]
}

/// All changed regions of one act.
struct ActComparison {
  let regions: [ChangedRegion]
  /// There are too many cells to tell.
  let isTooLarge: Bool

  init(_ act: String?, _ before: ActRules, _ after: ActRules, on columns: [Column]) {
    let touched = columns.filter { column in
      before.content(on: column.before) != after.content(on: column.after)
        || before.side.actors(on: column.before) != after.side.actors(on: column.after)
        || before.side.isOutside(column.before) != after.side.isOutside(column.after)
    }
    let grid = Grid(columns: touched, axes: Axis.all(before, after, on: touched))
    guard !touched.isEmpty, grid.count != nil else {
      regions = []
      isTooLarge = !touched.isEmpty
      return
    }
    var old = CellJudge(before, axes: grid.axes, days: touched.map(\.before))
    var new = CellJudge(after, axes: grid.axes, days: touched.map(\.after))
    let marks = PairMarks(old.cells(), new.cells(), old.answers, new.answers)
    let meets = touched.indices.map { $0 > 0 && touched[$0 - 1].meets(touched[$0]) }
    let cover = CellCover(marks.marks, shape: grid.shape, meets: meets)
    regions = cover.areas.map { area in
      let pair = marks.pairs[Int(area.mark) - 1]
      return ChangedRegion(
        act: act, days: grid.days(of: area), facts: grid.facts(of: area), before: pair.before,
        after: pair.after, scenario: grid.words(at: area.seed, act))
    }
    isTooLarge = false
  }
}

/// The cells whose two answers differ, marked by the pair of answers.
private struct PairMarks {
  private(set) var marks: [Int32] = []
  private(set) var pairs: [(before: Ruling?, after: Ruling?)] = []

  init(_ old: [Int32], _ new: [Int32], _ before: [Answer], _ after: [Answer]) {
    var known: [[Int32]: Int32] = [:]
    marks.reserveCapacity(old.count)
    for (first, second) in zip(old, new) {
      let left = before[Int(first)]
      let right = after[Int(second)]
      if left == .impossible || right == .impossible {
        marks.append(CellCover.anything)
      } else if left == right {
        marks.append(CellCover.nothing)
      } else {
        if known[[first, second]] == nil {
          pairs.append((left.ruling, right.ruling))
          known[[first, second]] = Int32(pairs.count)
        }
        marks.append(known[[first, second]] ?? CellCover.nothing)
      }
    }
  }
}

extension Grid {
  func days(of area: CellCover.Area) -> Interval? {
    guard let first = area.positions[0].first, let last = area.positions[0].last,
      let start = columns[first].days?.start
    else { return nil }
    return Interval(start: start, end: columns[last].days?.end)
  }

  /// The axes that bound the area, without values that cannot be there.
  func facts(of area: CellCover.Area) -> [FactValues] {
    axes.enumerated().compactMap { index, axis in
      guard area.positions[index + 1].count < axis.parts.count else { return nil }
      let values = area.marked[index + 1].flatMap { axis.parts[$0] }
      return FactValues(fact: axis.fact, values: values)
    }
  }

  /// A scenario of the cell at `position`, in words.
  func words(at position: [Int], _ act: String?) -> [String] {
    let day = columns[position[0]].after
    let facts = zip(axes, position.dropFirst()).map { axis, part in
      "\(axis.fact)=\(axis.parts[part][0])"
    }
    let done = act.map { ["\(Vocabulary.act)=\($0)"] } ?? []
    return ["\(Vocabulary.date)=\(day)"] + done + facts
  }
}
