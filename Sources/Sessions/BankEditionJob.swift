import QuestionBanks
import Text

/// `bank banding`: what another edition of the law, or another day, makes of the open banks.
public struct BankEditionJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter places: Two folders with editions, two days, or one folder to compare the law in
  ///   use with. Of two days, every item is judged as if its act were of either.
  public func run(_ places: [String], json: Bool) throws(Trouble) -> Status {
    let sides = try EditionSides(places, at: desk, command: .bank)
    let texts = try desk.supplies.bankTexts(nil).map(\.files)
    let programs = try desk.programs().map(\.program)
    let before: JudgedBanks
    let after: JudgedBanks
    switch sides {
    case .editions(let old, let new):
      before = JudgedBanks(texts, filling: programs, by: old.law)
      after = JudgedBanks(texts, filling: programs, by: new.law)
    case .days(let first, let second):
      before = JudgedBanks(texts, filling: programs, by: desk.law, on: first)
      after = JudgedBanks(texts, filling: programs, by: desk.law, on: second)
    }
    let report = BankChangesReport(BankChanges(from: before, to: after))
    if json {
      desk.console.show(report.json(sides.names(desk)).canonicalText)
      return .done
    }
    desk.say(sides.headline(desk))
    if case .days = sides { desk.say(BankChangesWords.asIfOnEitherDay) }
    desk.say(report.lines(in: desk.language))
    return .done
  }
}
