import HRReports
import Rendering
import Results
import Text

extension ReportJob {
  /// Writes the roll of pledges of each unit as a numbered PDF; for HR officers.
  public func pledgeRoll(unit: String?, to path: String?) throws(Trouble) -> Status {
    guard let path else {
      throw .usage(PledgeWords.rollNeedsFile, command: CommandInfo.pledge.name)
    }
    let officer = try desk.asHR()
    guard let store = try desk.existingStore() else {
      throw .certificate(ReportWords.noRoster, .unusable)
    }
    let maker = try pledgeMaker(of: store, on: desk.today)
    let report = try maker.report(.roll, unit: unit)
    guard !report.rows.isEmpty else {
      desk.say(ReportWords.nobody)
      return .done
    }
    let number = try record(report, .pledge(.roll), by: officer, in: store)
    // So that the foot of the roll names a state of the ledger that holds its own export.
    desk.signCheckpoint(in: store)
    let provenance = try provenance(on: desk.today, in: store, export: number)
    let people = try maker.roll(unit: unit)
    let roll = PledgeRoll(
      report.head.title[desk.language], agency: desk.agency, units: people.units,
      foot: (report.rules + provenance.lines).map { $0[desk.language] }, made: provenance.madeAt,
      in: desk.language)
    let bytes: [UInt8]
    do { bytes = try roll.pdf() } catch { throw .unprintable(error.sentence) }
    try desk.supplies.people.writePrivate(path, bytes)
    desk.say(ReportWords.written(rows: report.rows.count, number: number))
    desk.say(path: path)
    return .done
  }
}

extension [PledgePerson] {
  /// The rows of each unit, where they stand by unit already.
  fileprivate var units: [[PledgeRoll.Row]] {
    var units: [[PledgeRoll.Row]] = []
    for one in self {
      let row = PledgeRoll.Row(
        name: one.person.name, number: one.person.number, unit: one.person.unit,
        day: one.standing.current)
      if units.last?.last?.unit == row.unit {
        units[units.count - 1].append(row)
      } else {
        units.append([row])
      }
    }
    return units
  }
}
