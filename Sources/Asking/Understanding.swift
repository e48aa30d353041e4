import Dates
import Law

/// What a question in everyday words was understood to say.
public struct Understanding: Hashable, Sendable {
  /// What it may be about, best first; none where nothing is recognised.
  public let acts: [ActMatch]
  /// Acts that it names beside the best one, each by words of its own.
  public let further: [ActMatch]
  /// The facts that it states, by position in the vocabulary, without the act.
  public let facts: [Int: ValueSet]
  public let date: StatedDate?
  public let circumstances: Set<Circumstance>
}

/// Understands questions by a vocabulary; made once and used for many.
public struct QuestionReader: Sendable {
  private let acts: ActMatcher
  private let facts: FactMatcher
  private let circumstances: CircumstanceReader
  private let attendance: (fact: Int, acts: ValueSet)?

  public init(_ vocabulary: Vocabulary) {
    let lexicon = Lexicon(vocabulary)
    acts = ActMatcher(vocabulary, lexicon)
    facts = FactMatcher(vocabulary, lexicon)
    circumstances = CircumstanceReader(lexicon)
    attendance = vocabulary.attendance
  }

  /// What `question` says, with dates such as “kemarin” counted from `today`.
  public func understanding(of question: String, today: Day) -> Understanding {
    let terms = acts.lexicon.terms(of: question)
    let stated = facts.stated(in: terms)
    let matches = acts.matches(of: terms, explained: stated.terms)
    var known = stated.facts
    if let attendance, let best = matches.first, !attendance.acts.contains(best.act) {
      known[attendance.fact] = nil
    }
    return Understanding(
      acts: matches, further: acts.further(than: matches, in: terms), facts: known,
      date: StatedDate(in: question, today: today),
      circumstances: matches.first.map {
        circumstances.circumstances(in: terms, of: $0, actor: stated.actor)
      } ?? [])
  }
}

extension Vocabulary {
  /// The fact that says how one attended, and the acts that are attending: those with which “did
  /// not attend” cannot be.
  fileprivate var attendance: (fact: Int, acts: ValueSet)? {
    guard let fact = index(of: "cara_hadir"), let act = index(of: Self.act),
      let absent = facts[fact].index(of: "tidak_hadir")
    else { return nil }
    let boxes = impossible.filter { box in
      box.clauses.contains { $0.fact == fact && $0.allowed == ValueSet(absent) }
    }
    let acts = boxes.flatMap(\.clauses).filter { $0.fact == act }
    return (fact, acts.reduce(.none) { $0.union($1.allowed) })
  }
}
