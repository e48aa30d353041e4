import Assessment
import Text

/// B046 and B047: a story that another item tells already, and variants of one template that read the
/// same although their facts differ, so that something is hidden.
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
      return item.origin.family == other.origin.family
        ? .alikeVariants(item, other, language, at: place)
        : .alikeStory(item, other, language, at: place)
    }
  }
}
