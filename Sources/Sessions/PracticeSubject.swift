import Assessment
import Law
import QuestionBanks
import Readings
import Text

/// What somebody wants to practise.
enum PracticeSubject {
  case everything
  /// A bank or a topic, by their id; where both bear it, both are meant.
  case named(String)
  /// The act at this position of the values of `perbuatan`.
  case act(Int)
  /// The items of a reading page.
  case page(ReadingPage)

  /// Reads `word` as a bank or topic, an act, or a reading page.
  init(_ word: String, at desk: Desk) throws(Trouble) {
    let banks = try desk.banksAsRead().map(\.bank)
    let names = banks.flatMap { [$0.id] + $0.topics.map(\.id) }
    if names.contains(word) {
      self = .named(word)
    } else if let act = desk.law.vocabulary[Vocabulary.act]?.index(of: word) {
      self = .act(act)
    } else if let page = try ReadingJob(desk).pages().first(where: { $0.id == word }) {
      self = .page(page)
    } else {
      throw .noTopic(word, near: nearMiss(of: word, among: names))
    }
  }

  func covers(_ item: Item, of bank: Bank, by law: RuleBase) -> Bool {
    switch self {
    case .everything: true
    case .named(let name): name == bank.id || name == item.topic
    case .act(let act):
      item.scenarios.contains { scenario in
        law.vocabulary.index(of: Vocabulary.act).flatMap { scenario.facts[$0]?.single } == act
      }
    case .page(let page): page.covers(item.scenario)
    }
  }
}
