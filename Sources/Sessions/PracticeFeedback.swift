import Assessment
import Dates
import Law
import Reports
import Text

/// What is said after an answer: right or wrong, on what basis, why not the other, what would turn
/// it, and what made no difference.
struct PracticeFeedback {
  let desk: Desk
  let entry: Form.Entry
  let chosen: ItemOption

  private var keyed: KeyedItem { entry.keyed }
  private var language: Language { desk.language }
  private var text: VerdictText { VerdictText(law: desk.law, language: language) }

  /// - Parameter note: Whether the answer is on disk.
  func show(_ note: Bilingual) {
    let isRight = chosen.id == keyed.key.id
    let number = (entry.shown.firstIndex { $0.id == keyed.key.id } ?? 0) + 1
    if isRight {
      desk.say(PracticeWords.right(note), as: .right)
    } else {
      desk.say(PracticeWords.wrong(number, keyed.key.text, note), as: .wrong)
    }
    var rows = [text.basis(of: keyed.verdict)]
    if let caution = text.caution(about: keyed.verdict) { rows.append(caution) }
    if !isRight { rows.append(whyNot) }
    desk.say(rows: rows + text.reasons(for: keyed.verdict, on: told))
  }

  /// The scenario with what the story mentions beside it.
  private var told: Scenario {
    Scenario(
      day: keyed.item.scenario.day,
      facts: keyed.item.scenario.facts.merging(keyed.item.background.facts) { stated, _ in stated })
  }

  private var whyNot: String {
    let number = (entry.shown.firstIndex { $0.id == chosen.id } ?? 0) + 1
    let row = { text.row("Bukan \(number)", "Not \(number)", $0) }
    guard let flip = keyed.change(making: chosen, by: desk.law) else {
      return row(PracticeWords.noRuleGivesIt[language])
    }
    let basis = text.basis(of: flip.verdict).split(separator: " ").dropFirst()
      .joined(separator: " ")
    return row(PracticeWords.wouldHold(text.change(flip.change), basis: basis)[language])
  }
}
