import Completion
import Dates
import HRReports
import Results
import Rosters
import Tables
import Text

/// Makes the rows of a report from what the store has.
struct ReportMaker {
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
      rows: TableRows(units.isEmpty ? [] : recap.rows(of: units, in: language)),
      rules: UnitRecap.rules, figures: [recap.figure(of: units, in: language)])
  }

  /// - Parameter unit: A part of the unit's name.
  func people(_ report: PersonReport, unit: String?) throws(Trouble) -> MadeReport {
    let head = report.head(of: program)
    var rows = PeopleRows(head, of: try roster.units(named: unit))
    try Trouble.storing { () throws(StoreError) in
      try roster.eachMember(of: program.id, withSuperiors: report.namesSuperiors) { obligation in
        rows.hold(obligation.unit) ? listed(obligation, on: report) : nil
      } _: { member, found in
        rows.add(member) { person in
          report.values(of: row(person, found.obligation, found.standing), on: day, in: language)
        }
        return true
      }
    }
    return MadeReport(head: head, rows: rows.sorted(), rules: report.rules, figures: [])
  }

  /// Where somebody stands who is on the report; `nil` for anybody else.
  private func listed(
    _ obligation: Obligation, on report: PersonReport
  ) -> (obligation: Obligation, standing: Standing)? {
    let progress = Progress(assigned: obligation.assigned, done: obligation.done)
    let standing = program.standing(of: progress, on: day, offset: offset)
    return report.lists(standing) ? (obligation, standing) : nil
  }

  private func row(
    _ person: ReportedPerson, _ obligation: Obligation, _ standing: Standing
  ) -> PersonRow {
    PersonRow(
      person: person, standing: standing, certificate: obligation.done?.certificate,
      best: obligation.done?.best, pledged: obligation.pledge?.signed.day(offset: offset))
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
