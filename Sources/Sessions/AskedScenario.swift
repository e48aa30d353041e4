import Asking
import Dates
import Law
import Results

/// The scenario of one act that a question names: what it states, and who acts where it does not say.
struct AskedScenario {
  let desk: Desk
  var scenario: Scenario
  /// The days that are possible where the question says only a week, a month or a year.
  private(set) var period: (first: Day, last: Day)?
  /// The election where no date is said. Stated at once it would let the calendar say, by today's
  /// date, who is a candidate already; so it answers only when the election itself is asked for.
  private(set) var heldBack: (fact: Int, values: ValueSet)?

  init(_ desk: Desk, _ understanding: Understanding, act: Int) {
    self.desk = desk
    var day = desk.today
    switch understanding.date {
    case .day(let stated)?: day = stated
    case .period(let first, let last)?:
      day = first
      period = (first, last)
    case nil: break
    }
    scenario = Scenario(day: day, facts: understanding.facts)
    if understanding.date == nil, let election = desk.law.vocabulary.index(of: "pemilihan"),
      let stated = scenario.facts.removeValue(forKey: election)
    {
      heldBack = (election, stated)
    }
    if let fact = desk.law.vocabulary.index(of: Vocabulary.act) {
      scenario.facts[fact] = ValueSet(act)
    }
  }

  /// Somebody who asks without saying who acts means oneself, so nobody is asked twice: what was
  /// answered before holds, else what the number of the participant at this seat says.
  mutating func knowWhoAsks() {
    guard let actor = desk.law.vocabulary.index(of: Vocabulary.actor) else { return }
    guard let usual = desk.usualActor ?? desk.actorAtThisSeat else { return }
    // “ASN” says less than what is known of whoever asks.
    if let stated = scenario.facts[actor], !usual.isSubset(of: stated) || stated.count == 1 {
      return
    }
    scenario.facts[actor] = usual
  }

  mutating func set(_ day: Day) {
    scenario.day = day
    period = nil
  }

  /// Everything that the question states, also what is held back.
  var stated: [Int: ValueSet] {
    guard let heldBack else { return scenario.facts }
    return scenario.facts.merging([heldBack.fact: heldBack.values]) { known, _ in known }
  }

  /// Answers an open fact by what was held back, and says whether that was possible.
  mutating func answersItself(_ fact: Int) -> Bool {
    guard let heldBack, heldBack.fact == fact else { return false }
    scenario.facts[fact] = heldBack.values
    self.heldBack = nil
    return true
  }

  /// Takes `fakta=nilai` words in place of what was understood.
  mutating func change(_ words: [String]) throws(Trouble) {
    let change: Scenario
    do { change = try desk.law.vocabulary.scenario(words, on: scenario.day) } catch {
      throw .scenario(error)
    }
    scenario.facts.merge(change.facts) { _, new in new }
    if words.contains(where: { $0.hasPrefix("\(Vocabulary.date)=") }) { set(change.day) }
  }

  /// Whether the law answers differently on different days of the period.
  func isDayOpen() throws(Trouble) -> Bool {
    guard let period else { return false }
    let first = try desk.verdict(on: scenario.on(period.first))
    for day in desk.law.boundaries where period.first < day && day <= period.last {
      let other = try desk.verdict(on: scenario.on(day))
      if other.ruling != first.ruling || other.openFacts != first.openFacts { return true }
    }
    return false
  }
}

extension Desk {
  /// What the number of the participant at this seat says of who acts, or `nil`.
  fileprivate var actorAtThisSeat: ValueSet? {
    guard let subject = supplies.seat.subject, let store = try? supplies.existingStore(),
      let person = try? store.person(subject), person.isASN,
      let number = person.number, let nip = try? NIP(parsing: number)
    else { return nil }
    let id =
      switch nip.kind {
      case .pns: "pns"
      case .pppk: "pppk"
      }
    return law.vocabulary[Vocabulary.actor]?.index(of: id).map { ValueSet($0) }
  }
}
