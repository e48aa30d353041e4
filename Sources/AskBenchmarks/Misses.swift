import AskPhrasings
import Asking
import Dates
import Law

/// What is misunderstood among the questions for tuning; those of the test are never shown.
struct Misses {
  let reader: QuestionReader
  let vocabulary: Vocabulary
  let today: Day

  init(_ reader: QuestionReader, _ vocabulary: Vocabulary, _ today: Day) {
    self.reader = reader
    self.vocabulary = vocabulary
    self.today = today
  }

  func show(_ phrasings: [Phrasing]) {
    for phrasing in phrasings where phrasing.half == .tuning {
      let understanding = reader.understanding(of: phrasing.text, today: today)
      let best = understanding.acts.first.map { id($0) } ?? ""
      if phrasing.acts.isEmpty ? !best.isEmpty : !phrasing.acts.contains(best) {
        print("act      \(phrasing.text)\n         \(understanding.acts.prefix(3).map(text))")
      } else if let facts = phrasing.facts, facts != understanding.statement(by: vocabulary) {
        print(
          "facts    \(phrasing.text)\n         \(understanding.statement(by: vocabulary).sorted())")
      }
      let named = Set([best] + understanding.further.map(id))
      if !phrasing.acts.isEmpty, phrasing.acts.count > 1 || named.count > 1,
        named != Set(phrasing.acts)
      {
        print("several  \(phrasing.text)\n         \(named.sorted())")
      }
    }
  }

  private func id(_ match: ActMatch) -> String {
    vocabulary[Vocabulary.act]?.values[match.act].id ?? ""
  }

  private func text(_ match: ActMatch) -> String {
    "\(id(match)) \(match.score) “\(match.phrase)”"
  }
}
