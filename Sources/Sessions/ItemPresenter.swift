import Assessment
import Dialogue
import Law
import Text

/// Shows an item and reads a choice; the same for practice and exam.
struct ItemPresenter {
  let desk: Desk
  let entry: Form.Entry

  enum Answer {
    case given(Assessment.Answer, typed: String)
    /// Something else than an answer, with the words behind it.
    case command(ItemCommand, [String])
    case interrupted
    case ended
    case expired
  }

  /// The heading, the story, the question and the options.
  ///
  /// - Parameter isStoryKnown: Whether the item before told the same story.
  func show(heading: String, isStoryKnown: Bool = false) {
    let item = entry.keyed.item
    desk.console.show("")
    desk.say("\(heading) · \(item.id)", as: .heading)
    desk.say("  " + (isStoryKnown ? Messages.sameStory : item.story)[desk.language])
    desk.say("  " + item.question.stem(in: desk.law)[desk.language])
    for (index, option) in entry.shown.enumerated() {
      desk.say("   \(index + 1)  \(option.text[desk.language])", hanging: 3)
    }
  }

  /// Asks until an answer is given or a command is typed.
  func ask(_ prompt: Prompt) -> Answer {
    let texts = entry.shown.map { $0.text[desk.language] }
    while true {
      switch desk.ask(prompt) {
      case .interrupted: return .interrupted
      case .ended, .refused: return .ended
      case .expired: return .expired
      case .line(let line):
        let words = Words(line).all
        if let command = words.first.flatMap(ItemCommand.init) {
          return .command(command, Array(words.dropFirst()))
        }
        switch AnswerReading(line, for: entry, texts: texts) {
        case .answer(let answer): return .given(answer, typed: line)
        case .ambiguous: desk.say(Messages.ambiguousChoice(entry.shown.count))
        case .unclear:
          if let command = words.first.flatMap(CommandInfo.named) {
            desk.say(Messages.onlyOutside(command))
          } else if let near = words.first.flatMap(ItemCommand.near) {
            desk.say(Messages.didYouMean(near))
          }
          desk.say(entry.keyed.expectation(of: entry.shown.count))
        }
      }
    }
  }
}
