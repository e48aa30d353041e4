import Assessment
import Dialogue
import Law
import Text

/// Shows an item and reads a choice; the same for practice and exam.
struct ItemPresenter {
  let desk: Desk
  let entry: Form.Entry

  enum Answer {
    case chosen(ItemOption, typed: String)
    /// A command inside the item.
    case word(String)
    case interrupted
    case ended
    case expired
  }

  /// The heading, the story, the question and the options.
  func show(heading: String) {
    desk.console.show("")
    desk.say("\(heading) · \(entry.keyed.item.id)", as: .heading)
    desk.say("  " + entry.keyed.item.story[desk.language])
    desk.say("  " + entry.keyed.item.question.stem[desk.language])
    for (index, option) in entry.shown.enumerated() {
      desk.say("   \(index + 1)  \(option.text[desk.language])", hanging: 3)
    }
  }

  /// Asks until an option is chosen or one of `words` is typed.
  func ask(_ prompt: Prompt, words: Set<String>) -> Answer {
    let texts = entry.shown.map { $0.text[desk.language] }
    while true {
      switch desk.ask(prompt) {
      case .interrupted: return .interrupted
      case .ended, .refused: return .ended
      case .expired: return .expired
      case .line(let line):
        if let word = Words(line).all.first?.lowercased(), words.contains(word) {
          return .word(word)
        }
        switch Choice(line, among: texts) {
        case .option(let index): return .chosen(entry.shown[index], typed: line)
        case .ambiguous: desk.say(Messages.ambiguousChoice(entry.shown.count))
        case .unclear: desk.say(Messages.unclearChoice(entry.shown.count))
        }
      }
    }
  }
}

extension Question {
  /// The words of the question under a story.
  var stem: Bilingual {
    switch self {
    case .permission: Bilingual("Bolehkah perbuatan ini?", "Is this act allowed?")
    case .offenceClass: Bilingual("Termasuk apa perbuatan ini?", "What kind of breach is this?")
    case .level: Bilingual("Apa tingkat sanksinya?", "What is the level of the sanction?")
    case .sanction: Bilingual("Apa sanksinya?", "What is the sanction?")
    case .provision:
      Bilingual("Ketentuan mana yang menjadi dasarnya?", "Which provision is its basis?")
    case .decisive:
      Bilingual("Fakta mana yang menentukan jawabannya?", "Which fact decides the answer?")
    }
  }
}
