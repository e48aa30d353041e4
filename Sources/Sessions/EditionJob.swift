import LawEditions
import Reports
import Text

/// `hukum banding`: two editions of the law, or one on two days, and what the difference touches.
public struct EditionJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter places: Two folders with editions, two days, or one folder to compare the law in
  ///   use with.
  public func run(_ places: [String], json: Bool) throws(Trouble) -> Status {
    let sides = try EditionSides(places, at: desk, command: .law)
    let comparison: EditionComparison
    var items: ItemChanges?
    switch sides {
    case .days(let first, let second):
      comparison = EditionComparison(desk.law, on: first, and: second)
    case .editions(let before, let after):
      comparison = EditionComparison(before: before.law, after: after.law)
      items = try TouchedItems(desk).changes(from: before.law, to: after.law)
    }
    if json {
      let names = sides.names(desk)
      let answer = EditionJSON(comparison).value(
        before: names.before, after: names.after, items: items)
      desk.console.show(answer.canonicalText)
      return .done
    }
    desk.say(sides.headline(desk))
    let text = EditionText(comparison, language: desk.language)
    desk.say(text.lines)
    if let items { desk.say(text.lines(of: items)) }
    return .done
  }
}
