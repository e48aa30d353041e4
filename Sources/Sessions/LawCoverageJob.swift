import LawEditions
import Reports

/// `hukum cakupan`: which acts, at which times, with which consequences the law speaks of.
public struct LawCoverageJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func run(json: Bool) throws(Trouble) -> Status {
    let report = CoverageReport(LawCoverage(of: desk.law), of: desk.law)
    if json {
      desk.console.show(report.json(edition: desk.edition).canonicalText)
    } else {
      desk.say(report.lines(in: desk.language))
    }
    return .done
  }
}
