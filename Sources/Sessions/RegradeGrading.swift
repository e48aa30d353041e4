import Assessment
import Dates
import Results
import Text

/// Exams under way of being regraded, with what was learned from those before.
final class RegradeGrading {
  private let ground: RegradeGround
  private let store: any ResultsStore
  private let record: ((RegradeReport.Changed) throws(Trouble) -> Bool)?
  private var touches: RegradeTouches
  private(set) var report = RegradeReport()
  /// The rules that exams began with, by what names them in the ledger.
  private var programs: [String: Program] = [:]
  /// The facts of every version of an item, as the first response to it recorded them.
  private var facts: [ItemVersion: [String]] = [:]
  /// Exams with an item that nobody had answered yet when they were looked at.
  private var waiting: [(subject: SubjectID, attempt: AttemptID, opening: Int)] = []

  /// - Parameter record: Records what is found, and says whether it did so; `nil` to look only.
  init(
    _ ground: RegradeGround, in store: any ResultsStore,
    recording record: ((RegradeReport.Changed) throws(Trouble) -> Bool)?
  ) {
    self.ground = ground
    self.store = store
    self.record = record
    touches = RegradeTouches(ground)
  }

  /// Regrades the exams in `rows`, all of one participant.
  func take(_ rows: [AttemptRow]) throws(Trouble) {
    guard let first = rows.first else { return }
    let attempts = try attempts(of: first.subject, from: first.opening)
    for row in rows {
      guard let attempt = attempts[row.id] else { continue }
      try grade(attempt) { self.waiting.append((row.subject, row.id, row.opening)) }
    }
  }

  /// Regrades those that waited for a response to an item of theirs.
  func finish() throws(Trouble) {
    for (subject, attempt, opening) in waiting {
      guard let attempt = try attempts(of: subject, from: opening)[attempt] else { continue }
      try grade(attempt, otherwise: nil)
    }
    waiting = []
  }

  /// The participant's attempts from one on, whose facts are remembered.
  private func attempts(of subject: SubjectID, from opening: Int) throws(Trouble) -> AttemptReplay {
    let entries = try Trouble.storing { () throws(StoreError) in
      try store.entries(after: opening - 1, of: subject)
    }
    let replay = AttemptReplay(entries)
    for stored in entries where stored.entry.type == .responseRecorded {
      let body = stored.entry.body
      guard let id = body["attempt"]?.stringValue.flatMap({ AttemptID($0) }),
        let item = body["item"]?.stringValue.map({ ItemID($0) }), let attempt = replay[id],
        let shown = attempt.shown.first(where: { $0.item == item }),
        facts[shown.version] == nil, let words = body["facts"]?.arrayValue
      else { continue }
      facts[shown.version] = words.compactMap(\.stringValue)
    }
    return replay
  }

  /// - Parameter wait: What to do where a response to come may settle it; `nil` where none will.
  private func grade(
    _ attempt: AttemptRecord, otherwise wait: (() -> Void)?
  ) throws(Trouble) {
    guard let before = attempt.result() else { return }
    let regrading: Regrading
    do throws(RegradeObstacle) { regrading = try self.regrading(of: attempt) } catch {
      if case .unknownItems(let items) = error, let wait, !attempt.hasAnswered(items, facts) {
        return wait()
      }
      return report.take(attempt, error)
    }
    for touched in touches.all(on: attempt, facts) { report.take(touched) }
    report.take(unknownLaw: touches.unknownLaw(of: attempt))
    guard regrading.score != before.score || regrading.isPass != before.isPass else {
      return report.takeUnchanged()
    }
    guard !regrading.causes.isEmpty else { return report.take(attempt, .notReproduced) }
    let certificates = try Trouble.storing { () throws(StoreError) in
      try store.certificates(for: attempt.id)
    }
    let changed = RegradeReport.Changed(
      attempt: attempt, before: before, regrading: regrading, certificates: certificates)
    guard try record?(changed) ?? true else { return report.takeUnchanged() }
    report.take(changed)
  }

  private func program(of attempt: AttemptRecord) -> Program? {
    let name = attempt.sources.programDigest ?? attempt.sources.program ?? ""
    if let known = programs[name] { return known }
    let program = ground.program(of: attempt, in: store)
    programs[name] = program
    return program
  }

  private func regrading(of attempt: AttemptRecord) throws(RegradeObstacle) -> Regrading {
    let name = attempt.sources.program ?? ""
    guard let program = program(of: attempt) else { throw .noProgram(name) }
    let banks = attempt.sources.banks.map(\.id)
    let outcome = try attempt.outcome(by: program) { shown in
      ground.rekeyer.rekeying(of: shown.version, from: banks, facts: facts[shown.version])
    }
    let (law, former) = attempt.basis
    let found = banks.compactMap { ground.banks[$0] }
    var causes: [Regrading.Cause] = []
    if law != ground.lawName { causes.append(.law) }
    if former != found { causes.append(.bank) }
    return Regrading(
      law: ground.lawName, banks: found, score: outcome.score, isPass: outcome.isPass,
      causes: causes, items: touches.all(on: attempt, facts).map(\.item))
  }
}

extension ShownItem {
  var version: ItemVersion { ItemVersion(item: item, digest: digest, options: options) }
}

extension AttemptRecord {
  /// The law and the banks that the result rests on that counts.
  fileprivate var basis: (law: String, banks: [BankSource]) {
    regradings.last.map { ($0.regrading.law, $0.regrading.banks) } ?? (sources.law, sources.banks)
  }

  /// Whether the facts of every one of `items` are known.
  fileprivate func hasAnswered(_ items: [ItemID], _ facts: [ItemVersion: [String]]) -> Bool {
    shown.filter { items.contains($0.item) }.allSatisfy { facts[$0.version] != nil }
  }
}
