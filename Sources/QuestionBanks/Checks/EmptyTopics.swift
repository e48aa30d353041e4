import Assessment
import Text

/// B056: a topic that nothing uses.
func emptyTopics(in evidence: BankEvidence) -> [Finding] {
  let used = Set(evidence.bank.items.map(\.topic))
  // What an unreadable item, or one with a misspelt topic, would be about is not known.
  guard evidence.isWhole, used.isSubset(of: evidence.bank.topics.map(\.id)) else { return [] }
  return evidence.bank.topics.filter { !used.contains($0.id) }
    .map { .unusedTopic($0, at: evidence.bank.place(of: $0)) }
}

/// B055: a topic that a program draws from although an exam may use none of its items.
func emptyTopics(in evidence: ProgramEvidence) -> [Finding] {
  let drawn = Set(evidence.program.sections.flatMap(\.topics)).subtracting(evidence.stock.topics)
  return evidence.written.topics.values.filter { drawn.contains($0.text) }.map(Finding.emptyTopic)
}
