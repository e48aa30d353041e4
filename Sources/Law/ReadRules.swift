import Dates
import Text

/// What has been read of a rule so far.
private struct RuleDraft {
  var version = 1
  var interval: Interval?
  var basis: [Citation] = []
  var confidence: Confidence?
  var boxes: [[Clause]] = []
  var effect: Effect?
  var sanctions: [String] = []
  var sanctionBasis: Citation?
  var threat: Bilingual?
  var defeats: [String] = []
  var readings: [Bilingual] = []
  var examples: [Example] = []
  var notes: [Bilingual] = []
}

extension LawReader {
  private static let attributes = [
    "versi", "berlaku", "dasar", "keyakinan", "bila", "dan", "atau", "maka", "sanksi", "ancaman",
    "mengalahkan", "bacaan", "contoh", "catatan", "maklum",
  ]

  mutating func readRule(_ block: Block) {
    guard let id = identifier(of: block) else { return }
    let title = bilingual(block.head.rest, at: block.place)
    var draft = RuleDraft()
    for line in block.attributes {
      if line.keyword.text == "maklum" {
        readAcknowledgement(line, of: id)
      } else {
        read(line, into: &draft)
      }
    }
    let own = draft.interval
    let interval = own ?? ownInstrument(of: draft.basis)?.interval
    for (word, isThere) in [
      ("dasar", !draft.basis.isEmpty), ("keyakinan", draft.confidence != nil),
      ("bila", !draft.boxes.isEmpty), ("maka", draft.effect != nil),
    ] where !isThere { report(.missing(word, at: block.place)) }
    guard let interval, let sureness = draft.confidence, let effect = draft.effect else { return }
    checkBasis(draft.basis, own, at: block.place)
    if draft.effect == .contested && draft.readings.count < 2 {
      report(.missing("bacaan", at: block.place))
    }
    rules.append(
      Rule(
        id: id, version: draft.version, title: title, interval: interval,
        hasOwnInterval: own != nil, basis: draft.basis, confidence: sureness,
        boxes: draft.boxes.map { Box(clauses: $0.sorted { $0.fact < $1.fact }) }, effect: effect,
        sanctions: draft.sanctions, sanctionBasis: draft.sanctionBasis, threat: draft.threat,
        defeats: draft.defeats, readings: draft.readings, examples: draft.examples,
        notes: draft.notes, place: block.place))
  }

  private mutating func read(_ line: SourceLine, into draft: inout RuleDraft) {
    let place = line.keyword.place
    switch line.keyword.text {
    case "versi": draft.version = line.rest.first.flatMap { Int($0.text) } ?? 1
    case "berlaku": draft.interval = interval(line.rest, at: place)
    case "dasar": draft.basis += citations(line.rest)
    case "keyakinan": draft.confidence = confidence(line)
    case "bila": draft.boxes.append(clauses(line.rest, at: place))
    case "dan": readFurtherClause(line, into: &draft.boxes)
    case "atau": draft.boxes.append(clauses(line.rest.dropFirst(), at: place))
    case "maka": draft.effect = effect(line)
    case "sanksi": readSanction(line, into: &draft)
    case "ancaman": draft.threat = bilingual(line.rest, at: place)
    case "mengalahkan": draft.defeats += line.rest.words.map(\.text)
    case "bacaan": draft.readings.append(bilingual(line.rest, at: place))
    case "contoh":
      draft.examples += line.rest.strings.map { Example(text: $0.text, place: $0.place) }
    case "catatan": draft.notes.append(bilingual(line.rest, at: place))
    default: report(.unknownKeyword(line.keyword, near: Self.attributes))
    }
  }

  mutating func clauses(_ tokens: some Collection<Token>, at place: Place) -> [Clause] {
    var result: [Clause] = []
    for part in tokens.split(whereSeparator: { $0.kind == .word && $0.text == "dan" }) {
      if let clause = clause(part, at: place) { append(clause, to: &result, at: place) }
    }
    return result
  }

  mutating func readFurtherClause(_ line: SourceLine, into boxes: inout [[Clause]]) {
    guard var last = boxes.popLast() else {
      return report(.missing("bila", at: line.keyword.place))
    }
    for clause in clauses(line.rest, at: line.keyword.place) {
      append(clause, to: &last, at: line.keyword.place)
    }
    boxes.append(last)
  }

  private mutating func append(_ clause: Clause, to clauses: inout [Clause], at place: Place) {
    if clauses.contains(where: { $0.fact == clause.fact }) {
      report(.factTwice(facts[clause.fact].id, at: place))
    }
    clauses.append(clause)
  }

  private mutating func effect(_ line: SourceLine) -> Effect? {
    let known = ["boleh", "diperdebatkan", "pelanggaran"]
    switch line.rest.first?.text {
    case "boleh": return .permitted
    case "diperdebatkan": return .contested
    case "pelanggaran":
      return offenceClass(line.rest.dropFirst(), of: line).map { .violation($0, $1) }
    default:
      report(.unknownWord(line.rest.first ?? line.keyword, near: known))
      return nil
    }
  }

  private mutating func readSanction(_ line: SourceLine, into draft: inout RuleDraft) {
    let tokens = Array(line.rest)
    let split = tokens.firstIndex { $0.kind == .word && $0.text == "menurut" } ?? tokens.count
    if split < tokens.count { draft.sanctionBasis = citations(tokens[(split + 1)...]).first }
    for word in tokens[..<split].words {
      if formIDs.contains(word.text) {
        draft.sanctions.append(word.text)
      } else {
        report(.unknownWord(word, near: forms.map(\.id)))
      }
    }
  }

  func ownInstrument(of basis: [Citation]) -> Instrument? {
    guard let first = basis.first else { return nil }
    return instrumentPositions[first.instrument].map { instruments[$0] }
  }

  /// Nothing may outlive the instrument it is first based on.
  mutating func checkBasis(_ basis: [Citation], _ own: Interval?, at place: Place) {
    guard let own, let instrument = ownInstrument(of: basis) else { return }
    if !own.isWithin(instrument.interval) { report(.outlives(instrument.id, at: place)) }
  }
}
