import Assessment
import Text

extension ProgramReader {
  /// `percobaan 3`, `jeda 7`, `dihitung terbaik`, `remedial 10`, `perpanjangan 90`.
  mutating func attempts(_ lines: BlockLines) -> AttemptRules {
    let words = lines["percobaan"].first?.rest
    let isFree = words?.first?.text == Self.free
    if isFree, let words { expectEnd(words.dropFirst()) }
    let limit = isFree ? nil : number("percobaan", in: 1...100, lines)
    return AttemptRules(
      limit: limit, waitingDays: number("jeda", in: 0...366, lines) ?? 0,
      counting: choice("dihitung", lines) ?? .best,
      remedialItems: number("remedial", in: 0...100, lines) ?? 0,
      renewalDays: number("perpanjangan", in: 1...366, lines))
  }

  /// What is written where attempts have no limit.
  static let free = "bebas"

  mutating func feedback(_ lines: BlockLines) -> Feedback {
    choice("umpan_balik", lines) ?? .provisions
  }

  /// `hindari 2 percobaan`, `hindari 180 hari`.
  mutating func window(_ lines: BlockLines) -> RecentWindow? {
    guard let line = lines["hindari"].first else { return nil }
    let unit = line.rest.dropFirst().first
    expectEnd(line.rest.dropFirst(2))
    switch unit?.text {
    case "percobaan": return number(line, in: 1...20).map(RecentWindow.attempts)
    case "hari": return number(line, in: 1...3660).map(RecentWindow.days)
    case _:
      let known = ["percobaan", "hari"]
      report(
        unit.map { .unknownWord($0, near: known) }
          ?? .missing(known.joined(separator: " / "), at: line.keyword.place))
      return nil
    }
  }

  /// `nilai klaim per_klaim`, `nilai urut kendall`, `nilai tahap satu_cerita`.
  mutating func scoring(_ lines: BlockLines) -> ScoringPolicy {
    var marks: ScoringPolicy.Marks?
    var order: ScoringPolicy.Order?
    var steps: ScoringPolicy.Steps?
    for line in lines["nilai"] {
      expectEnd(line.rest.dropFirst(2))
      guard let kind = line.rest.first else {
        report(.missing("klaim / urut / tahap", at: line.keyword.place))
        continue
      }
      switch kind.text {
      case "klaim": read(&marks, line, kind)
      case "urut": read(&order, line, kind)
      case "tahap": read(&steps, line, kind)
      case _: report(.unknownWord(kind, near: ["klaim", "urut", "tahap"]))
      }
    }
    return ScoringPolicy(
      marks: marks ?? .allOrNothing, order: order ?? .allOrNothing, steps: steps ?? .onePointEach)
  }

  private mutating func read<Rule: CaseIterable & RawRepresentable<String>>(
    _ rule: inout Rule?, _ line: SourceLine, _ kind: Token
  ) {
    if rule != nil { report(.notExpected(kind)) }
    rule = choice(line.rest.dropFirst().first, line) ?? rule
  }

  /// `predikat 90 "Sangat Baik" "Very good"`
  mutating func bands(_ lines: BlockLines) -> [Program.Band] {
    var bands: [Program.Band] = []
    for line in lines["predikat"] {
      let label = bilingual(line.rest, at: line.keyword.place)
      expectEnd(line.rest.dropFirst(3))
      guard let percent = number(line, in: 0...100) else { continue }
      if bands.contains(where: { $0.percent == percent }) { report(.notExpected(line.keyword)) }
      bands.append(Program.Band(percent: percent, label: label))
    }
    return bands
  }

  /// `dasar "UU 20/2023" "PP 94/2021"`
  mutating func basis(_ lines: BlockLines) -> [Token] {
    var basis: [Token] = []
    for line in lines["dasar"] {
      if line.rest.isEmpty { report(.missing("PP …/…", at: line.keyword.place)) }
      for token in line.rest where token.kind != .string { report(.notExpected(token)) }
      basis += line.rest.strings
    }
    return basis
  }

  /// The one word of a line that names a case.
  private mutating func choice<Value: CaseIterable & RawRepresentable<String>>(
    _ word: String, _ lines: BlockLines
  ) -> Value? {
    guard let line = lines[word].first else { return nil }
    expectEnd(line.rest.dropFirst())
    return choice(line.rest.first, line)
  }

  private mutating func choice<Value: CaseIterable & RawRepresentable<String>>(
    _ word: Token?, _ line: SourceLine
  ) -> Value? {
    let known = Value.allCases.map(\.rawValue)
    guard let word else {
      report(.missing(known.joined(separator: " / "), at: line.keyword.place))
      return nil
    }
    if let value = Value(rawValue: word.text) { return value }
    report(.unknownWord(word, near: known))
    return nil
  }
}
