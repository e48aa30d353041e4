import Assessment
import Dates
import Results
import Text

/// The exams of a store, participant by participant: so the memory that a regrading takes does not
/// grow with the ledger.
struct RegradeWalk {
  let store: any ResultsStore
  /// Which attempts are looked at.
  let filter: (AttemptRow) -> Bool

  /// How many attempts are asked for at once.
  private static let batch = 256

  /// Gives all exams of each participant to `body`.
  func each(_ body: ([AttemptRow]) throws(Trouble) -> Void) throws(Trouble) {
    var rows = try rows(after: nil)
    while let last = rows.last?.subject {
      var start = 0
      while start < rows.count {
        let end = rows[start...].firstIndex { $0.subject != rows[start].subject } ?? rows.count
        try body(rows[start..<end].filter(filter))
        start = end
      }
      rows = try self.rows(after: last)
    }
  }

  /// The attempts of the next participants, all of each.
  private func rows(after last: SubjectID?) throws(Trouble) -> [AttemptRow] {
    var rows: [AttemptRow] = []
    try Trouble.storing { () throws(StoreError) in
      try store.eachAttempt(after: last) { row in
        if let newest = rows.last, rows.count >= Self.batch, row.subject != newest.subject {
          return false
        }
        rows.append(row)
        return true
      }
    }
    return rows
  }
}
