import Text

extension LawReader {
  /// `lingkup ID "…" "…"`, with `berlaku`, `bila`, `dan`, `atau bila` and `maklum` below it.
  mutating func readScope(_ block: Block) {
    guard let id = identifier(of: block) else { return }
    let title = bilingual(block.head.rest, at: block.place)
    var interval: Interval?
    var boxes: [[Clause]] = []
    for line in block.attributes {
      switch line.keyword.text {
      case "berlaku": interval = self.interval(line.rest, at: line.keyword.place)
      case "bila": boxes.append(clauses(line.rest, at: line.keyword.place))
      case "dan": readFurtherClause(line, into: &boxes)
      case "atau": boxes.append(clauses(line.rest.dropFirst(), at: line.keyword.place))
      case "maklum": readAcknowledgement(line, of: nil)
      default:
        report(
          .unknownKeyword(line.keyword, near: ["berlaku", "bila", "dan", "atau", "maklum"]))
      }
    }
    if boxes.isEmpty { report(.missing("bila", at: block.place)) }
    scopes.append(
      Scope(
        id: id, title: title, interval: interval,
        boxes: boxes.map { Box(clauses: $0.sorted { $0.fact < $1.fact }) }, place: block.place))
  }

  /// `maklum A006 "…" "…"` of the rule called `subject`, or `maklum A006 untuk ID; ID "…" "…"`.
  mutating func readAcknowledgement(_ line: SourceLine, of subject: String?) {
    let place = line.keyword.place
    let words = line.rest.words
    guard let code = words.first else { return report(.missing("A001", at: place)) }
    let reason = bilingual(line.rest, at: place)
    let named = words.dropFirst()
    guard named.first?.text == "untuk" || (named.isEmpty && subject != nil) else {
      return report(.missing("untuk", at: named.first?.place ?? place))
    }
    let subjects = named.isEmpty ? [subject].compactMap { $0 } : named.dropFirst().map(\.text)
    if subjects.isEmpty { report(.missing("id", at: place)) }
    for subject in subjects {
      acknowledgements.append(
        Acknowledgement(code: code.text, subject: subject, reason: reason, place: place))
    }
  }
}
