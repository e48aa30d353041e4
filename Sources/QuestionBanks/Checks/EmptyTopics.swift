import Assessment
import Text

/// B055 and B056: a topic that a program draws from although it has no item, and one that nothing
/// uses.
func emptyTopics(in evidence: BankEvidence) -> [Finding] {
  let used = Set(evidence.bank.items.map(\.topic))
  // What an unreadable item, or one with a misspelt topic, would be about is not known.
  guard evidence.isWhole, used.isSubset(of: evidence.bank.topics.map(\.id)) else { return [] }
  return evidence.bank.topics.filter { !used.contains($0.id) }.map { topic in
    let program = evidence.bank.programs.first { program in
      program.section(of: topic.id) != nil
    }
    let place = evidence.bank.place(of: topic)
    guard let program else { return .unusedTopic(topic, at: place) }
    return .emptyTopic(topic, program, at: place)
  }
}
