import Assessment
import Text

/// B062 to B064: what banks that are open together must not share: item ids and stories; and topics
/// of one id that go by different names.
public func clashes(between banks: [Bank]) -> [Finding] {
  var items: [ItemID: (Bank, Item)] = [:]
  var topics: [String: (Bank, Topic)] = [:]
  var stories: [Language: [StoryPrint: (Bank, Item)]] = [:]
  var findings: [Finding] = []
  for bank in banks {
    // What one bank repeats within itself is for the prover to find.
    for topic in bank.topics {
      if let (other, first) = topics[topic.id], first.label != topic.label, other.id != bank.id {
        findings.append(.topicLabelDiffers(topic, other, first, at: bank.place(of: topic)))
      }
      topics[topic.id] = topics[topic.id] ?? (bank, topic)
    }
    for item in bank.items {
      if let (other, first) = items[item.id], other.id != bank.id {
        findings.append(.idInAnotherBank(item, other, first))
      }
      items[item.id] = items[item.id] ?? (bank, item)
      guard item.origin.step ?? 1 == 1 else { continue }
      for language in Language.allCases {
        let print = StoryPrint(item.story[language])
        if let (other, first) = stories[language]?[print], other.id != bank.id {
          let place = bank.block(of: item)[language]
          findings.append(.storyInAnotherBank(item, other, first, at: place))
        }
        stories[language, default: [:]][print] =
          stories[language]?[print] ?? (bank, item)
      }
    }
  }
  return findings.sorted { ($0.place, $0.code) < ($1.place, $1.code) }
}
