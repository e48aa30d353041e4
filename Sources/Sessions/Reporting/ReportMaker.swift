import Completion
import Dates
import HRReports
import Results
import Rosters
import Tables
import Text

/// Makes the rows of a report from what the store has.
struct ReportMaker {
  let store: any ResultsStore
  let roster: any RosterStore
  let program: RequiredProgram
  let day: Day
  let offset: Int
  let language: Language

  /// - Parameter unit: A part of the unit's name.
  func recap(unit: String?) throws(Trouble) -> MadeReport {
    let units = try roster.units(named: unit)
    // All units, whichever are wanted: what is hidden must be the same in every report.
    let recap = try Trouble.storing { () throws(StoreError) in
      try UnitRecap(of: program, on: roster, day: day, offset: offset)
    }
    return MadeReport(
      head: UnitRecap.head(of: program),
      rows: units.isEmpty ? [] : recap.rows(of: units, in: language),
      rules: UnitRecap.rules, figures: [recap.figure(of: units, in: language)])
  }

  /// - Parameter unit: A part of the unit's name.
  func people(_ report: PersonReport, unit: String?) throws(Trouble) -> MadeReport {
    let units = try roster.units(named: unit)
    let names = Dictionary(units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var found: [(Obligation, Standing)] = []
    try eachStanding { obligation, standing in
      guard names[obligation.unit] != nil, report.lists(standing) else { return }
      found.append((obligation, standing))
    }
    var rows: [PersonRow] = []
    for (obligation, standing) in found {
      rows.append(try row(obligation, standing, unit: names[obligation.unit] ?? ""))
    }
    rows.sort { ($0.person.unit, $0.person.name) < ($1.person.unit, $1.person.name) }
    return MadeReport(
      head: report.head(of: program),
      rows: rows.map { report.values(of: $0, on: day, in: language) }, rules: report.rules,
      figures: [])
  }

  private func eachStanding(_ body: (Obligation, Standing) -> Void) throws(Trouble) {
    try Trouble.storing { () throws(StoreError) in
      try roster.eachObligation(of: program.id) { obligation in
        body(
          obligation,
          program.standing(
            of: Progress(assigned: obligation.assigned, done: obligation.done), on: day,
            offset: offset))
        return true
      }
    }
  }

  private func row(
    _ obligation: Obligation, _ standing: Standing, unit: String
  ) throws(Trouble) -> PersonRow {
    PersonRow(
      person: try store.reported(obligation.subject, on: roster, unit: unit), standing: standing,
      certificate: obligation.done?.certificate, best: obligation.done?.best,
      pledged: obligation.pledge?.signed.day(offset: offset))
  }
}

extension RosterStore {
  /// The units whose names hold `part`, in any case; all of them without one.
  func units(named part: String?) throws(Trouble) -> [RosterUnit] {
    let all = try Trouble.storing { () throws(StoreError) in try self.rosterUnits() }
    guard let part = part?.lowercased() else { return all }
    return all.filter { $0.name.lowercased().contains(part) }
  }
}

extension ResultsStore {
  /// What a report names of a person of the roster.
  func reported(
    _ subject: SubjectID, on roster: any RosterStore, unit: String
  ) throws(Trouble) -> ReportedPerson {
    let (person, member) = try Trouble.storing { () throws(StoreError) in
      (try self.person(subject), try roster.enrolled(subject))
    }
    return ReportedPerson(
      name: person?.name ?? "-", number: person?.printedNumber, unit: unit,
      superior: member?.superior)
  }
}
