import Dates
import Law
import Text

/// What is compared: two editions of the law, or the one in use on two days.
enum EditionSides {
  typealias Side = (law: RuleBase, edition: Edition)

  case editions(before: Side, after: Side)
  case days(Day, Day)

  /// - Parameters:
  ///   - places: Two folders with editions, two days, or one folder to compare the law in use with.
  ///   - command: The command to name where the words are something else.
  init(_ places: [String], at desk: Desk, command: CommandInfo) throws(Trouble) {
    let days = places.compactMap { Day($0) }
    switch (places.count, days.count) {
    case (2, 2): self = .days(days[0], days[1])
    case (1, 0):
      self = .editions(
        before: (desk.law, desk.edition), after: try desk.supplies.law(places[0]))
    case (2, 0):
      self = .editions(
        before: try desk.supplies.law(places[0]), after: try desk.supplies.law(places[1]))
    case _: throw .usage(.twoSides, command: command.name)
    }
  }

  /// What each side is called in JSON: an edition, or an edition and a day.
  func names(_ desk: Desk) -> (before: String, after: String) {
    switch self {
    case .editions(let before, let after):
      (before.edition.description, after.edition.description)
    case .days(let first, let second): ("\(desk.edition) \(first)", "\(desk.edition) \(second)")
    }
  }

  /// Both sides in one line.
  func headline(_ desk: Desk) -> Bilingual {
    switch self {
    case .editions(let before, let after):
      Bilingual(
        "Edisi \(before.edition) → \(after.edition)",
        "Edition \(before.edition) → \(after.edition)")
    case .days(let first, let second):
      Bilingual(
        "Edisi \(desk.edition), \(first.longText(in: .indonesian)) → "
          + second.longText(in: .indonesian),
        "Edition \(desk.edition), \(first.longText(in: .english)) → "
          + second.longText(in: .english))
    }
  }
}

extension Bilingual {
  fileprivate static let twoSides = Bilingual(
    "Sebutkan dua folder edisi, dua tanggal, atau satu folder untuk dibandingkan dengan hukum yang "
      + "dipakai.",
    "Name two folders with editions, two dates, or one folder to compare the law in use with.")
}
