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
  /// More items of one topic than anybody answers in one sitting.
  private static let mostOnAForm = 500
  private static let attributes = ["bagian", "predikat", "dasar"] + numbers.keys.sorted()

  /// `program dasar "Tingkat dasar" "Basic level"` with its sections, cut score, time and worth.
  mutating func readProgram(_ block: Block) {
    guard let id = identifier(of: block) else { return }
    let title = bilingual(block.head.rest, at: block.place)
    var draft = ProgramDraft()
    expectEnd(block.head.rest.dropFirst(3))
    for line in block.attributes { read(line, into: &draft) }
    let written = Set(block.attributes.map(\.keyword.text))
    for word in ["bagian"] + Self.numbers.keys.sorted() where !written.contains(word) {
      report(.missing(word, at: block.place))
    }
    guard let percent = draft.numbers["lulus"], let minutes = draft.numbers["menit"],
      let hours = draft.numbers["jp"], let months = draft.numbers["bulan"]
    else { return }
    programs.append(
      Program(
        id: id, title: title, sections: draft.sections, cutScore: CutScore(percent: percent),
        minutes: minutes, trainingHours: hours, validMonths: months, bands: draft.bands,
        legalBasis: draft.legalBasis))
  }

  private mutating func read(_ line: SourceLine, into draft: inout ProgramDraft) {
    switch line.keyword.text {
    case "bagian": readSection(line, into: &draft)
    case "predikat":
      guard let percent = number(line, in: 0...100) else { return }
      let label = bilingual(line.rest, at: line.keyword.place)
      expectEnd(line.rest.dropFirst(3))
      if draft.bands.contains(where: { $0.percent == percent }) {
        report(.notExpected(line.keyword))
      }
      draft.bands.append(Program.Band(percent: percent, label: label))
    case "dasar":
      if line.rest.isEmpty { report(.missing("PP …/…", at: line.keyword.place)) }
      for token in line.rest where token.kind != .string { report(.notExpected(token)) }
      draft.legalBasis += line.rest.strings.map(\.text)
    case let word:
      guard let range = Self.numbers[word] else {
        return report(.unknownKeyword(line.keyword, near: Self.attributes))
      }
      if draft.numbers[word] != nil { report(.notExpected(line.keyword)) }
      expectEnd(line.rest.dropFirst())
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
    guard let word = line.rest.dropFirst().first else {
      return report(.missing("1 …", at: topic.place))
    }
    let counts = 1...Self.mostOnAForm
    guard let count = Int(word.text), counts.contains(count) else {
      return report(.numberOutside(counts, word))
    }
    expectEnd(line.rest.dropFirst(2))
    if draft.sections.contains(where: { $0.id == topic.text }) {
      // Two sections of one topic could draw the same item.
      return report(.notExpected(topic))
    }
    let title = topics.first { $0.id == topic.text }?.label ?? Bilingual("", "")
    draft.sections.append(
      Program.Section(id: topic.text, title: title, topics: [topic.text], count: count))
  }

  private mutating func number(_ line: SourceLine, in range: ClosedRange<Int>) -> Int? {
    if let word = line.rest.first, let number = Int(word.text), range.contains(number) {
      return number
    }
    report(.numberOutside(range, line.keyword))
    return nil
  }
}
