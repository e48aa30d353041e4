import Assessment
import Dates
import Law
import Text

/// What has been read of an item so far.
private struct ItemDraft {
  var topic: String?
  var facts: [String] = []
  var factsPlace: Place?
  var background: [String] = []
  var stories: [Language: String] = [:]
  var question: Question?
  var options: SourceLine?
}

extension BankReader {
  private static let attributes = ["topik", "fakta", "latar", "narasi", "tanya", "pilihan"]
  /// Words by which an author might try to state a key.
  private static let keyFields = ["kunci", "jawaban", "benar", "key", "answer", "correct"]

  mutating func readItem(_ block: Block) {
    guard let id = identifier(of: block) else { return }
    var draft = ItemDraft()
    for line in block.attributes { read(line, into: &draft) }
    if draft.topic == nil { report(.missing("topik", at: block.place)) }
    let story = story(of: draft, id, at: block.place)
    guard let question = draft.question else {
      return report(.missing("tanya", at: block.place))
    }
    guard let optionLine = draft.options else {
      return report(.missing("pilihan", at: block.place))
    }
    guard let scenario = self.scenario(draft.facts, nil, at: draft.factsPlace ?? block.place),
      let background = self.scenario(draft.background, scenario.day, at: block.place),
      let options = self.options(optionLine, for: question)
    else { return }
    items.append(
      Item(
        id: ItemID(id), topic: draft.topic ?? "", scenario: scenario, background: background,
        story: story, question: question, options: options, place: block.place))
  }

  private mutating func read(_ line: SourceLine, into draft: inout ItemDraft) {
    switch line.keyword.text {
    case "topik": draft.topic = topic(line)
    case "fakta":
      draft.facts += pairs(line)
      draft.factsPlace = line.keyword.place
    case "latar": draft.background += pairs(line)
    case "narasi": readStory(line, into: &draft)
    case "tanya": draft.question = question(line)
    case "pilihan": draft.options = line
    case let word where Self.keyFields.contains(word): report(.keyField(line.keyword))
    default: report(.unknownKeyword(line.keyword, near: Self.attributes))
    }
  }

  private mutating func topic(_ line: SourceLine) -> String? {
    guard let word = line.rest.first else { return nil }
    if !topics.contains(where: { $0.id == word.text }) {
      report(.unknownWord(word, near: topics.map(\.id)))
    }
    return word.text
  }

  private mutating func question(_ line: SourceLine) -> Question? {
    guard let word = line.rest.first else { return nil }
    if let question = Question(rawValue: word.text) { return question }
    report(.unknownWord(word, near: Question.allCases.map(\.rawValue)))
    return nil
  }

  private mutating func readStory(_ line: SourceLine, into draft: inout ItemDraft) {
    guard let word = line.rest.first, let language = Language(rawValue: word.text),
      let text = line.rest.strings.first
    else { return report(.missing("narasi id \"…\"", at: line.keyword.place)) }
    draft.stories[language] = text.text
  }

  private mutating func story(of draft: ItemDraft, _ id: String, at place: Place) -> Bilingual {
    for language in Language.allCases where draft.stories[language] ?? "" == "" {
      report(.missingLanguage(id, language, at: place))
    }
    return Bilingual(draft.stories[.indonesian] ?? "", draft.stories[.english] ?? "")
  }

  /// `pelaku: pns  akun: pribadi | dinas` as `pelaku=pns`, `akun=pribadi|dinas`.
  private mutating func pairs(_ line: SourceLine) -> [String] {
    var pairs: [String] = []
    var tokens = Array(line.rest)
    while tokens.count >= 3, tokens[1].text == ":" {
      var pair = "\(tokens[0].text)=\(tokens[2].text)"
      tokens.removeFirst(3)
      while tokens.count >= 2, tokens[0].text == "|" {
        pair += "|\(tokens[1].text)"
        tokens.removeFirst(2)
      }
      pairs.append(pair)
    }
    if let token = tokens.first { report(.missing("fakta: nilai", at: token.place)) }
    return pairs
  }

  private mutating func scenario(_ words: [String], _ day: Day?, at place: Place) -> Scenario? {
    do { return try law.vocabulary.scenario(words, on: day) } catch {
      report(.scenario(error, at: place))
      return nil
    }
  }
}
