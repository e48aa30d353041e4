import Dates
import ItemStatistics
import Results
import Tables
import Text

/// `butir analisis`: how the items of the banks did in exams, for those who write them. It counts
/// people and names none, so it needs no key.
public struct ItemStatisticsJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter program: Only exams of this program.
  public func run(_ program: String?, json: Bool) throws(Trouble) -> Status {
    let known = try desk.programs().map(\.program.id)
    if let program, !known.contains(program) { throw .noProgram(program, known: known) }
    guard let store = try desk.existingStore() else { return nothing(asJSON: json) }
    let report = try ItemStatisticsMaker(desk: desk, store: store, day: desk.today)
      .report(program: program)
    if json {
      show(report)
      return .done
    }
    guard !report.rows.isEmpty else { return nothing(asJSON: false) }
    desk.say(report.head.title)
    let table = ReportTable(head: report.head, language: desk.language)
    desk.say(report.rows.map(table.line(of:)))
    for rule in report.rules { desk.say(rule) }
    return .done
  }

  private func show(_ report: MadeReport) {
    desk.show(report, footer: report.rules.map { $0[desk.language] })
  }

  private func nothing(asJSON: Bool) -> Status {
    if asJSON {
      show(MadeReport(head: ItemTable.head, rows: [], rules: ItemTable.rules, figures: []))
    } else {
      desk.say(ReportWords.noExams)
    }
    return .done
  }
}
