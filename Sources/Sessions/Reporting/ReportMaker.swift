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
      head: UnitRecap.head(of: program), rows: units.isEmpty ? [] : recap.rows(of: units),
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
    let (person, member) = try Trouble.storing { () throws(StoreError) in
      (try store.person(obligation.subject), try roster.enrolled(obligation.subject))
    }
    return PersonRow(
      person: ReportedPerson(
        name: person?.name ?? "-", number: person?.printedNumber, unit: unit,
        superior: member?.superior),
      standing: standing, certificate: obligation.done?.certificate, best: obligation.done?.best)
  }
}

extension RosterStore {
  /// The units whose name has this part, or all.
  func units(named part: String?) throws(Trouble) -> [RosterUnit] {
    try Trouble.storing { () throws(StoreError) in try rosterUnits() }
      .filter { unit in part.map { unit.name.lowercased().contains($0.lowercased()) } ?? true }
  }
}
