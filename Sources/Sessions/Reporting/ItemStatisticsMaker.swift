import Assessment
import Dates
import ItemStatistics
import Results
import Rosters
import Tables
import Text

/// Makes the statistics of the items of the open banks from the exams that are over.
struct ItemStatisticsMaker {
  let desk: Desk
  let store: any ResultsStore
  /// Exams that ended up to this day.
  let day: Day

  /// - Parameter program: Only exams of this program; of all where it is `nil`.
  func report(program: String?) throws(Trouble) -> MadeReport {
    let items = try desk.items()
    let current = Dictionary(
      items.map { ($0.item.id, ItemVersion(keyed: $0, digest: desk.digest(of: $0.item))) },
      uniquingKeysWith: { first, _ in first })
    var tallies: [ItemID: ItemTally] = [:]
    let walk = RegradeWalk(store: store) { row in
      row.kind == .exam && row.effective != nil && (program == nil || row.program == program)
        && row.ended.map { $0.day(offset: desk.clockOffset) <= day } ?? false
    }
    try walk.each { rows throws(Trouble) in
      guard let subject = rows.first?.subject, try isParticipant(subject) else { return }
      for (item, sighting) in try sightings(rows, of: subject, current) {
        tallies[item, default: ItemTally()].add(sighting)
      }
    }
    let rows = items.sorted { $0.item.id.description < $1.item.id.description }
      .compactMap { keyed in
        tallies[keyed.item.id].map { ItemTable.values(of: keyed, $0, in: desk.language) }
      }
    return MadeReport(
      head: ItemTable.head, rows: TableRows(rows), rules: ItemTable.rules, figures: [])
  }

  /// Whether the person is no trainer or tester of the roster.
  private func isParticipant(_ subject: SubjectID) throws(Trouble) -> Bool {
    guard let roster = store as? any RosterStore else { return true }
    let member = try Trouble.storing { () throws(StoreError) in try roster.enrolled(subject) }
    return member.map { $0.role == .participant } ?? true
  }

  /// What one person's exams say of items, the first exam of each with its sighting.
  private func sightings(
    _ rows: [AttemptRow], of subject: SubjectID, _ current: [ItemID: ItemVersion]
  ) throws(Trouble) -> [(ItemID, Sighting?)] {
    let entries = try Trouble.storing { () throws(StoreError) in
      try store.entries(after: 0, of: subject, type: nil)
    }
    let replay = AttemptReplay(entries)
    let times = AnswerTimes(entries)
    var seen: Set<ItemID> = []
    var found: [(ItemID, Sighting?)] = []
    for row in rows {
      guard let attempt = replay[row.id], let result = row.effective, result.possible > 0 else {
        continue
      }
      let score = Fraction(result.earned, over: result.possible)
      for shown in attempt.shown {
        guard let version = current[shown.item], version.digest == shown.digest else { continue }
        guard seen.insert(shown.item).inserted else {
          found.append((shown.item, nil))
          continue
        }
        let answer = attempt.responses.last { $0.item == shown.item }?.answer
        let sighting = Sighting(
          score: score, isRight: answer == version.keyed.key, chosen: answer?.chosen ?? [],
          milliseconds: times[row.id, shown.item])
        found.append((shown.item, sighting))
      }
    }
    return found
  }
}

/// An item as the banks have it now.
private struct ItemVersion {
  let keyed: KeyedItem
  let digest: String
}

/// How long each answer took: all showings of the item in one exam together.
private struct AnswerTimes {
  private struct Key: Hashable {
    let attempt: String
    let item: String
  }

  private var times: [Key: Int] = [:]

  init(_ entries: [StoredEntry]) {
    for entry in entries.map(\.entry) where entry.type == .responseRecorded {
      guard let attempt = entry.body["attempt"]?.stringValue,
        let item = entry.body["item"]?.stringValue,
        let time = entry.body["milliseconds"]?.intValue
      else { continue }
      times[Key(attempt: attempt, item: item), default: 0] += time
    }
  }

  subscript(attempt: AttemptID, item: ItemID) -> Int? {
    times[Key(attempt: attempt.description, item: item.description)]
  }
}

extension Answer {
  /// The options that were chosen or marked.
  fileprivate var chosen: [String] {
    switch self {
    case .option(let id): [id]
    case .marks(let ids): Array(ids)
    case .order, .short: []
    }
  }
}
