import Results
import Text

/// Regradings as entries, one for each exam: what a crash leaves undone, the next run does.
struct RegradeRecording {
  let desk: Desk
  let store: any ResultsStore
  let officer: HRKey

  /// Whether `changed` was recorded; `false` where another program has regraded the exam meanwhile.
  func record(_ changed: RegradeReport.Changed) throws(Trouble) -> Bool {
    let attempt = changed.attempt
    while true {
      let (last, others) = try Trouble.storing { () throws(StoreError) in
        let last = try store.last()
        return (
          last,
          try store.entries(
            after: changed.before.number, of: attempt.subject, type: .attemptRegraded)
        )
      }
      let name = attempt.id.description
      guard !others.contains(where: { $0.entry.body["attempt"]?.stringValue == name }) else {
        return false
      }
      let now = desk.supplies.now()
      let entry = attempt.regradedEntry(
        changed.regrading, instead: changed.before, application: Desk.version,
        at: max(now, last?.entry.at ?? now), actor: officer.actor)
      let stored = try Trouble.storing { () throws(StoreError) in
        try store.append { newest in newest?.number == last?.number ? [entry] : [] }
      }
      if !stored.isEmpty { return true }
    }
  }
}
