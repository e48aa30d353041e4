import Assessment
import BankCoverage
import Law
import QuestionBanks
import Text

/// Blocks of the bank language for pairs of an act, ready to be pasted into a bank.
struct PairItems {
  private let desk: Desk
  private let act: Fact.Value
  private let items: [KeyedItem]

  init(_ desk: Desk, _ act: Fact.Value) throws(Trouble) {
    self.desk = desk
    self.act = act
    items = try desk.itemsIfAny()
  }

  /// One block for each pair, its topic first where no open bank has it. A scenario stands in one
  /// block only, as two items with one story would be refused.
  func show(_ pairs: PairList, all: Bool) {
    let known = usualTopic
    let topic = known ?? name
    var blocks: [String] = known == nil ? [topicLine] : []
    let first = blocks.count
    var told: Set<Scenario> = []
    var taken = Set(items.map(\.item.origin.family))
    for pair in pairs {
      guard all || blocks.count - first < PairsJob.usualCount else { break }
      let scenarios = [pair.first.scenario, pair.second.scenario]
      guard told.isDisjoint(with: scenarios) else { continue }
      let id = freeName(beside: taken)
      let block = PairBlock(
        id: id, topic: topic, (scenarios[0], scenarios[1]), fact: pair.fact, by: desk.law)
      guard let block else { continue }
      told.formUnion(scenarios)
      taken.insert(id)
      blocks.append(block.text)
    }
    guard blocks.count > first else { return desk.say(PairWords.headline(act, 0)) }
    for line in blocks.joined(separator: "\n").split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast() {
      desk.console.show(String(line))
    }
  }

  private var name: String { act.id.replacing("_", with: "-") }

  private var topicLine: String {
    "topik \(name) \"\(act.label.indonesian)\" \"\(act.label.english)\"\n"
  }

  private func freeName(beside taken: Set<String>) -> String {
    var number = 1
    while taken.contains("\(name)-pasangan-\(number)") { number += 1 }
    return "\(name)-pasangan-\(number)"
  }

  /// The topic of most items on the act in the open banks.
  private var usualTopic: String? {
    guard let fact = desk.law.vocabulary.index(of: Vocabulary.act),
      let value = desk.law.vocabulary.facts[fact].index(of: act.id)
    else { return nil }
    let own = items.map(\.item).filter { $0.scenario.facts[fact]?.single == value }
    let topics = Dictionary(grouping: own, by: \.topic).mapValues(\.count)
    return topics.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first?.key
  }
}
