import Law
import LawEditions
import Text

extension VerdictText {
  /// Every smallest set of changes with where it leads, or one line that says there is none.
  public func lines(of changes: ChangeSets, from verdict: Verdict) -> [String] {
    guard verdict.outcome != .undetermined else { return [] }
    guard let first = changes.sets.first else {
      return [
        Bilingual(
          "Satu atau dua perubahan pun tidak mengubah putusan ini.",
          "Neither one change nor two turn this verdict.")[language]
      ]
    }
    let lead =
      first.changes.count == 1
      ? Bilingual(
        "Satu perubahan yang mengubah putusan ini:", "Single changes that turn this verdict:")
      : Bilingual(
        "Tidak ada satu perubahan yang mengubah putusan ini. Dua perubahan sekaligus:",
        "No single change turns this verdict. Two changes together:")
    return [lead[language]]
      + changes.sets.map { set in
        let isAlike = brief(of: set.verdict.ruling) == brief(of: verdict.ruling)
        let forms = Bilingual(", bentuk sanksinya lain", ", other forms of sanction")[language]
        return "  \(line(of: set.changes, to: set.verdict))\(isAlike ? forms : "")"
      }
  }
}

extension VerdictJSON {
  /// The answer to `flips --json`.
  public func value(
    of changes: ChangeSets, from verdict: Verdict, on scenario: Scenario
  ) -> JSONValue {
    .object([
      "version": .int(1),
      "edition": .string(edition.description),
      "facts": facts(of: scenario),
      "verdict": .string(verdict.outcome.rawValue),
      "open_facts": .array(verdict.openFacts.map(openFact)),
      "moves": .array(changes.sets.map { move($0.changes, to: $0.verdict) }),
    ])
  }
}
