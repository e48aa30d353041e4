import BankCoverage
import Reports

/// `bank cakupan`: what of the law the banks ask, and what no item asks.
public struct BankCoverageJob {
  /// How the coverage is told.
  public enum Format: Hashable, Sendable {
    /// A summary and what is missing; with `all`, what is there as well.
    case lines(all: Bool)
    case json
    /// A page, written as a whole or not at all.
    case html(path: String)
  }

  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter folder: A folder with a bank or with several; the usual one where `nil`.
  public func run(_ folder: String?, as format: Format) throws(Trouble) -> Status {
    let banks = try desk.banks(in: folder)
    let coverage = BankCoverage(of: banks.flatMap(\.keyed.items), by: desk.law)
    switch format {
    case .lines(let all):
      desk.say(BankCoverageReport(coverage, of: desk.law, in: desk.language).lines(all: all))
    case .json:
      let answer = BankCoverageJSON(coverage, of: desk.law).value(edition: desk.edition)
      desk.console.show(answer.canonicalText)
    case .html(let path):
      let page = BankCoveragePage(coverage, of: desk.law, in: desk.language)
      let text = page.text(edition: desk.edition, banks: banks.map(\.keyed.bank.id))
      try desk.save(Array(text.utf8), to: path)
    }
    return .done
  }
}
