import Dates
import Law
import Text

/// A verdict as plain lines: what, on what basis, why, and what would turn it.
public struct VerdictText {
  let law: RuleBase
  let language: Language

  public init(law: RuleBase, language: Language) {
    self.law = law
    self.language = language
  }

  /// The verdict in one line, such as “Pelanggaran: hukuman disiplin berat”.
  public func headline(of verdict: Verdict) -> String {
    let standing = verdict.standing.compactMap(\.rule.consequence)
    guard verdict.outcome == .violation else { return outcome(verdict.outcome)[language] }
    let kinds = unique(standing.map { $0.kind[language] })
    let lead = Bilingual("Pelanggaran", "Violation")[language]
    return "\(lead): \(kinds.joined(separator: "; "))"
  }

  /// Everything: headline, basis, sanctions, readings, reasons, flips, and what does not matter.
  public func lines(of verdict: Verdict, on scenario: Scenario) -> [String] {
    var lines = [headline(of: verdict)]
    for holding in verdict.standing { lines += self.lines(of: holding.rule) }
    for rule in verdict.permissions { lines += self.lines(of: rule) }
    for rule in verdict.contested { lines += self.lines(of: rule) }
    for defeat in verdict.defeated {
      let winners = defeat.by.map { $0.title[language] }.joined(separator: "; ")
      lines.append(row("Kalah", "Defeated", "\(defeat.rule.title[language]) ← \(winners)"))
    }
    if let confidence = verdict.confidence, confidence != .high {
      lines.append(row("Keyakinan", "Confidence", caution(confidence)[language]))
    }
    lines += reasons(for: verdict, on: scenario)
    return lines
  }

  /// The smallest changes that turn the verdict, and what makes no difference.
  public func reasons(for verdict: Verdict, on scenario: Scenario) -> [String] {
    guard verdict.outcome != .undetermined else { return [] }
    let decisive = law.decisiveFacts(of: scenario, from: verdict.ruling)
    let because = decisive.facts.compactMap { stated($0, in: scenario) }
    let idle = scenario.facts.keys.sorted().filter { !decisive.facts.contains($0) }
      .compactMap { stated($0, in: scenario) }
    var lines: [String] = []
    if !because.isEmpty { lines.append(row("Karena", "Because", because.joined(separator: "; "))) }
    for flip in law.flips(of: scenario, from: verdict.ruling).prefix(4) {
      lines.append(row("Andai", "If", "\(change(flip.change)) → \(headline(of: flip.verdict))"))
    }
    if !idle.isEmpty {
      lines.append(row("Tidak berpengaruh", "No difference", idle.joined(separator: "; ")))
    }
    return lines
  }

  /// A rule as a reader needs it beside a verdict: its title, basis, sanction, threat, readings.
  public func lines(of rule: Rule) -> [String] {
    var lines = [row("Aturan", "Rule", rule.title[language])]
    lines.append(
      row("Dasar", "Basis", rule.basis.map { law.text(of: $0) }.joined(separator: "; ")))
    let forms = rule.sanctions.compactMap { law.form($0)?.label[language] }
    if !forms.isEmpty {
      let or = Bilingual(", atau ", ", or ")[language]
      let basis = rule.sanctionBasis.map { " (\(law.text(of: $0)))" } ?? ""
      lines.append(row("Sanksi", "Sanction", forms.joined(separator: or) + basis))
    }
    if let threat = rule.threat { lines.append(row("Ancaman", "Penalty", threat[language])) }
    for reading in rule.readings { lines.append(row("Pendapat", "Reading", reading[language])) }
    for note in rule.notes { lines.append(row("Catatan", "Note", note[language])) }
    return lines
  }

  /// One change in words, such as “10 September 2024” or “status calon: bakal calon”.
  public func change(_ change: Flip.Change) -> String {
    switch change {
    case .day(let day): longText(of: day, in: language)
    case .fact(let fact, let value): label(fact, ValueSet(value))
    }
  }

  private func stated(_ fact: Int, in scenario: Scenario) -> String? {
    scenario.facts[fact].map { label(fact, $0) }
  }

  private func label(_ fact: Int, _ values: ValueSet) -> String {
    let fact = law.vocabulary.facts[fact]
    let or = Bilingual(" atau ", " or ")[language]
    let names = values.indices.map { fact.values[$0].label[language] }.joined(separator: or)
    return "\(fact.label[language].lowercased()): \(names)"
  }

  private func row(_ indonesian: String, _ english: String, _ text: String) -> String {
    "  \(Bilingual(indonesian, english)[language])  \(text)"
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
