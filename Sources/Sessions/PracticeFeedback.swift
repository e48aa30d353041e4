import Assessment
import Law
import Reports
import Text

/// What is said after an answer: right or wrong, on what basis, why not the other, what would turn
/// it, and what made no difference.
struct PracticeFeedback {
  let desk: Desk
  let entry: Form.Entry
  let given: Answer

  private var keyed: KeyedItem { entry.keyed }
  private var text: VerdictText { VerdictText(law: desk.law, language: desk.language) }

  /// - Parameter note: Whether the answer is on disk.
  func show(_ note: Bilingual) {
    let isRight = given == keyed.key
    if isRight {
      desk.say(PracticeWords.right(note), as: .right)
    } else {
      desk.say(PracticeWords.wrong(entry.rightAnswer, note), as: .wrong)
    }
    let explanation = KeyExplanation(entry: entry, law: desk.law, language: desk.language)
    desk.say(rows: explanation.basis + (isRight ? [] : whyNot) + explanation.reasons)
  }

  /// Why the chosen option is not right; for an answer of several parts the reasons say it.
  private var whyNot: [String] {
    guard case .verdict = keyed.item.question, case .option(let id) = given,
      let number = entry.shown.firstIndex(where: { $0.id == id })
    else { return [] }
    let row = { text.row("Bukan \(number + 1)", "Not \(number + 1)", $0) }
    guard let flip = keyed.change(making: entry.shown[number], by: desk.law) else {
      return [row(PracticeWords.noRuleGivesIt[desk.language])]
    }
    let basis = text.basis(of: flip.verdict).split(separator: " ").dropFirst()
      .joined(separator: " ")
    return [
      row(PracticeWords.wouldHold(text.change(flip.change), basis: basis)[desk.language])
    ]
  }
}
