import Dates

extension Vocabulary {
  /// The facts that the election calendar reads or narrows, whether or not a rule asks for them.
  public static let calendarFacts: Set = ["pemilihan", "status_calon", "masa"]
}

extension RuleBase {
  /// What the election calendar says of facts that the teller left open. It only excludes what
  /// cannot be on that day: after a determination nobody is still a prospective candidate of that
  /// election, before it nobody is a candidate. It never adds and never overrules what was stated.
  func derivedFacts(of scenario: Scenario) -> [Int: ValueSet] {
    guard let kindFact = vocabulary.index(of: "pemilihan"),
      let kind = scenario.facts[kindFact]?.single.map({ vocabulary.facts[kindFact].values[$0].id })
    else { return [:] }
    let ofKind = elections.filter { $0.kinds.contains(kind) }.sorted { $0.voting < $1.voting }
    guard let election = ofKind.first(where: { scenario.day <= $0.voting }) else { return [:] }
    var derived: [Int: ValueSet] = [:]
    let isDetermined = election.determination <= scenario.day
    derive("status_calon", without: isDetermined ? "bakal_calon" : "calon", scenario, &derived)
    if isDetermined {
      derive("masa", only: phase(of: election, on: scenario.day), scenario, &derived)
    }
    return derived
  }

  private func phase(of election: Election, on day: Day) -> String {
    if day < election.campaign.start { return "sebelum_kampanye" }
    return election.campaign.contains(day) ? "kampanye" : "setelah_kampanye"
  }

  private func derive(
    _ id: String, without value: String, _ scenario: Scenario, _ derived: inout [Int: ValueSet]
  ) {
    guard let fact = vocabulary.index(of: id), scenario.facts[fact] == nil,
      let index = vocabulary.facts[fact].index(of: value)
    else { return }
    derived[fact] = vocabulary.facts[fact].all.subtracting(ValueSet(index))
  }

  private func derive(
    _ id: String, only value: String, _ scenario: Scenario, _ derived: inout [Int: ValueSet]
  ) {
    guard let fact = vocabulary.index(of: id), scenario.facts[fact] == nil,
      let index = vocabulary.facts[fact].index(of: value)
    else { return }
    derived[fact] = ValueSet(index)
  }
}
