import Assessment
import Text

/// B046 and B047: a story that another item, or another variant, tells already; an error where their
/// facts differ, since one of them hides something.
func alikeStories(in evidence: BankEvidence) -> [ItemFinding] {
  Language.allCases.flatMap { language in
    var first: [StoryPrint: Item] = [:]
    return evidence.stories.compactMap { item -> ItemFinding? in
      let print = StoryPrint(item.story[language])
      guard let other = first[print] else {
        first[print] = item
        return nil
      }
      let place = evidence.bank.block(of: item)[language]
      return item.scenario == other.scenario
        ? .sameStory(item, other, language, at: place)
        : .sameStoryOfOtherFacts(item, other, language, at: place)
    }
  }
}
