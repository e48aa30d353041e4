import Dialogue
import Results
import Sessions

/// What a person does at each prompt of an exam, in turn.
typealias Replies = [(String) -> Reply]

/// A line typed whatever is shown.
func typing(_ lines: String...) -> Replies { lines.map { line in { _ in .line(line) } } }

/// The right answer to so many items.
func right(_ count: Int = 1) -> Replies { Array(repeating: rightAnswer, count: count) }

/// A wrong answer to so many items.
func wrong(_ count: Int = 1) -> Replies { Array(repeating: wrongAnswer, count: count) }

extension SampleBench {
  /// Sits an exam: registers and begins it where nobody sat here before, else confirms who it is. The
  /// person leaves when the replies are used up.
  @discardableResult
  func exam(
    _ replies: Replies, beginning: Bool = false, aftermath: ExamAftermath = ExamAftermath()
  ) throws -> ScriptedConsole {
    let isNew = seat.subject == nil
    let lead: Replies =
      isNew ? Self.registration.map { reply in { _ in reply } } : typing("")
    let console = ScriptedConsole(
      reading: lead + (isNew || beginning ? typing("ya") : []) + replies)
    _ = try ExamJob(desk(console), aftermath: aftermath).run(nil)
    return console
  }

  var attempts: [AttemptRecord] {
    get throws { try AttemptReplay(store.entries(after: 0, of: nil)).attempts }
  }

  /// The clock goes on by so many minutes.
  func wait(minutes: Int) { now = now.adding(milliseconds: minutes * 60_000) }
}

extension ScriptedConsole {
  /// What was shown, as if no line had been broken.
  var flowing: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
