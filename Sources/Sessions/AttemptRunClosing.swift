import Assessment
import Dates
import Results

extension Closing {
  /// What `attempt` amounts to, handed in or out of time; for practice, what was answered alone
  /// counts. `nil` where the attempt has not ended so.
  init?(of attempt: Attempt, passing program: Program?, answeredOnly: Bool) {
    let isExpired: Bool
    let moment: Instant
    switch attempt.state {
    case .submitted(let at): (isExpired, moment) = (false, at)
    case .expired(let at): (isExpired, moment) = (true, at)
    case .notStarted, .open, .abandoned: return nil
    }
    let counted = answeredOnly ? attempt.answered : attempt.form.entries
    var topics: [String] = []
    for topic in counted.map(\.keyed.item.topic) where !topics.contains(topic) {
      topics.append(topic)
    }
    let policy = program?.scoring ?? .allOrNothing
    self.init(
      at: moment, isExpired: isExpired, score: attempt.score(by: policy, of: counted),
      isPass: program.map { attempt.outcome(by: $0).isPass } ?? false,
      sections: topics.map { topic in
        let entries = counted.filter { $0.keyed.item.topic == topic }
        return SectionScore(topic: topic, score: attempt.score(by: policy, of: entries))
      })
  }
}
