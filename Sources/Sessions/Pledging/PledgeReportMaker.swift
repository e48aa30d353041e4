import Dates
import HRReports
import Results
import Rosters
import Tables
import Text

/// Makes the rows of a report of pledges from what the store has.
struct PledgeReportMaker {
  let roster: any RosterStore
  let wording: PledgeWording
  let day: Day
  let offset: Int
  let language: Language

  func report(_ kind: PledgeReport, unit: String?) throws(Trouble) -> MadeReport {
    let units = try roster.units(named: unit)
    guard kind != .recap else { return try recap(units) }
    let head = kind.head(title)
    var rows = PeopleRows(head, of: units)
    try eachPerson(kind, of: units) { member, standing in
      rows.add(member) { kind.values(of: PledgePerson($0, standing)) }
    }
    return MadeReport(head: head, rows: rows.sorted(), rules: kind.rules, figures: [])
  }

  private func recap(_ units: [RosterUnit]) throws(Trouble) -> MadeReport {
    var recap = PledgeRecap()
    // All units, whichever are wanted: what is hidden must be the same in every report.
    try Trouble.storing { () throws(StoreError) in
      try roster.eachObligation(of: nil) { obligation in
        recap.add(standing(of: obligation), in: obligation.unit)
        return true
      }
    }
    return MadeReport(
      head: PledgeReport.recap.head(title),
      rows: TableRows(units.isEmpty ? [] : recap.rows(of: units, in: language)),
      rules: PledgeReport.recap.rules, figures: [recap.figure(of: units, in: language)])
  }

  /// Everybody of the units, by unit and name.
  func roll(unit: String?) throws(Trouble) -> [PledgePerson] {
    let units = try roster.units(named: unit)
    let names = Dictionary(units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var people: [PledgePerson] = []
    try eachPerson(.roll, of: units) { member, standing in
      let person = ReportedPerson(member, unit: names[member.unit] ?? "")
      people.append(PledgePerson(person, standing))
    }
    return people.sorted { ($0.person.unit, $0.person.name) < ($1.person.unit, $1.person.name) }
  }

  /// What the wording in use is called, with its version.
  private var title: Bilingual {
    let version = wording.text.version
    return wording.text.title + Bilingual(", versi \(version)", ", version \(version)")
  }

  /// Everybody of the units of whom any program is required, and who is on the report.
  private func eachPerson(
    _ kind: PledgeReport, of units: [RosterUnit], _ body: (NamedMember, PledgeStanding) -> Void
  ) throws(Trouble) {
    let wanted = Set(units.map(\.id))
    try Trouble.storing { () throws(StoreError) in
      try roster.eachMember(of: nil, withSuperiors: kind.namesSuperiors) { obligation in
        let standing = standing(of: obligation)
        return wanted.contains(obligation.unit) && kind.lists(standing) ? standing : nil
      } _: { member, standing in
        body(member, standing)
        return true
      }
    }
  }

  private func standing(of obligation: Obligation) -> PledgeStanding {
    PledgeStanding(
      of: obligation.pledge, digest: wording.digest.description, on: day, offset: offset)
  }
}

extension ReportJob {
  /// Makes reports of the pledges of everybody on the roster.
  func pledgeMaker(
    of store: any ResultsStore, on day: Day
  ) throws(Trouble) -> PledgeReportMaker {
    let roster = try store.roster()
    let programs = try Trouble.storing { () throws(StoreError) in try roster.requiredPrograms() }
    guard !programs.isEmpty else { throw .certificate(ReportWords.noRoster, .unusable) }
    return PledgeReportMaker(
      roster: roster, wording: try desk.pledgeWording(), day: day,
      offset: desk.clockOffset, language: desk.language)
  }
}
