import Assessment
import Dates
import Law
import Results
import Text

/// `nilai-ulang`: what the exams that were scored are worth under another law or corrected banks.
///
/// Nothing is ever altered: where it is asked for, a regrading is recorded as an entry of its own.
public struct RegradeJob {
  /// What is regraded, and by what.
  public struct Request {
    /// The folder of an edition of the law; `nil` for the law in use.
    public var law: String?
    /// A folder with corrected banks; `nil` for those in use.
    public var bank: String?
    /// One program's exams alone.
    public var program: String?
    /// Exams that began on this day or later, as `YYYY-MM-DD`.
    public var since: String?
    /// Whether what is found is recorded, too.
    public var isRecording = false

    public init() {}
  }

  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func run(_ request: Request, json: Bool) throws(Trouble) -> Status {
    let since = try day(request.since)
    let officer = try desk.asHR()
    guard let store = try desk.existingStore() else {
      throw .certificate(LedgerWords.none, .unusable)
    }
    let ground = try RegradeGround(at: desk, law: request.law, bank: request.bank)
    let filter = { [offset = desk.clockOffset] (row: AttemptRow) in
      row.kind == .exam && row.closing != nil
        && (request.program == nil || row.program == request.program)
        && since.map { row.started.day(offset: offset) >= $0 } ?? true
    }
    let recording = RegradeRecording(desk: desk, store: store, officer: officer)
    let grading = RegradeGrading(
      ground, in: store, recording: request.isRecording ? recording.record : nil)
    try RegradeWalk(store: store, filter: filter).each { rows throws(Trouble) in
      try grading.take(rows)
    }
    try grading.finish()
    let report = grading.report
    if let program = request.program, report.examined == 0, !ground.programs.contains(program) {
      throw .noProgram(program, known: ground.programs.sorted())
    }
    if request.isRecording, !report.changed.isEmpty { desk.signCheckpoint(in: store) }
    show(report, ground, isRecorded: request.isRecording, json: json)
    return report.kept.isEmpty ? .done : .finding
  }

  private func day(_ text: String?) throws(Trouble) -> Day? {
    guard let text else { return nil }
    guard let day = Day(text) else {
      throw .usage(RegradeWords.noDay(text), command: CommandInfo.regrade.name)
    }
    return day
  }

  private func show(
    _ report: RegradeReport, _ ground: RegradeGround, isRecorded: Bool, json: Bool
  ) {
    if json {
      let answer = report.json(by: ground, isRecorded: isRecorded)
      return desk.console.show(answer.canonicalText)
    }
    desk.say(RegradeWords.ground(ground))
    for (line, indent) in report.lines(at: desk, isRecorded: isRecorded) {
      desk.say(line[desk.language], hanging: indent)
    }
  }
}
