import Assessment
import Dates
import NamedIDs
import Results
import Seals
import Text
import TrainingRecords

extension ExchangeJob {
  /// Writes a statement a line, in the memory of one participant's exams. Of people whose data were
  /// erased there is none: what is left of them here is to stay here.
  func writeStatements(
    _ request: ExchangeRequest, _ settings: ExchangeSettings, _ officer: HRKey,
    _ store: any ResultsStore, to path: String
  ) throws(Trouble) {
    guard let homePage = settings.homePage else {
      throw .findings([.missing(.homePage, on: desk.today, file: try settingsFile())])
    }
    let source = StatementSource(desk: desk, store: store, homePage: homePage)
    var written = Written()
    var number = 0
    try files.write(path) { write throws(Trouble) in
      try source.each(request) { statements throws(Trouble) in
        written.exams += 1
        for statement in statements {
          let line = statement.canonicalText
          written.tree.append(
            desk.supplies.checker.leaf(of: Array(line.utf8)), by: desk.supplies.checker)
          try write(line)
        }
      }
      number = try record(
        ReportExport(
          kind: .statements, digest: written.tree.root(by: desk.supplies.checker),
          lines: written.tree.size), by: officer, in: store)
    }
    desk.signCheckpoint(in: store)
    desk.say(
      ExchangeWords.written(
        statements: written.tree.size, exams: written.exams, number: number))
    let erased = try source.erased()
    if !erased.isEmpty { desk.say(ExchangeWords.erased(erased.count)) }
  }

  private struct Written {
    var tree = MerkleRange()
    var exams = 0
  }
}

/// The exams of a store as statements.
private struct StatementSource {
  let desk: Desk
  let store: any ResultsStore
  let homePage: String

  private static let types: [EntryType] = [
    .attemptStarted, .attemptSubmitted, .attemptRegraded,
  ]

  /// Gives the statements of each exam that was closed in the period to `body`.
  func each(
    _ request: ExchangeRequest, _ body: ([JSONValue]) throws(Trouble) -> Void
  ) throws(Trouble) {
    let erased = try erased()
    var titles: [String: Bilingual] = [:]
    let walk = RegradeWalk(store: store) { $0.kind == .exam && $0.closing != nil }
    try walk.each { rows throws(Trouble) in
      guard let subject = rows.first?.subject, !erased.contains(subject) else { return }
      let entries = try entries(of: subject)
      let moments = Dictionary(
        entries.map { ($0.number, $0.entry.at) }, uniquingKeysWith: { first, _ in first })
      for attempt in AttemptReplay(entries).attempts where attempt.kind == .exam {
        guard let closing = attempt.closing,
          request.holds(closing.at.day(offset: desk.clockOffset))
        else { continue }
        let statements = AttemptStatements(
          of: attempt, at: homePage, title: title(of: attempt, &titles)
        ) { name, namespace in
          guard let id = NamedID.version5(name, within: namespace) else {
            preconditionFailure("an attempt's name is no UUID")
          }
          return id
        }
        try body(statements.all { moments[$0] })
      }
    }
  }

  /// Those whose data were erased.
  func erased() throws(Trouble) -> Set<SubjectID> {
    try Trouble.storing { () throws(StoreError) in
      Set(try store.entries(after: 0, of: nil, type: .subjectErased).compactMap(\.entry.subject))
    }
  }

  /// What a participant's exams amount to, without the responses.
  private func entries(of subject: SubjectID) throws(Trouble) -> [StoredEntry] {
    var entries: [StoredEntry] = []
    for type in Self.types {
      entries += try Trouble.storing { () throws(StoreError) in
        try store.entries(after: 0, of: subject, type: type)
      }
    }
    return entries.sorted { $0.number < $1.number }
  }

  /// What the program was called when the exam began; `nil` where nothing says so any more.
  private func title(
    of attempt: AttemptRecord, _ titles: inout [String: Bilingual]
  ) -> Bilingual? {
    let key = attempt.sources.programDigest ?? attempt.sources.program ?? ""
    if let known = titles[key] { return known }
    let title = (try? desk.program(of: attempt, in: store))?.title
    titles[key] = title
    return title
  }
}
