import Law
import LawEditions
import Text

/// What a rule base covers, as plain lines and as JSON.
public struct CoverageReport {
  private let coverage: LawCoverage
  private let law: RuleBase

  public init(_ coverage: LawCoverage, of law: RuleBase) {
    self.coverage = coverage
    self.law = law
  }

  /// Act by act every regime with what can follow in it, then the instruments.
  public func lines(in language: Language) -> [String] {
    var lines: [String] = []
    for act in coverage.acts {
      lines.append(label(of: act)[language])
      lines += act.regimes.map { "  \(line(of: $0, in: language))" }
      if act.regimes.isEmpty {
        lines.append(Bilingual("  tidak ada aturan", "  no rule")[language])
      }
    }
    lines.append(Bilingual("Peraturan:", "Instruments:")[language])
    for source in coverage.sources {
      let name = law.instrument(source.instrument)?.shortName ?? source.instrument
      lines.append(
        Bilingual(
          "  \(name): \(source.rules) aturan, \(source.stipulations) ketentuan, "
            + "\(source.provisions) pasal atau bagian dirujuk",
          "  \(name): \(source.rules) rules, \(source.stipulations) stipulations, "
            + "\(source.provisions) provisions cited")[language])
    }
    return lines
  }

  private func label(of act: LawCoverage.Act) -> Bilingual {
    guard let id = act.act else { return Bilingual("semua perbuatan", "all acts") }
    let label = law.vocabulary[Vocabulary.act]?.values.first { $0.id == id }?.label
    return (label ?? Bilingual("", "")) + Bilingual(" (\(id))", " (\(id))")
  }

  private func line(of regime: LawCoverage.Regime, in language: Language) -> String {
    let days = "\(regime.days.start) … \(regime.days.end.map { "< \($0)" } ?? "")"
    let kinds = Set(regime.consequences.map { $0.kind[language] }).sorted()
    let text = VerdictText(law: law, language: language)
    let others = regime.other.map { text.briefWords(of: $0)[language] }
    let sureness =
      regime.leastSure == regime.mostSure
      ? regime.leastSure.word[language]
      : "\(regime.leastSure.word[language])–\(regime.mostSure.word[language])"
    let count = regime.rules.count
    let rules = Bilingual(
      "\(count) aturan, keyakinan \(sureness)",
      "\(count) \(count == 1 ? "rule" : "rules"), confidence \(sureness)")
    return "\(days)  \((kinds + others).joined(separator: "; ")) (\(rules[language]))"
  }

  /// The answer to `hukum cakupan --json`.
  public func json(edition: Edition) -> JSONValue {
    .object([
      "version": .int(1),
      "edition": .string(edition.description),
      "acts": .array(
        coverage.acts.map { act in
          .object([
            "act": act.act.map(JSONValue.string) ?? .null,
            "regimes": .array(act.regimes.map(json)),
          ])
        }),
      "instruments": .array(
        coverage.sources.map { source in
          .object([
            "instrument": .string(source.instrument), "rules": .int(source.rules),
            "stipulations": .int(source.stipulations),
            "provisions": .int(source.provisions),
          ])
        }),
    ])
  }

  private func json(_ regime: LawCoverage.Regime) -> JSONValue {
    .object([
      "from": .string(regime.days.start.description),
      "until": regime.days.end.map { .string($0.description) } ?? .null,
      "rules": .array(regime.rules.map(JSONValue.string)),
      "verdicts": .array(regime.outcomes.map(\.rawValue).sorted().map(JSONValue.string)),
      "consequences": .array(
        regime.consequences.map(\.json).sorted { $0.canonicalText < $1.canonicalText }),
      "least_sure": .string(regime.leastSure.english),
      "most_sure": .string(regime.mostSure.english),
      "exact": .bool(regime.isExact),
    ])
  }
}

extension LawCoverage.Regime {
  /// The outcomes beside violations that are worth a word.
  fileprivate var other: [Outcome] {
    [.permitted, .contested, .conflict].filter(outcomes.contains)
  }
}

extension Confidence {
  /// The word for people.
  var word: Bilingual { Bilingual(rawValue, english) }
}
