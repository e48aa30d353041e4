import Dates
import Text

extension LawReader {
  private static let attributes = ["berlaku", "dasar", "keyakinan", "nilai", "catatan"]

  /// `ketentuan ID "…" "…"` with its basis, its confidence and one amount.
  mutating func readStipulation(_ block: Block) {
    guard let id = identifier(of: block) else { return }
    let title = bilingual(block.head.rest, at: block.place)
    var own: Interval?
    var basis: [Citation] = []
    var sureness: Confidence?
    var amount: Stipulation.Amount?
    var notes: [Bilingual] = []
    for line in block.attributes {
      let place = line.keyword.place
      switch line.keyword.text {
      case "berlaku": own = interval(line.rest, at: place)
      case "dasar": basis += citations(line.rest)
      case "keyakinan": sureness = confidence(line)
      case "nilai" where amount != nil: report(.secondAmount(line.keyword))
      case "nilai": amount = self.amount(line)
      case "catatan": notes.append(bilingual(line.rest, at: place))
      default: report(.unknownKeyword(line.keyword, near: Self.attributes))
      }
    }
    for (word, isThere) in [
      ("dasar", !basis.isEmpty), ("keyakinan", sureness != nil), ("nilai", amount != nil),
    ] where !isThere { report(.missing(word, at: block.place)) }
    checkBasis(basis, own, at: block.place)
    guard let interval = own ?? ownInstrument(of: basis)?.interval, let sureness, let amount
    else { return }
    stipulations.append(
      Stipulation(
        id: id, title: title, interval: interval, hasOwnInterval: own != nil, basis: basis,
        confidence: sureness, amount: amount, notes: notes, place: block.place))
  }

  /// `14 hari_kerja`, or words in both languages.
  private mutating func amount(_ line: SourceLine) -> Stipulation.Amount? {
    let place = line.keyword.place
    guard let first = line.rest.first, first.kind == .word else {
      return .words(bilingual(line.rest, at: place))
    }
    guard let number = Int(first.text), number >= 0 else {
      report(.notANumber(first))
      return nil
    }
    if line.rest.count > 2 { report(.secondAmount(line.tokens[3])) }
    let unit = choice(
      line.rest.dropFirst().first, of: line, Stipulation.Unit.init(rawValue:),
      Stipulation.Unit.allCases.map(\.rawValue))
    return unit.map { .number(number, $0) }
  }
}
