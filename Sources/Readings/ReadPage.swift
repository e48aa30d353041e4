import Dates
import Law
import Text

/// What the lines of a page say, before it is known to be whole.
private struct PageDraft {
  var number: Int?
  var subject: Bilingual?
  var summary: [Bilingual] = []
  var subjects: [Clause] = []
  var cases: [ReadingCase] = []
  var remarks: [Remark] = []
}

extension ReadingReader {
  private static let head = "bacaan"
  private static let caseHead = "putusan"
  private static let keywords = [head, caseHead] + Remark.Kind.allCases.map(\.rawValue)
  private static let attributes = ["nomor", "pokok", "isi", Vocabulary.act, Vocabulary.actor]
  /// Words by which an author might try to state what the law says.
  private static let verdictWords = [
    "maka", "jawaban", "kunci", "hasil", "kelas", "tingkat", "sanksi", "answer", "verdict",
  ]

  /// The page that the blocks of one file give, or `nil` where something of it is missing.
  mutating func page(of blocks: [Block], in file: String) -> ReadingPage? {
    let heads = blocks.filter { $0.keyword.text == Self.head }
    for second in heads.dropFirst() { report(.secondPage(second.keyword)) }
    var draft = PageDraft()
    for block in blocks { read(block, into: &draft) }
    guard let head = heads.first else {
      report(.missing(Self.head, at: Place(file: file, line: 1, column: 1)))
      return nil
    }
    checkParts(of: draft, at: head.place)
    guard let id = head.head.rest.first, id.kind == .word else {
      report(.missing("id", at: head.place))
      return nil
    }
    claim(id, as: Self.head)
    let title = bilingual(head.head)
    guard let number = draft.number, let subject = draft.subject else { return nil }
    return ReadingPage(
      id: id.text, number: number, title: title, subject: subject, summary: draft.summary,
      subjects: draft.subjects, cases: draft.cases, remarks: draft.remarks, place: head.place)
  }

  private mutating func checkParts(of draft: PageDraft, at place: Place) {
    let acts = law.vocabulary.index(of: Vocabulary.act)
    let parts = [
      ("nomor", draft.number != nil), ("pokok", draft.subject != nil),
      ("isi", !draft.summary.isEmpty),
      ("\(Vocabulary.act): …", draft.subjects.contains { $0.fact == acts }),
      (Self.caseHead, !draft.cases.isEmpty),
      (Remark.Kind.allCases.map(\.rawValue).joined(separator: " | "), !draft.remarks.isEmpty),
    ]
    for (name, isThere) in parts where !isThere { report(.missing(name, at: place)) }
  }

  private mutating func read(_ block: Block, into draft: inout PageDraft) {
    switch block.keyword.text {
    case Self.head:
      for line in block.attributes { read(line, into: &draft) }
    case Self.caseHead:
      if let told = readingCase(block) { draft.cases.append(told) }
    case let word:
      guard let kind = Remark.Kind(rawValue: word) else {
        return report(.unknownKeyword(block.keyword, near: Self.keywords))
      }
      draft.remarks.append(remark(kind, block))
    }
  }

  private mutating func read(_ line: SourceLine, into draft: inout PageDraft) {
    switch line.keyword.text {
    case "nomor": draft.number = number(line)
    case "pokok": draft.subject = bilingual(line)
    case "isi": draft.summary.append(bilingual(line))
    case Vocabulary.act, Vocabulary.actor: draft.subjects += subjects(line)
    case let word where Self.verdictWords.contains(word): report(.statedVerdict(line.keyword))
    case _: report(.unknownKeyword(line.keyword, near: Self.attributes))
    }
  }

  private mutating func number(_ line: SourceLine) -> Int? {
    guard let word = line.rest.first else {
      report(.missing("nomor 1", at: line.keyword.place))
      return nil
    }
    guard let number = Int(word.text), number > 0 else {
      report(.wrongNumber(word))
      return nil
    }
    claim(word, as: line.keyword.text)
    return number
  }

  /// `perbuatan: suka | bagikan`
  private mutating func subjects(_ line: SourceLine) -> [Clause] {
    // The lines of a page have no date, and none matters here.
    guard let read = scenario(Self.words(line.tokens), on: Day(number: 0), line) else { return [] }
    return read.facts.map { Clause(fact: $0.key, allowed: $0.value) }
  }

  private mutating func scenario(
    _ words: [String], on day: Day? = nil, _ line: SourceLine
  ) -> Scenario? {
    do { return try law.vocabulary.scenario(words, on: day) } catch {
      report(.facts(error, at: line.keyword.place))
      return nil
    }
  }

  private mutating func readingCase(_ block: Block) -> ReadingCase? {
    let introduction = bilingual(block.head)
    var facts: SourceLine?
    for line in block.attributes {
      switch line.keyword.text {
      case "fakta": facts = line
      case let word where Self.verdictWords.contains(word): report(.statedVerdict(line.keyword))
      case _: report(.unknownKeyword(line.keyword, near: ["fakta"]))
      }
    }
    guard let facts else {
      report(.missing("fakta", at: block.place))
      return nil
    }
    guard let scenario = scenario(Self.words(facts.rest), facts) else { return nil }
    checkVerdict(on: scenario, at: facts.keyword.place)
    return ReadingCase(introduction: introduction, scenario: scenario, place: block.place)
  }

  private mutating func checkVerdict(on scenario: Scenario, at place: Place) {
    do {
      let verdict = try law.verdict(on: scenario)
      guard verdict.outcome == .undetermined else { return }
      let missing = verdict.openFacts.map { law.vocabulary.facts[$0.fact].id }
      report(.unsettled(missing, at: place))
    } catch { report(.noVerdict(error, at: place)) }
  }

  private mutating func remark(_ kind: Remark.Kind, _ block: Block) -> Remark {
    let text = bilingual(block.head)
    var grounds: [Ground] = []
    for line in block.attributes {
      guard line.keyword.text == "dasar" else {
        report(.unknownKeyword(line.keyword, near: ["dasar"]))
        continue
      }
      for word in line.rest.words {
        if let ground = law.ground(word.text) {
          grounds.append(ground)
        } else {
          report(.unknownGround(word, near: nearMiss(of: word.text, among: law.groundNames)))
        }
      }
    }
    if !block.attributes.contains(where: { !$0.rest.words.isEmpty }) {
      report(.missing("dasar", at: block.place))
    }
    return Remark(kind: kind, text: text, grounds: grounds, place: block.place)
  }
}
