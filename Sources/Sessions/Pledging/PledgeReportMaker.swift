import Dates
import HRReports
import Results
import Rosters
import Text

/// Makes the rows of a report of pledges from what the store has.
struct PledgeReportMaker {
  let store: any ResultsStore
  let roster: any RosterStore
  let wording: PledgeWording
  let day: Day
  let offset: Int
  let language: Language

  func report(_ kind: PledgeReport, unit: String?) throws(Trouble) -> MadeReport {
    let units = try roster.units(named: unit)
    let (counted, found) = try counted(kind, units)
    guard kind == .recap else {
      return MadeReport(
        head: kind.head(title), rows: try people(found, units).map { kind.values(of: $0) },
        rules: kind.rules, figures: [])
    }
    return MadeReport(
      head: kind.head(title), rows: units.isEmpty ? [] : counted.rows(of: units, in: language),
      rules: kind.rules, figures: [counted.figure(of: units, in: language)])
  }

  /// Everybody of the units, by unit and name.
  func roll(unit: String?) throws(Trouble) -> [PledgePerson] {
    let units = try roster.units(named: unit)
    return try people(try counted(.roll, units).found, units)
  }

  private typealias Found = (subject: SubjectID, unit: Int, standing: PledgeStanding)

  /// What the wording in use is called, with its version.
  private var title: Bilingual {
    let version = wording.text.version
    return wording.text.title + Bilingual(", versi \(version)", ", version \(version)")
  }

  /// Everybody of whom any program is required, once: counted, and found where they are of `units`.
  private func counted(
    _ kind: PledgeReport, _ units: [RosterUnit]
  ) throws(Trouble) -> (recap: PledgeRecap, found: [Found]) {
    let wanted = Set(units.map(\.id))
    var recap = PledgeRecap()
    var found: [Found] = []
    var seen: Set<SubjectID> = []
    try Trouble.storing { () throws(StoreError) in
      let programs = try roster.requiredPrograms()
      for program in programs {
        try roster.eachObligation(of: program) { obligation in
          guard programs.count == 1 || seen.insert(obligation.subject).inserted else { return true }
          let standing = PledgeStanding(
            of: obligation.pledge, digest: wording.digest.description, on: day, offset: offset)
          // All units, whichever are wanted: what is hidden must be the same in every report.
          recap.add(standing, in: obligation.unit)
          if wanted.contains(obligation.unit), kind.lists(standing) {
            found.append((obligation.subject, obligation.unit, standing))
          }
          return true
        }
      }
    }
    return (recap, found)
  }

  private func people(
    _ found: [Found], _ units: [RosterUnit]
  ) throws(Trouble) -> [PledgePerson] {
    let names = Dictionary(units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var rows: [PledgePerson] = []
    for one in found {
      rows.append(
        PledgePerson(
          try store.reported(one.subject, on: roster, unit: names[one.unit] ?? ""), one.standing))
    }
    return rows.sorted { ($0.person.unit, $0.person.name) < ($1.person.unit, $1.person.name) }
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
      store: store, roster: roster, wording: try desk.pledgeWording(), day: day,
      offset: desk.clockOffset, language: desk.language)
  }
}
