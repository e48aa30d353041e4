import Dates
import Law

/// A change of one fact, or of the date to the nearest day on either side, and what it leads to.
public struct CompiledFlip: Hashable, Sendable {
  public let change: Flip.Change
  public let outcome: Outcome

  public init(change: Flip.Change, outcome: Outcome) {
    self.change = change
    self.outcome = outcome
  }
}

/// Every single change that changes the ruling on a scenario, with the room to find them in.
public struct FlipTable: Sendable {
  /// Facts in the order of the vocabulary, then the dividing fact, then the dates.
  public fileprivate(set) var flips: [CompiledFlip] = []
  /// What the law says of the scenario as it is.
  public fileprivate(set) var answer: Answer
  fileprivate var changed: Answer
  /// For each place, the columns of all others joined.
  fileprivate var others: [Block] = []

  fileprivate init(_ blank: Answer) {
    answer = blank
    changed = blank
  }
}

extension CompiledLaw {
  /// A table to write into; once it has grown, nothing is allocated.
  public func blankFlips() -> FlipTable { FlipTable(blankAnswer()) }

  /// Finds every flip of `scenario` at once: what all other facts leave is joined
  /// once, so that trying one of its values costs one more AND.
  public func findFlips(of scenario: borrowing PackedScenario, into table: inout FlipTable) {
    table.flips.removeAll(keepingCapacity: true)
    evaluate(scenario, into: &table.answer)
    guard table.answer.outcome != nil else { return }
    let chapter = chapters[scenario.chapter]
    joinOthers(scenario, &table.others)
    for index in chapter.asked { tryValues(of: asked[index], scenario, &table) }
    if let actor, actor != dividingFact, !asks(actor, chapter) { tryActors(scenario, &table) }
    if dividingFact < periodFact { tryChapters(scenario, &table) }
    tryDays(scenario, chapter, &table)
  }

  private var periodFact: Int { law.vocabulary.facts.count }

  private func asks(_ fact: Int, _ chapter: Chapter) -> Bool {
    chapter.asked.contains { asked[$0] == fact }
  }

  private func column(_ row: Int, _ block: Int, _ chapter: Chapter) -> Block {
    columns[chapter.firstColumn &+ row &* chapter.width &+ block]
  }

  private func joinOthers(_ scenario: borrowing PackedScenario, _ others: inout [Block]) {
    let chapter = chapters[scenario.chapter]
    others.removeAll(keepingCapacity: true)
    for block in 0..<chapter.width {
      let first = others.count
      var joined = Block(repeating: .max)
      for place in rows.places.indices {
        others.append(joined)
        joined &= column(Int(scenario.rows[place]), block, chapter)
      }
      joined = Block(repeating: .max)
      for place in rows.places.indices.reversed() {
        others[first + place] &= joined
        joined &= column(Int(scenario.rows[place]), block, chapter)
      }
    }
  }

  /// Joins what the other places leave with the column of `row`; whether a box came or went.
  private func apply(
    _ row: Int, at place: Int, _ chapter: Chapter, _ table: inout FlipTable
  ) -> Bool {
    let base = consequences.width
    var isChanged = false
    for block in 0..<chapter.width {
      let other = table.others[block &* rows.places.count &+ place]
      let left = other & column(row, block, chapter)
      isChanged = isChanged || left != table.answer.blocks[base + block]
      table.changed.blocks[base + block] = left
    }
    return isChanged
  }

  private func tryValues(
    of fact: Int, _ scenario: borrowing PackedScenario, _ table: inout FlipTable
  ) {
    let chapter = chapters[scenario.chapter]
    let (place, step) = rows.steps[fact]
    let row = Int(scenario.rows[place])
    let current = rows.value(of: fact, inRow: row)
    let spoken = speaks(scenario.speaker)
    for value in 0..<rows.sizes[fact] where value != current {
      let isSpoken = fact == actor ? speaks(scenario.speaker - current + value) : spoken
      let isChanged = apply(row + (value - current) * step, at: place, chapter, &table)
      if !isChanged && isSpoken == spoken { continue }
      settle(scenario.chapter, speaks: isSpoken, &table.changed)
      note(.fact(fact, value: value), &table)
    }
  }

  /// No box of the chapter asks who acted, but whether the law speaks of the actor may differ.
  private func tryActors(_ scenario: borrowing PackedScenario, _ table: inout FlipTable) {
    guard let actor else { return }
    let first = scenario.speaker / actorCount * actorCount
    for value in 0..<actorCount where first + value != scenario.speaker {
      evaluate(
        scenario.chapter, scenario, speaks(first + value), into: &table.changed)
      note(.fact(actor, value: value), &table)
    }
  }

  private func tryChapters(_ scenario: borrowing PackedScenario, _ table: inout FlipTable) {
    for value in chapters.indices where value != scenario.chapter {
      let change = dividingFact == actor ? value - scenario.chapter : 0
      evaluate(
        value, scenario, speaks(scenario.speaker + change), into: &table.changed)
      note(.fact(dividingFact, value: value), &table)
    }
  }

  /// The last day before, and the first day after, that change the ruling.
  private func tryDays(
    _ scenario: borrowing PackedScenario, _ chapter: Chapter, _ table: inout FlipTable
  ) {
    let period = scenario.speaker / actorCount
    for earlier in stride(from: period - 1, through: 0, by: -1) {
      let day = periods[earlier + 1].adding(days: -1)
      if tryPeriod(earlier, day, scenario, chapter, &table) { break }
    }
    for later in stride(from: period + 1, to: periods.count, by: 1) {
      if tryPeriod(later, periods[later], scenario, chapter, &table) { break }
    }
  }

  private func tryPeriod(
    _ period: Int, _ day: Day, _ scenario: borrowing PackedScenario, _ chapter: Chapter,
    _ table: inout FlipTable
  ) -> Bool {
    let current = scenario.speaker / actorCount
    let spoken = speaks(scenario.speaker)
    let isSpoken = speaks(scenario.speaker + (period - current) * actorCount)
    if dividingFact == periodFact {
      evaluate(period, scenario, isSpoken, into: &table.changed)
    } else {
      let last = rows.places.count - 1
      let isChanged = apply(rows.places[last].start + period, at: last, chapter, &table)
      if !isChanged && isSpoken == spoken { return false }
      settle(scenario.chapter, speaks: isSpoken, &table.changed)
    }
    return note(.day(day), &table)
  }

  /// Keeps the change where it makes another ruling; what cannot be is no change.
  @discardableResult
  private func note(_ change: Flip.Change, _ table: inout FlipTable) -> Bool {
    guard let outcome = table.changed.outcome else { return false }
    let isSame = table.changed.isSameRuling(
      as: table.answer, consequenceWidth: consequences.width)
    if !isSame { table.flips.append(CompiledFlip(change: change, outcome: outcome)) }
    return !isSame
  }
}
