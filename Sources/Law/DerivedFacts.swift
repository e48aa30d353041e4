import Dates

extension Vocabulary {
  /// The facts that the election calendar reads or narrows, whether or not a rule asks for them.
  public static let calendarFacts: Set = ["pemilihan", "status_calon", "masa"]
}

/// What the calendar says of the facts that it knows; none where it says nothing.
struct Derived: Hashable {
  var status = ValueSet.none
  var phase = ValueSet.none
}

/// The elections of a rule base, ready for the question which of them is near.
struct ElectionCalendar: Sendable {
  private let kindFact: Int?
  private let status: Int?
  private let phase: Int?
  private let prospective: Int?
  private let determined: Int?
  private let statuses: ValueSet
  private let phases: [String: Int]
  /// By the value of the fact `pemilihan`, those that vote first in front.
  private let elections: [[Election]]

  init(_ vocabulary: Vocabulary, _ elections: [Election]) {
    kindFact = vocabulary.index(of: "pemilihan")
    status = vocabulary.index(of: "status_calon")
    phase = vocabulary.index(of: "masa")
    prospective = vocabulary["status_calon"]?.index(of: "bakal_calon")
    determined = vocabulary["status_calon"]?.index(of: "calon")
    statuses = vocabulary["status_calon"]?.all ?? .none
    let values = vocabulary["masa"]?.values ?? []
    phases = Dictionary(values.enumerated().map { ($1.id, $0) }) { first, _ in first }
    self.elections = (vocabulary["pemilihan"]?.values ?? []).map { kind in
      elections.filter { $0.kinds.contains(kind.id) }.sorted { $0.voting < $1.voting }
    }
  }

  /// What the calendar says of facts that the teller left open. It only excludes what cannot be on
  /// that day: after a determination nobody is still a prospective candidate of that election, before
  /// it nobody is a candidate. It never adds and never overrules what was stated.
  ///
  /// - Parameter stated: The possible values of a fact; none where the teller left it open.
  func derived(on day: Day, stated: (Int) -> ValueSet) -> Derived {
    guard let kindFact, let kind = stated(kindFact).single,
      let election = elections[kind].first(where: { day <= $0.voting })
    else { return Derived() }
    var derived = Derived()
    let isDetermined = election.determination <= day
    if let status, let excluded = isDetermined ? prospective : determined, stated(status).isEmpty {
      derived.status = statuses.subtracting(ValueSet(excluded))
    }
    if isDetermined, let phase, stated(phase).isEmpty,
      let now = phases[Self.phase(of: election, on: day)]
    {
      derived.phase = ValueSet(now)
    }
    return derived
  }

  /// `derived` by the positions of the facts.
  func facts(_ derived: Derived) -> [Int: ValueSet] {
    var facts: [Int: ValueSet] = [:]
    if let status, !derived.status.isEmpty { facts[status] = derived.status }
    if let phase, !derived.phase.isEmpty { facts[phase] = derived.phase }
    return facts
  }

  /// The days on which what it says of elections of the kind `stated` changes.
  func boundaries(stated: (Int) -> ValueSet) -> [Day] {
    guard let kindFact, let kind = stated(kindFact).single else { return [] }
    return elections[kind].flatMap { election in
      [election.determination, election.campaign.start, election.voting.adding(days: 1)]
        + [election.campaign.end].compactMap { $0 }
    }
  }

  private static func phase(of election: Election, on day: Day) -> String {
    if day < election.campaign.start { return "sebelum_kampanye" }
    return election.campaign.contains(day) ? "kampanye" : "setelah_kampanye"
  }
}

extension RuleBase {
  /// What the election calendar says of facts that the teller left open.
  func derivedFacts(of scenario: Scenario) -> [Int: ValueSet] {
    calendar.facts(calendar.derived(on: scenario.day) { scenario.facts[$0] ?? .none })
  }
}
