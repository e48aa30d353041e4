import Asking
import Dates
import Law

/// How many questions of one half are understood.
public struct AskAccuracy: Sendable {
  /// Questions that name an act; those of which the best match is right; those of which one of the
  /// best three is.
  public private(set) var named = (all: 0, first: 0, third: 0)
  /// Questions that name no act, and those in which one was seen all the same.
  public private(set) var strange = (all: 0, hits: 0)
  /// Questions of which the stated facts are written down, and those of which exactly they were
  /// understood.
  public private(set) var stated = (all: 0, right: 0)
  /// Questions that name several acts, and those of which exactly they were understood.
  public private(set) var several = (all: 0, right: 0)

  /// - Parameter today: What “kemarin” is counted from.
  public init(
    of phrasings: [Phrasing], half: Phrasing.Half, by vocabulary: Vocabulary, today: Day
  ) {
    let reader = QuestionReader(vocabulary)
    let acts = vocabulary[Vocabulary.act]?.values.map(\.id) ?? []
    for phrasing in phrasings where phrasing.half == half {
      let understanding = reader.understanding(of: phrasing.text, today: today)
      let found = understanding.acts.map { acts[$0.act] }
      guard !phrasing.acts.isEmpty else {
        strange.all += 1
        strange.hits += found.isEmpty ? 0 : 1
        continue
      }
      named.all += 1
      named.first += phrasing.acts.contains(found.first ?? "") ? 1 : 0
      named.third += Set(found.prefix(3)).isDisjoint(with: phrasing.acts) ? 0 : 1
      if let facts = phrasing.facts {
        stated.all += 1
        stated.right += facts == understanding.statement(by: vocabulary) ? 1 : 0
      }
      if phrasing.acts.count > 1 {
        let named = found.prefix(1) + understanding.further.map { acts[$0.act] }
        several.all += 1
        several.right += Set(named) == Set(phrasing.acts) ? 1 : 0
      }
    }
  }
}

extension Understanding {
  /// The facts, the date and the circumstances as `fact=value`, as phrasings write them; sets of
  /// several values state nothing.
  public func statement(by vocabulary: Vocabulary) -> Set<String> {
    var statement: Set<String> = []
    for (fact, values) in facts {
      guard let value = values.single else { continue }
      statement.insert("\(vocabulary.facts[fact].id)=\(vocabulary.facts[fact].values[value].id)")
    }
    if let date { statement.insert("tanggal=\(date.text)") }
    let names = [.notDone, .accident, .undone, .somebodyElse].filter(circumstances.contains)
      .map(\.rawValue)
    if !names.isEmpty { statement.insert("keadaan=" + names.joined(separator: ",")) }
    return statement
  }
}

extension StatedDate {
  /// `2024-09-24`, `2024-09` for a month, `2024` for a year, `2024-09-23/2024-09-29` for a week.
  fileprivate var text: String {
    switch self {
    case .day(let day): return day.description
    case .period(let first, let last):
      if last.number - first.number > 31 { return "\(first.year)" }
      return first.dayOfMonth == 1 && last.number - first.number > 7
        ? String(first.description.prefix(7)) : "\(first)/\(last)"
    }
  }
}
