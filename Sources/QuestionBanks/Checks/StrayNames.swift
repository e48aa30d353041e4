import Assessment
import Text

/// T011: a bank that is not open, or a topic that none of the program's banks has.
func strayNames(in evidence: ProgramEvidence) -> [Finding] {
  let open = evidence.banks.map(\.bank)
  let ids = open.map(\.id)
  let topics = open.filter { evidence.program.draws(on: $0.id) }.flatMap(\.topics).map(\.id)
  let strayBanks = evidence.written.banks.filter { !ids.contains($0.text) }
  let strayTopics = evidence.written.topics.values.filter { !topics.contains($0.text) }
  return strayBanks.map { .unknownWord($0, near: ids) }
    // Which topics a bank that is not there would have is not known.
    + (strayBanks.isEmpty ? strayTopics.map { .unknownWord($0, near: topics) } : [])
}
