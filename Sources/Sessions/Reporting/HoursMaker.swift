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
    let required = try Trouble.storing { () throws(StoreError) in try roster.requiredPrograms() }
    guard !required.isEmpty else { throw .certificate(ReportWords.noRoster, .unusable) }
    let units = try roster.units(named: unit)
    let hours = try hours()
    return isRecap ? try recap(report, units, hours) : try people(report, units, hours)
  }

  /// What was passed in the year up to the day, by the programs as they stood when the exams began.
  private func hours() throws(Trouble) -> TrainingHours {
    let programs = try ProgramHours(desk, store)
    let revoked = try Trouble.storing { () throws(StoreError) in
      Set(try store.entries(after: 0, of: nil, type: .certificateRevoked).map(\.entry.subject))
    }
    var hours = TrainingHours()
    let walk = RegradeWalk(store: store) { row in
      guard row.effective?.isPass == true,
        let passed = row.ended?.day(offset: desk.clockOffset)
      else { return false }
      return passed <= day && passed.year == day.year
    }
    try walk.each { passes throws(Trouble) in
      guard let subject = passes.first?.subject else { return }
      var earned: [(program: String, hours: Int)] = []
      for pass in passes {
        guard let program = pass.program else { continue }
        if revoked.contains(subject), try isRevoked(pass) { continue }
        earned.append((program, programs.hours(of: program, at: pass.started)))
      }
      hours.set(earned, of: subject)
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
    _ report: HoursReport, _ units: [RosterUnit], _ hours: TrainingHours
  ) throws(Trouble) -> MadeReport {
    var recap = HoursRecap(report)
    // All units, whichever are wanted: what is hidden must be the same in every report.
    try eachMember { obligation in
      obligation.subject
    } _: { member, subject in
      recap.add(hours.hours(of: subject), of: member.service, in: member.unit)
    }
    return MadeReport(
      head: recap.head,
      rows: TableRows(units.isEmpty ? [] : recap.rows(of: units, in: desk.language)),
      rules: recap.rules, figures: [recap.figure(of: units, in: desk.language)])
  }

  private func people(
    _ report: HoursReport, _ units: [RosterUnit], _ hours: TrainingHours
  ) throws(Trouble) -> MadeReport {
    var rows = PeopleRows(report.head, of: units)
    try eachMember { obligation in
      rows.hold(obligation.unit) ? obligation.subject : nil
    } _: { member, subject in
      rows.add(member) { person in
        let row = HoursRow(
          person: person, service: member.service, programs: hours.programs(of: subject),
          hours: hours.hours(of: subject))
        return report.values(of: row, in: desk.language)
      }
    }
    return MadeReport(head: report.head, rows: rows.sorted(), rules: report.rules, figures: [])
  }

  /// Everybody of whom any program is required, and is chosen.
  private func eachMember(
    choosing choose: (Obligation) -> SubjectID?, _ body: (NamedMember, SubjectID) -> Void
  ) throws(Trouble) {
    try Trouble.storing { () throws(StoreError) in
      try roster.eachMember(of: nil, withSuperiors: false, choosing: choose) { member, subject in
        body(member, subject)
        return true
      }
    }
  }
}

extension NamedMember {
  fileprivate var service: Service { person?.service ?? .unknown }
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
