import Assessment
import Text

/// What has been read of a program so far.
private struct ProgramDraft {
  var sections: [Program.Section] = []
  /// The numbers by the word that states them.
  var numbers: [String: Int] = [:]
  var bands: [Program.Band] = []
  var legalBasis: [String] = []
}

extension BankReader {
  /// The words that state one number, with what it may be.
  private static let numbers: [String: ClosedRange<Int>] = [
    "lulus": 1...100, "menit": 1...600, "jp": 0...100, "bulan": 1...120,
  ]
  private static let attributes = ["bagian", "predikat", "dasar"] + numbers.keys.sorted()

  /// `program dasar "Tingkat dasar" "Basic level"` with its sections, cut score, time and worth.
  mutating func readProgram(_ block: Block) {
    guard let id = identifier(of: block) else { return }
    let title = bilingual(block.head.rest, at: block.place)
    var draft = ProgramDraft()
    for line in block.attributes { read(line, into: &draft) }
    if draft.sections.isEmpty { report(.missing("bagian", at: block.place)) }
    for word in Self.numbers.keys.sorted() where draft.numbers[word] == nil {
      report(.missing(word, at: block.place))
    }
    guard let percent = draft.numbers["lulus"], let minutes = draft.numbers["menit"],
      let hours = draft.numbers["jp"], let months = draft.numbers["bulan"]
    else { return }
    programs.append(
      Program(
        id: id, title: title, sections: draft.sections, cutScore: CutScore(percent: percent),
        minutes: minutes, trainingHours: hours, validMonths: months, bands: draft.bands,
        legalBasis: draft.legalBasis, place: block.place))
  }

  private mutating func read(_ line: SourceLine, into draft: inout ProgramDraft) {
    switch line.keyword.text {
    case "bagian": readSection(line, into: &draft)
    case "predikat":
      guard let percent = number(line, in: 0...100) else { return }
      let label = bilingual(line.rest, at: line.keyword.place)
      draft.bands.append(Program.Band(percent: percent, label: label))
    case "dasar": draft.legalBasis += line.rest.strings.map(\.text)
    case let word:
      guard let range = Self.numbers[word] else {
        return report(.unknownKeyword(line.keyword, near: Self.attributes))
      }
      draft.numbers[word] = number(line, in: range)
    }
  }

  /// `bagian media-sosial 5`
  private mutating func readSection(_ line: SourceLine, into draft: inout ProgramDraft) {
    guard let topic = line.rest.first else {
      return report(.missing("topik", at: line.keyword.place))
    }
    guard topics.contains(where: { $0.id == topic.text }) else {
      return report(.unknownWord(topic, near: topics.map(\.id)))
    }
    guard let word = line.rest.dropFirst().first, let count = Int(word.text), count > 0 else {
      return report(.missing("1 …", at: topic.place))
    }
    draft.sections.append(Program.Section(topic: topic.text, count: count))
  }

  private mutating func number(_ line: SourceLine, in range: ClosedRange<Int>) -> Int? {
    if let word = line.rest.first, let number = Int(word.text), range.contains(number) {
      return number
    }
    report(.numberOutside(range, line.keyword))
    return nil
  }
}
