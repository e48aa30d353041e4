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
  public func headline(of verdict: Verdict) -> String { headline(of: verdict.ruling) }

  /// The ruling in one line.
  public func headline(of ruling: Ruling) -> String {
    guard ruling.outcome == .violation else { return outcome(ruling.outcome)[language] }
    let kinds = unique(ruling.consequences.map { $0.kind[language] }.sorted())
    let lead = Bilingual("Pelanggaran", "Violation")[language]
    return "\(lead): \(kinds.joined(separator: "; "))"
  }

  /// The ruling in a few words, for lists: what follows, or that nothing does.
  public func brief(of ruling: Ruling) -> String {
    guard ruling.outcome == .violation else { return briefWords(of: ruling.outcome)[language] }
    return unique(ruling.consequences.map { $0.kind[language] }.sorted()).joined(separator: "; ")
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
    if let caution = caution(about: verdict) { lines.append(caution) }
    lines += calendarRows(of: verdict)
    lines += reasons(for: verdict, on: scenario)
    return lines
  }

  /// A line that says how unsure the verdict is, or `nil` where it is sure.
  public func caution(about verdict: Verdict) -> String? {
    verdict.confidence.flatMap { caution(of: $0) }
  }

  /// The same for what rests on a single `confidence`.
  public func caution(of confidence: Confidence) -> String? {
    guard confidence != .high else { return nil }
    return row("Keyakinan", "Confidence", caution(confidence)[language])
  }

  /// The provisions that the verdict rests on, each once, in one line; none where no rule decides.
  public func basisRows(of verdict: Verdict) -> [String] {
    let rules = verdict.standing.map(\.rule) + verdict.permissions + verdict.contested
    return rules.isEmpty ? [] : [basis(of: verdict)]
  }

  /// The provisions that the verdict rests on, each once, in one line.
  public func basis(of verdict: Verdict) -> String {
    let rules = verdict.standing.map(\.rule) + verdict.permissions + verdict.contested
    let citations = unique(rules.flatMap(\.basis).map { law.text(of: $0) })
    return row("Dasar", "Basis", citations.joined(separator: "; "))
  }

  /// What the election calendar settled of the facts that the deciding rules ask about.
  private func calendarRows(of verdict: Verdict) -> [String] {
    let rules = verdict.standing.map(\.rule) + verdict.permissions + verdict.contested
    let asked = Set(rules.flatMap(\.boxes).flatMap(\.clauses).map(\.fact))
    return verdict.derived.sorted { $0.key < $1.key }.filter { asked.contains($0.key) }
      .map { row("Kalender", "Calendar", label($0.key, $0.value)) }
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
    let told = law.flips(of: scenario, from: verdict.ruling)
      .filter { brief(of: $0.verdict.ruling) != brief(of: verdict.ruling) }
    for flip in told.prefix(4) {
      lines.append(row("Andai", "If", line(of: flip)))
    }
    if !idle.isEmpty {
      let label = Bilingual("Tidak berpengaruh", "No difference")[language]
      lines.append("  \(label): \(idle.joined(separator: "; "))")
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
    case .day(let day): day.longText(in: language)
    case .fact(let fact, let value): label(fact, ValueSet(value))
    }
  }

  private func stated(_ fact: Int, in scenario: Scenario) -> String? {
    scenario.facts[fact].map { label(fact, $0) }
  }

  func label(_ fact: Int, _ values: ValueSet) -> String {
    "\(law.vocabulary.facts[fact].label[language].lowercased()): \(names(of: values, at: fact))"
  }

  func names(of values: ValueSet, at fact: Int) -> String {
    let or = Bilingual(" atau ", " or ")[language]
    return values.indices.map { law.vocabulary.facts[fact].values[$0].label[language] }
      .joined(separator: or)
  }

  /// Columns from the label of a row to its text.
  public static let labelWidth = 9

  /// A label and its text; labels stand in a column of their own.
  public func row(_ indonesian: String, _ english: String, _ text: String) -> String {
    let label = Bilingual(indonesian, english)[language]
    let gap = String(repeating: " ", count: max(1, Self.labelWidth - label.count))
    return "  \(label)\(gap)\(text)"
  }

  /// Where one change leads, and how unsure that is.
  public func line(of flip: Flip) -> String { line(of: [flip.change], to: flip.verdict) }

  /// Where changes that are made together lead, and how unsure that is.
  func line(of changes: [Flip.Change], to verdict: Verdict) -> String {
    let doubt =
      verdict.confidence == .low
      ? Bilingual(" (keyakinan rendah)", " (low confidence)")[language] : ""
    let and = Bilingual("; dan ", "; and ")[language]
    let told = changes.map(change).joined(separator: and)
    return "\(told) → \(brief(of: verdict.ruling))\(doubt)"
  }

  func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
