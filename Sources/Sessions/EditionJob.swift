import Dates
import Law
import LawEditions
import Reports
import Results
import Text

/// `hukum banding`: two editions of the law, or one on two days, and what the difference touches.
public struct EditionJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter places: Two folders with editions, two days, or one folder to compare the law in
  ///   use with.
  public func run(_ places: [String], json: Bool) throws(Trouble) -> Status {
    let days = places.compactMap { Day($0) }
    switch (places.count, days.count) {
    case (2, 2): return try compare(days[0], days[1], json: json)
    case (1, 0):
      return try compare((desk.law, desk.edition), desk.supplies.law(places[0]), json: json)
    case (2, 0):
      return try compare(
        desk.supplies.law(places[0]), desk.supplies.law(places[1]), json: json)
    case _: throw .usage(.twoSides, command: "hukum")
    }
  }

  private func compare(_ first: Day, _ second: Day, json: Bool) throws(Trouble) -> Status {
    let comparison = EditionComparison(desk.law, on: first, and: second)
    if json {
      let names = ("\(desk.edition) \(first)", "\(desk.edition) \(second)")
      let answer = EditionJSON(comparison).value(before: names.0, after: names.1, items: nil)
      desk.console.show(answer.canonicalText)
      return .done
    }
    desk.say(
      Bilingual(
        "Edisi \(desk.edition), \(first.longText(in: .indonesian)) → "
          + second.longText(in: .indonesian),
        "Edition \(desk.edition), \(first.longText(in: .english)) → "
          + second.longText(in: .english)))
    desk.say(EditionText(comparison, language: desk.language).lines)
    return .done
  }

  private func compare(
    _ before: (law: RuleBase, edition: Edition), _ after: (law: RuleBase, edition: Edition),
    json: Bool
  ) throws(Trouble) -> Status {
    let comparison = EditionComparison(before: before.law, after: after.law)
    let items = try TouchedItems(desk).changes(from: before.law, to: after.law)
    if json {
      let answer = EditionJSON(comparison).value(
        before: before.edition.description, after: after.edition.description, items: items)
      desk.console.show(answer.canonicalText)
      return .done
    }
    desk.say(
      Bilingual(
        "Edisi \(before.edition) → \(after.edition)",
        "Edition \(before.edition) → \(after.edition)"))
    let text = EditionText(comparison, language: desk.language)
    desk.say(text.lines)
    desk.say(text.lines(of: items))
    return .done
  }
}

extension Bilingual {
  fileprivate static let twoSides = Bilingual(
    "Sebutkan dua folder edisi, dua tanggal, atau satu folder untuk dibandingkan dengan hukum yang "
      + "dipakai.",
    "Name two folders with editions, two dates, or one folder to compare the law in use with.")
}
