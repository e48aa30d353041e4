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
  /// Sits an exam: begins it where nobody sat here before, else goes on. The person leaves when the
  /// replies are used up.
  @discardableResult
  func exam(
    _ replies: Replies, beginning: Bool = false, aftermath: ExamAftermath = ExamAftermath()
  ) throws -> ScriptedConsole {
    let isNew = seat.subject == nil
    if isNew { try seatSomebody() }
    let console = ScriptedConsole(
      reading: typing("") + (isNew || beginning ? typing("ya") : []) + replies)
    _ = try ExamJob(desk(console), aftermath: aftermath).run(nil)
    return console
  }

  /// Registers somebody without the work of hashing a PIN.
  private func seatSomebody() throws {
    var generator = generator()
    let subject = SubjectID.random(using: &generator)
    try store.keep(
      Person(
        name: "Siti Contoh", number: "198503152009042003", unit: "Dinas Contoh",
        agency: "Kabupaten Contoh", isASN: true), as: subject)
    try store.changePIN(of: subject) { _ in KeptPIN(hash: "x") }
    seat.subject = subject
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
