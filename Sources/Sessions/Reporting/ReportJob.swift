import Dates
import HRReports
import Rendering
import Results
import Rosters
import Seals
import Tables
import Text

/// `laporan`: who of those who must has done what, as a table, a sheet or a page.
public struct ReportJob {
  let desk: Desk
  let files: any ReportFiles

  public init(_ desk: Desk, files: any ReportFiles) {
    self.desk = desk
    self.files = files
  }

  public func run(_ request: ReportRequest) throws(Trouble) -> Status {
    let format = try format(of: request)
    let paper = try paper(of: request)
    try refuseUnusedOption(of: request)
    let officer = try desk.asHR()
    guard let store = try desk.existingStore() else {
      throw .certificate(ReportWords.noRoster, .unusable)
    }
    let day = request.day ?? desk.today
    let report = try made(request, day, store)
    guard !report.rows.isEmpty || request.isJSON || format != nil else {
      desk.say(request.kind == .items ? ReportWords.noExams : ReportWords.nobody)
      return .done
    }
    guard let format, let path = request.path else {
      try show(report, day, store, asJSON: request.isJSON)
      return .done
    }
    try refuse(report, tooLongFor: format)
    let number = try record(report, request.kind, by: officer, in: store)
    // So that the foot of the report names a state of the ledger that holds its own export.
    desk.signCheckpoint(in: store)
    try writing(report, day, store, export: number).write(to: path, as: format, on: paper)
    desk.say(ReportWords.written(rows: report.rows.count, number: number))
    desk.say(path: path)
    return .done
  }

  /// The format that the file's name asks for, or `nil` where there is no file.
  private func format(of request: ReportRequest) throws(Trouble) -> ReportFormat? {
    guard let path = request.path else { return nil }
    guard let format = ReportFormat(path: path) else {
      throw .usage(
        ReportWords.unknownFormat(ReportFormat.allCases.map(\.rawValue)),
        command: CommandInfo.report.name)
    }
    return format
  }

  private func refuseUnusedOption(of request: ReportRequest) throws(Trouble) {
    guard let option = request.unusedOption else { return }
    throw .usage(ReportWords.unused(option), command: CommandInfo.report.name)
  }

  /// - Parameter options: By which fewer rows can be asked for.
  func refuse(
    _ report: MadeReport, tooLongFor format: ReportFormat, options: String = "--unit"
  ) throws(Trouble) {
    guard let most = format.mostRows, report.rows.count > most else { return }
    throw .usage(
      ReportWords.tooLong(report.rows.count, for: format, most: most, options: options),
      command: CommandInfo.report.name)
  }

  private func paper(of request: ReportRequest) throws(Trouble) -> TablePaper {
    guard let name = request.paper else { return .a4 }
    guard let paper = TablePaper(rawValue: name.lowercased()) else {
      throw .usage(
        ReportWords.unknownPaper(TablePaper.allCases.map(\.rawValue)),
        command: CommandInfo.report.name)
    }
    return paper
  }

  private func made(
    _ request: ReportRequest, _ day: Day, _ store: any ResultsStore
  ) throws(Trouble) -> MadeReport {
    switch request.kind {
    case .recap: try maker(request, day, store).recap(unit: request.unit)
    case .people(let report): try maker(request, day, store).people(report, unit: request.unit)
    case .hours(let isRecap):
      try hoursMaker(day, store).report(isRecap: isRecap, unit: request.unit)
    case .pledge(let report): try pledgeMaker(of: store, on: day).report(report, unit: request.unit)
    case .items:
      try ItemStatisticsMaker(desk: desk, store: store, day: day).report(program: request.program)
    }
  }

  private func maker(
    _ request: ReportRequest, _ day: Day, _ store: any ResultsStore
  ) throws(Trouble) -> ReportMaker {
    let roster = try store.roster()
    return ReportMaker(
      roster: roster, program: try program(request.program, roster), day: day,
      offset: desk.clockOffset, language: desk.language)
  }

  private func hoursMaker(_ day: Day, _ store: any ResultsStore) throws(Trouble) -> HoursMaker {
    HoursMaker(desk: desk, store: store, roster: try store.roster(), day: day)
  }

