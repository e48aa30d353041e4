import Dates
import HRReports
import QuestionBanks
import Results
import Rosters
import Tables
import Text

/// Makes the reports on training hours from what the store has.
struct HoursMaker {
  let desk: Desk
  let store: any ResultsStore
  let roster: any RosterStore
  let day: Day

  /// - Parameter isRecap: Whether units are counted, or people named.
  func report(isRecap: Bool, unit: String?) throws(Trouble) -> MadeReport {
    let report = HoursReport(
      year: day.year, rule: try desk.requirementReader()?.hoursRule(on: day) ?? .usual)
    let units = try roster.units(named: unit)
    let members = try members()
    guard !members.isEmpty else { throw .certificate(ReportWords.noRoster, .unusable) }
    let hours = try hours(of: members)
    return isRecap
      ? try recap(report, units, members, hours) : try people(report, units, members, hours)
  }

  /// Everybody of whom any program is required, with the unit.
  private func members() throws(Trouble) -> [SubjectID: Int] {
    var members: [SubjectID: Int] = [:]
    try Trouble.storing { () throws(StoreError) in
      for program in try roster.requiredPrograms() {
        try roster.eachObligation(of: program) { obligation in
          members[obligation.subject] = obligation.unit
          return true
        }
      }
    }
    return members
  }

  /// What was passed in the year up to the day, by the programs as they stood when the exams began.
  private func hours(of members: [SubjectID: Int]) throws(Trouble) -> TrainingHours {
    var passes: [AttemptRow] = []
    try Trouble.storing { () throws(StoreError) in
      try store.eachAttempt(after: nil) { row in
        if row.effective?.isPass == true, members[row.subject] != nil,
          let passed = row.ended?.day(offset: desk.clockOffset), passed <= day,
          passed.year == day.year
        {
          passes.append(row)
        }
        return true
      }
    }
    let programs = try ProgramHours(desk, store)
    var hours = TrainingHours()
    for pass in passes {
      guard let program = pass.program, try !isRevoked(pass) else { continue }
      hours.add(program, hours: programs.hours(of: program, at: pass.started), to: pass.subject)
    }
    return hours
  }

  private func isRevoked(_ pass: AttemptRow) throws(Trouble) -> Bool {
    let certificates = try Trouble.storing { () throws(StoreError) in
      try store.certificates(for: pass.id)
    }
    return !certificates.isEmpty && certificates.allSatisfy { $0.state == .revoked }
  }

  private func recap(
    _ report: HoursReport, _ units: [RosterUnit], _ members: [SubjectID: Int],
    _ hours: TrainingHours
  ) throws(Trouble) -> MadeReport {
    var recap = HoursRecap(report)
    // All units, whichever are wanted: what is hidden must be the same in every report.
    for (subject, unit) in members {
      let person = try person(subject)
      recap.add(hours.hours(of: subject), of: person?.service ?? .unknown, in: unit)
    }
    return MadeReport(
      head: recap.head, rows: units.isEmpty ? [] : recap.rows(of: units, in: desk.language),
      rules: recap.rules,
      figures: [recap.figure(of: units, in: desk.language)])
  }

  private func people(
    _ report: HoursReport, _ units: [RosterUnit], _ members: [SubjectID: Int],
    _ hours: TrainingHours
  ) throws(Trouble) -> MadeReport {
    let names = Dictionary(units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var rows: [(subject: SubjectID, row: HoursRow)] = []
    for (subject, id) in members {
      guard let unit = names[id] else { continue }
      let person = try person(subject)
      let reported = ReportedPerson(
        name: person?.name ?? "-", number: person?.printedNumber, unit: unit, superior: nil)
      rows.append(
        (
          subject,
          HoursRow(
            person: reported, service: person?.service ?? .unknown,
            programs: hours.programs(of: subject), hours: hours.hours(of: subject))
        ))
    }
    rows.sort {
      ($0.row.person.unit, $0.row.person.name, $0.subject.description)
        < ($1.row.person.unit, $1.row.person.name, $1.subject.description)
    }
    return MadeReport(
      head: report.head, rows: rows.map { report.values(of: $0.row, in: desk.language) },
      rules: report.rules, figures: [])
  }

  private func person(_ subject: SubjectID) throws(Trouble) -> Person? {
    try Trouble.storing { () throws(StoreError) in try store.person(subject) }
  }
}

/// How many training hours programs had, and when: the ledger has the text by which an exam began.
private struct ProgramHours {
  private var recorded: [String: [(from: Instant, hours: Int)]] = [:]
  private var current: [String: Int] = [:]

  init(_ desk: Desk, _ store: any ResultsStore) throws(Trouble) {
    for read in try desk.programs() { current[read.program.id] = read.program.trainingHours }
    let entries = try Trouble.storing { () throws(StoreError) in
      try store.entries(after: 0, of: nil, type: .programLoaded)
    }
    for entry in entries.map(\.entry) {
      guard let id = entry.body["program"]?.stringValue, let text = entry.body["text"]?.stringValue,
        let program = ProgramReader(text, file: id).program?.program
      else { continue }
      recorded[id, default: []].append((entry.at, program.trainingHours))
    }
  }

  func hours(of program: String, at moment: Instant) -> Int {
    recorded[program]?.last { $0.from <= moment }?.hours ?? current[program] ?? 0
  }
}
