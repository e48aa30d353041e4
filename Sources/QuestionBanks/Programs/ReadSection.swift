import Assessment
import Text

extension ProgramReader {
  /// More items of one section than anybody answers in one sitting.
  private static let mostItems = 100

  /// `bagian kampanye "Kampanye" "Campaigns"` with its topics, count, mix and minimum.
  mutating func readSection(_ block: Block, into draft: inout ProgramDraft) {
    let lines = BlockLines(
      block, once: ["topik", "butir", "taraf", "minimal"], often: [], to: &self)
    let title = title(of: block)
    let topics = lines.required("topik", to: &self).map { list($0) } ?? []
    let count = requiredNumber("butir", in: 1...Self.mostItems, lines)
    let mix = lines["taraf"].first.flatMap { readMix($0, of: count) }
    let minimum = number("minimal", in: 1...100, lines)
    guard let title else { return }
    if let first = draft.places[title.id.text] {
      return report(.duplicate(title.id, first: first))
    }
    draft.places[title.id.text] = block.place
    for topic in topics {
      if let first = draft.topics[topic.text] {
        // Two sections of one topic could draw the same item, and scores could not be told apart.
        report(.topicInTwoSections(topic, first: first.place))
      } else {
        draft.topics[topic.text] = topic
      }
    }
    guard let count, !topics.isEmpty else { return }
    draft.sections.append(
      Program.Section(
        id: title.id.text, title: title.text, topics: topics.map(\.text), count: count, mix: mix,
        minimum: minimum.map(CutScore.init)))
  }

  /// `taraf mudah 2 sedang 2 sukar 1`; what is not named is none.
  private mutating func readMix(_ line: SourceLine, of count: Int?) -> DifficultyMix? {
    var mix = DifficultyMix()
    var seen: Set<Difficulty> = []
    var rest = line.rest
    while let word = rest.popFirst() {
      guard let difficulty = Difficulty(rawValue: word.text) else {
        report(.unknownWord(word, near: Difficulty.allCases.map(\.rawValue)))
        return nil
      }
      guard let number = rest.popFirst().flatMap({ Int($0.text) }),
        (0...Self.mostItems).contains(number)
      else {
        report(.numberOutside(0...Self.mostItems, word))
        return nil
      }
      if !seen.insert(difficulty).inserted { report(.notExpected(word)) }
      mix[difficulty] = number
    }
    guard let count, mix.count != count else { return mix }
    report(.mixDiffers(mix.count, from: count, at: line.keyword.place))
    return nil
  }
}
