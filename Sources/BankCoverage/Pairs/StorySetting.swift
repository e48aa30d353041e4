import Dates
import Law

/// Days on which a story can well be set.
struct StorySetting {
  private let law: RuleBase
  private let status: Int?
  private let phase: Int?
  private let kind: Int?

  init(_ law: RuleBase) {
    self.law = law
    status = law.vocabulary.index(of: "status_calon")
    phase = law.vocabulary.index(of: "masa")
    kind = law.vocabulary.index(of: "pemilihan")
  }

  /// The day of the latest election, within `days`, that agrees with what `scenario` states; or,
  /// without an election, the last day of them that the law knows.
  ///
  /// - Parameter fact: What the story turns upon: on the day of the determination one is still a
  ///   prospective candidate and already a candidate.
  func day(for scenario: Scenario, turning fact: Int?, within days: Range<Int>) -> Day {
    let isStatus = fact != nil && fact == status
    let elections = law.elections.filter { election in
      kind == nil || fact == kind
        || value(of: scenario, at: kind).map(election.kinds.contains) ?? true
    }.sorted { $0.voting > $1.voting }
    let dated = elections.map { election in
      isStatus ? election.determination : day(in: election, of: scenario)
    }
    if let day = dated.first(where: { days.contains($0.number) }) { return day }
    let last = min(days.upperBound - 1, law.day.number)
    return Day(number: max(days.lowerBound, last))
  }

  private func day(in election: Election, of scenario: Scenario) -> Day {
    switch value(of: scenario, at: phase) {
    case "sebelum_kampanye" where value(of: scenario, at: status) == "calon":
      election.campaign.start.adding(days: -1)
    case "setelah_kampanye": election.voting
    case _ where value(of: scenario, at: status) == "bakal_calon":
      election.determination.adding(days: -12)
    case _: election.campaign.start.adding(days: 15)
    }
  }

  private func value(of scenario: Scenario, at fact: Int?) -> String? {
    guard let fact, let value = scenario.facts[fact]?.single else { return nil }
    return law.vocabulary.facts[fact].values[value].id
  }
}
