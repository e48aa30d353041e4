import Assessment
import BankCoverage
import Dates
import Law
import Text

/// Minimal pairs of an act, as plain lines and as JSON.
public struct PairReport {
  private let law: RuleBase
  private let language: Language
  private let text: VerdictText

  public init(of law: RuleBase, in language: Language) {
    self.law = law
    self.language = language
    text = VerdictText(law: law, language: language)
  }

  /// What differs, what both share, each side's verdict with its basis, and a line to paste.
  public func lines(of pair: ScenarioPair, number: Int) -> [String] {
    let mark = "\(number)".count < 2 ? " \(number)" : "\(number)"
    return ["\(mark)  \(difference(of: pair))", "    \(common(of: pair))"]
      + [pair.first, pair.second].flatMap { lines(of: $0, in: pair) }
      + ["    \(command(for: pair))"]
  }

  /// `Status calon: bakal calon → calon`
  private func difference(of pair: ScenarioPair) -> String {
    let label =
      pair.fact.map { law.vocabulary.facts[$0].label }
      ?? Bilingual("Tanggal", "Date")
    let sides = [pair.first, pair.second].map { value(of: $0, in: pair) }
    return "\(label[language]): \(sides.joined(separator: " → "))"
  }

  private func value(of side: ScenarioPair.Side, in pair: ScenarioPair) -> String {
    guard let fact = pair.fact else { return side.scenario.day.longText(in: language) }
    return side.scenario.facts[fact].map { text.names(of: $0, at: fact) } ?? ""
  }

  /// What both state: the day, and every fact but the act, which is known.
  private func common(of pair: ScenarioPair) -> String {
    let act = law.vocabulary.index(of: Vocabulary.act)
    let facts = pair.first.scenario.facts.sorted { $0.key < $1.key }
      .filter { $0.key != act && $0.key != pair.fact }.map { text.label($0.key, $0.value) }
    let day = pair.fact == nil ? [] : [pair.first.scenario.day.longText(in: language)]
    return (day + facts).joined(separator: "; ")
  }

  private func lines(of side: ScenarioPair.Side, in pair: ScenarioPair) -> [String] {
    let verdict = side.verdict
    let ruling =
      pair.differsInLevels || verdict.ruling.consequences.isEmpty
      ? text.brief(of: verdict.ruling)
      : verdict.ruling.consequences.map { $0.label(in: law)[language] }.sorted()
        .joined(separator: "; ")
    let rules = verdict.standing.map(\.rule) + verdict.permissions + verdict.contested
    let basis = rules.isEmpty ? [] : ["    \(text.basis(of: verdict))"]
    let caution = text.caution(about: verdict).map { ["    \($0)"] } ?? []
    return ["    \(value(of: side, in: pair)) → \(ruling)"] + basis + caution
  }

  /// The command that shows both verdicts in full.
  private func command(for pair: ScenarioPair) -> String {
    let words = law.vocabulary.words(of: pair.first.scenario)
    let others = law.vocabulary.words(of: pair.second.scenario).filter { !words.contains($0) }
    return (["andai"] + words + ["menjadi"] + others).joined(separator: " ")
  }

  /// The answer to `bank pasangan PERBUATAN --json`, version 1.
  public func json(of pairs: [ScenarioPair], on act: String, edition: Edition) -> JSONValue {
    .object([
      "version": .int(1), "edition": .string(edition.description), "act": .string(act),
      "pairs": .array(pairs.map { json($0, edition) }),
    ])
  }

  private func json(_ pair: ScenarioPair, _ edition: Edition) -> JSONValue {
    .object([
      "fact": .string(pair.fact.map { law.vocabulary.facts[$0].id } ?? Vocabulary.date),
      "both_sure": .bool(pair.sureness == .both),
      "first": json(pair.first, edition), "second": json(pair.second, edition),
      "command": .string(command(for: pair)),
    ])
  }

  private func json(_ side: ScenarioPair.Side, _ edition: Edition) -> JSONValue {
    let verdict = side.verdict
    let rules = verdict.standing.map(\.rule) + verdict.permissions + verdict.contested
    let citations = text.unique(rules.flatMap(\.basis).map { law.text(of: $0) })
    return .object([
      "facts": VerdictJSON(law: law, edition: edition).facts(of: side.scenario),
      "verdict": .string(verdict.outcome.rawValue),
      "consequences": .array(
        verdict.ruling.consequences.map(\.json).sorted { $0.canonicalText < $1.canonicalText }),
      "confidence": verdict.confidence.map { .string($0.english) } ?? .null,
      "citations": .array(citations.map(JSONValue.string)),
    ])
  }
}
