import Assessment
import Text

/// B061: one kind of question has the same answer so often that it can be answered unread.
func frequentAnswers(in evidence: BankEvidence) -> [Finding] {
  var counts: [Question.Kind: [Answer: Int]] = [:]
  for keyed in evidence.keyed {
    counts[keyed.item.question.kind, default: [:]][keyed.key, default: 0] += 1
  }
  return counts.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { kind, answers in
    let total = answers.values.reduce(0, +)
    guard total >= fewestForShares,
      let most = answers.max(by: { ($0.value, $1.key.id) < ($1.value, $0.key.id) }),
      most.value * 10 >= total * 7
    else { return nil }
    return .frequentAnswer(evidence.bank, kind, most.key, most.value, of: total)
  }
}
