import Assessment
import Text

/// The text of a `.program` file to a program: every finding at once.
///
/// Only the form is read; whether its topics are there and can fill it, ``ProgramProver`` tells.
public struct ProgramReader: Reporting, Sendable {
  public private(set) var findings: [Finding] = []
  /// What could be read in spite of errors; `nil` where something was missing that nothing stands for.
  public private(set) var readable: WrittenProgram?

  /// `nil` where the text has errors.
  public var program: WrittenProgram? {
    findings.contains { $0.severity == .error } ? nil : readable
  }

  private static let keywords = ["program", "bagian"]
  private static let once = [
    "bank", "lulus", "menit", "percobaan", "jeda", "dihitung", "remedial", "perpanjangan",
    "umpan_balik", "hindari", "jp", "bulan",
  ]
  private static let often = ["nilai", "predikat", "dasar"]

  public init(_ text: String, file: String) {
    let reader = BlockReader(text.utf8, file: file)
    findings = reader.findings
    for block in reader.blocks where !Self.keywords.contains(block.keyword.text) {
      report(.unknownKeyword(block.keyword, near: Self.keywords))
    }
    let heads = reader.blocks.filter { $0.keyword.text == "program" }
    for head in heads.dropFirst() {
      report(.secondProgram(head.keyword, first: heads[0].place))
    }
    var draft = ProgramDraft()
    for block in reader.blocks where block.keyword.text == "bagian" {
      readSection(block, into: &draft)
    }
    if let head = heads.first {
      if !reader.blocks.contains(where: { $0.keyword.text == "bagian" }) {
        report(.missing("bagian", at: head.place))
      }
      readable = readHead(head, draft)
    } else {
      report(.missing("program", at: Place(file: file, line: 1, column: 1)))
    }
    findings.sort { ($0.place, $0.code) < ($1.place, $1.code) }
  }

  mutating func report(_ finding: Finding) { findings.append(finding) }

  /// The id and the two titles of a block's first line.
  mutating func title(of block: Block) -> (id: Token, text: Bilingual)? {
    guard let id = block.head.rest.first, id.kind == .word else {
      report(.missing("id", at: block.place))
      return nil
    }
    let text = bilingual(block.head.rest, at: block.place)
    expectEnd(block.head.rest.dropFirst(3))
    return (id, text)
  }

  private mutating func readHead(_ block: Block, _ draft: ProgramDraft) -> WrittenProgram? {
    let lines = BlockLines(block, once: Self.once, often: Self.often, to: &self)
    let title = title(of: block)
    let banks = lines["bank"].first.map { list($0) } ?? []
    let basis = basis(lines)
    let scoring = scoring(lines)
    let attempts = attempts(lines)
    let (feedback, window, bands) = (feedback(lines), window(lines), bands(lines))
    let cut = requiredNumber("lulus", in: 1...100, lines)
    let minutes = requiredNumber("menit", in: 1...600, lines)
    let hours = requiredNumber("jp", in: 0...100, lines)
    let months = requiredNumber("bulan", in: 1...120, lines)
    guard let title, let cut, let minutes, let hours, let months else { return nil }
    let program = Program(
      id: title.id.text, title: title.text, banks: banks.map(\.text), sections: draft.sections,
      cutScore: CutScore(percent: cut), scoring: scoring, minutes: minutes, attempts: attempts,
      feedback: feedback, recentWindow: window, trainingHours: hours, validMonths: months,
      bands: bands, legalBasis: basis.map(\.text))
    return WrittenProgram(
      program: program, place: block.place, sections: draft.places, topics: draft.topics,
      banks: banks, basis: basis)
  }

  /// The number of a line that must be there, and no more than it.
  mutating func requiredNumber(
    _ word: String, in range: ClosedRange<Int>, _ lines: BlockLines
  ) -> Int? {
    lines.required(word, to: &self).flatMap { onlyNumber($0, in: range) }
  }

  /// The number of a line that may be missing.
  mutating func number(_ word: String, in range: ClosedRange<Int>, _ lines: BlockLines) -> Int? {
    lines[word].first.flatMap { onlyNumber($0, in: range) }
  }

  private mutating func onlyNumber(_ line: SourceLine, in range: ClosedRange<Int>) -> Int? {
    expectEnd(line.rest.dropFirst())
    return number(line, in: range)
  }

  /// `bank dasar, kampanye`: words, each once.
  mutating func list(_ line: SourceLine) -> [Token] {
    var words: [Token] = []
    for part in line.rest.parts(between: ",") {
      guard let word = part.first else {
        report(.missing("…", at: line.keyword.place))
        continue
      }
      for other in part.dropFirst() { report(.notExpected(other)) }
      if word.kind != .word { report(.notExpected(word)) }
      if let first = words.first(where: { $0.text == word.text }) {
        report(.statedTwice(word, first: first.place))
      } else {
        words.append(word)
      }
    }
    return words
  }
}