  private func program(
    _ name: String?, _ roster: any RosterStore
  ) throws(Trouble) -> RequiredProgram {
    let required = try Trouble.storing { () throws(StoreError) in
      try roster.requiredPrograms()
    }
    guard !required.isEmpty else { throw .certificate(ReportWords.noRoster, .unusable) }
    guard let id = name ?? (required.count == 1 ? required.first : nil) else {
      throw .usage(ReportWords.whichProgram(required), command: CommandInfo.report.name)
    }
    guard required.contains(id), let program = try desk.requiredProgram(id) else {
      throw .noProgram(id, known: required)
    }
    return program
  }

  private func show(
    _ report: MadeReport, _ day: Day, _ store: any ResultsStore, asJSON: Bool
  ) throws(Trouble) {
    let writing = try writing(report, day, store, export: nil)
    if asJSON { return desk.show(report, footer: writing.footer) }
    desk.say(report.head.title)
    let table = ReportTable(head: report.head, language: desk.language)
    for row in report.rows {
      if desk.console.mustEnd { return }
      desk.say(table.line(of: row), hanging: 2)
    }
    for line in writing.footer { desk.say(line) }
  }

  /// Writes into the ledger that the report is handed out, before anybody has it.
  func record(
    _ report: MadeReport, _ kind: ReportRequest.Kind, by officer: HRKey,
    in store: any ResultsStore
  ) throws(Trouble) -> Int {
    let export = ReportExport(
      kind: kind.exported, digest: report.digest(by: desk.supplies.checker),
      lines: report.rows.count)
    return try Trouble.storing { () throws(StoreError) in
      try store.record(export, by: officer.actor, at: desk.supplies.now())
    }
  }

  func writing(
    _ report: MadeReport, _ day: Day, _ store: any ResultsStore, export: Int?
  ) throws(Trouble) -> ReportWriting {
    let provenance = try provenance(on: day, in: store, export: export)
    let lines = report.rules + provenance.lines
    return ReportWriting(
      report: report, footer: lines.map { $0[desk.language] }, language: desk.language,
      madeAt: provenance.madeAt, agency: try IssuerDesk(desk).known()?.issuer.agency,
      files: files)
  }

  /// What a report for `day` rests on.
  func provenance(
    on day: Day, in store: any ResultsStore, export: Int?
  ) throws(Trouble) -> Provenance {
    let checker = desk.supplies.checker
    let point = try Trouble.storing { () throws(StoreError) in
      try store.newestPoint(by: checker)
    }
    return Provenance(
      day: day, madeAt: desk.supplies.now(), offset: desk.clockOffset, point: point,
      law: desk.edition.description, export: export)
  }
}

extension Desk {
  /// Shows a report as programs read it, in one line.
  func show(_ report: MadeReport, footer: [String]) {
    console.showLine { piece in
      report.writeJSON(in: language, footer: footer) { piece(String(decoding: $0, as: UTF8.self)) }
    }
  }
}

extension ReportRequest.Kind {
  fileprivate var exported: ReportExport.Kind {
    switch self {
    case .recap: .recap
    case .people(.completion): .completion
    case .people(.outstanding): .outstanding
    case .people(.expiry): .expiry
    case .hours(let isRecap): isRecap ? .hoursRecap : .hours
    case .items: .items
    case .pledge(let report): .pledges(report)
    }
  }
}

extension ReportExport.Kind {
  fileprivate static func pledges(_ report: PledgeReport) -> ReportExport.Kind {
    switch report {
    case .recap: .pledgeRecap
    case .missing: .pledgesMissing
    case .roll: .pledgeRoll
    }
  }
}

extension ResultsStore {
  /// The roster that the store keeps.
  func roster() throws(Trouble) -> any RosterStore {
    guard let roster = self as? any RosterStore else {
      throw .certificate(ReportWords.noRoster, .unusable)
    }
    return roster
  }

  /// The newest checkpoint that the ledger holds, or `nil`.
  fileprivate func newestPoint(
    by checker: any SealChecker
  ) throws(StoreError) -> Provenance.Point? {
    let entries = try entries(after: 0, of: nil, type: .checkpointSigned)
    guard let newest = entries.last,
      let point = CheckpointEntry(newest.entry, number: newest.number, checker: checker)
    else { return nil }
    let state = point.signed.checkpoint
    return Provenance.Point(
      origin: state.origin, size: state.size, root: state.root.description)
  }
}
