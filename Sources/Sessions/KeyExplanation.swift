import Assessment
import Law
import Reports
import Text

/// Why the key of an item is what it is, as rows of a label and a text.
struct KeyExplanation {
  let entry: Form.Entry
  let law: RuleBase
  let language: Language

  private var keyed: KeyedItem { entry.keyed }
  private var text: VerdictText { VerdictText(law: law, language: language) }

  /// What the key rests on, and how sure that is; case by case where there are several.
  var basis: [String] {
    switch keyed.ground {
    case .stipulation(let stipulation): rows(of: stipulation)
    case .verdicts(let verdicts):
      switch keyed.item.question {
      case .verdict, .short, .stipulation: rows(of: verdicts)
      case .claims: truths + rows(of: verdicts)
      case .comparison: cases(verdicts, named: ["A", "B"])
      case .order(let all): inOrder(cases: all, verdicts)
      }
    }
  }

  /// The facts that decide, the smallest changes that would turn the verdict, and what matters not.
  var reasons: [String] {
    switch keyed.item.question {
    case .verdict, .claims, .short(.level):
      keyed.verdict.map { text.reasons(for: $0, on: told) } ?? []
    case .stipulation, .short(.stipulation), .comparison, .order: []
    }
  }

  private func rows(of verdicts: [Verdict]) -> [String] {
    guard let verdict = verdicts.first else { return [] }
    return text.basisRows(of: verdict) + [text.caution(about: verdict)].compactMap { $0 }
  }

  private func rows(of stipulation: Stipulation) -> [String] {
    let basis = stipulation.basis.map { law.text(of: $0) }.joined(separator: "; ")
    let caution = text.caution(of: stipulation.confidence).map { [$0] } ?? []
    return [text.row("Dasar", "Basis", basis)] + caution
      + stipulation.notes.map { text.row("Catatan", "Note", $0[language]) }
  }

  /// What the law says of each case, and on what basis.
  private func cases(_ verdicts: [Verdict], named names: [String]) -> [String] {
    zip(names, verdicts).flatMap { name, verdict in
      let brief = text.brief(of: verdict.ruling)
      return [text.row("Kasus \(name)", "Case \(name)", brief)] + text.basisRows(of: verdict)
        + [text.caution(about: verdict)].compactMap { $0 }
    }
  }

  /// The cases from the lightest to the heaviest.
  private func inOrder(cases all: [OrderedCase], _ verdicts: [Verdict]) -> [String] {
    let order = keyed.rightOptions.map(\.text)
    let sorted = zip(all, verdicts).sorted { left, right in
      (order.firstIndex(of: left.0.label) ?? 0) < (order.firstIndex(of: right.0.label) ?? 0)
    }
    return cases(sorted.map(\.1), named: sorted.map { number(of: $0.0) })
  }

  /// The number under which a case was shown.
  private func number(of one: OrderedCase) -> String {
    (entry.shown.firstIndex { $0.text == one.label }).map { String($0 + 1) } ?? ""
  }

  /// Of each statement as it was shown, whether it is true.
  private var truths: [String] {
    guard case .marks(let held) = keyed.key else { return [] }
    return entry.shown.enumerated().map { index, option in
      let isTrue = held.contains(option.id)
      return text.row(
        "\(index + 1)", "\(index + 1)",
        (isTrue ? Bilingual("benar", "true") : Bilingual("tidak benar", "not true"))[language])
    }
  }

  /// The scenario with what the story mentions beside it.
  private var told: Scenario {
    let item = keyed.item
    return Scenario(
      day: item.scenario.day,
      facts: item.scenario.facts.merging(item.background.facts) { stated, _ in stated })
  }
}
