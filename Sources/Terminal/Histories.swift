import Dialogue

/// What the arrow keys bring back at each kind of prompt: commands and questions of earlier sessions
/// too, fields of this one, never an answer.
final class Histories {
  private let commands: History
  private let questions: History
  private let fields: History
  private let none: History

  init?() {
    guard let commands = History(HistoryFile("commands")),
      let questions = History(HistoryFile("questions")), let fields = History(nil),
      let none = History(nil)
    else { return nil }
    (self.commands, self.questions, self.fields, self.none) = (commands, questions, fields, none)
  }

  /// What libedit reads for prompts of `kind`.
  subscript(kind: Prompt.Kind) -> OpaquePointer { history(of: kind).handle }

  func add(_ line: String, typedAs kind: Prompt.Kind) {
    switch kind {
    case .command, .question, .field: history(of: kind).add(line)
    case .answer, .secret: break
    }
  }

  private func history(of kind: Prompt.Kind) -> History {
    switch kind {
    case .command: commands
    case .question: questions
    case .field: fields
    case .answer, .secret: none
    }
  }
}
