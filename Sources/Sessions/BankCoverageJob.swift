import BankCoverage
import Reports

/// `bank cakupan`: what of the law the banks ask, and what no item asks.
public struct BankCoverageJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter all: Whether to show what is covered as well.
  public func run(all: Bool) throws(Trouble) -> Status {
    let coverage = BankCoverage(of: try desk.items(), by: desk.law)
    let report = BankCoverageReport(coverage, of: desk.law, in: desk.language)
    for line in report.lines(all: all) { desk.say(line, hanging: 2) }
    return .done
  }
}
