import Assessment
import Text

/// B061: one kind of question has the same answer so often that it can be answered unread.
func frequentAnswers(in evidence: BankEvidence) -> [Finding] {
  let kinds = Dictionary(grouping: evidence.keyed, by: \.item.question.kind)
  return kinds.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { kind, items in
    guard items.count >= fewestForShares else { return nil }
    let counts = Dictionary(grouping: items, by: \.key).mapValues(\.count)
    guard let most = counts.max(by: { ($0.value, $1.key.id) < ($1.value, $0.key.id) }),
      most.value * 10 >= items.count * 7
    else { return nil }
    return .frequentAnswer(evidence.bank, kind, most.key, most.value, of: items.count)
  }
}
