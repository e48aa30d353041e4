import Dialogue
import Reports
import Text

extension Desk {
  /// Shows a sentence in the language of the session, wrapped at the console's width.
  func say(_ sentence: Bilingual, as style: Style = .plain) {
    say(sentence[language], as: style)
  }

  /// Shows `text` wrapped at the console's width. The spaces it begins with indent all its lines;
  /// further lines hang by `hanging` more columns.
  func say(_ text: String, hanging: Int = 0, as style: Style = .plain) {
    let indent = text.prefix { $0 == " " }.count
    let words = String(text.dropFirst(indent))
    for line in wrapped(words, width: console.width, indent: indent, hanging: hanging) {
      console.show(line, as: style)
    }
  }

  /// Shows rows of a label and a text; what does not fit hangs below the text.
  func say(rows: [String]) {
    for row in rows { say(row, hanging: VerdictText.labelWidth) }
  }

  /// Shows several lines; what does not fit hangs below each.
  func say(_ lines: [String]) {
    for line in lines { say(line, hanging: 2) }
  }

  /// Shows a path unbroken, so that it can be copied.
  func say(path: String) { console.show("  \(path)") }

  /// Shows what went wrong on the error stream.
  public func complain(_ trouble: Trouble) { complain(trouble, leading: Bilingual("", "")) }

  /// The same behind `lead`, which says what is not concerned.
  func complain(_ trouble: Trouble, leading lead: Bilingual) {
    for line in trouble.lines(in: language).map({ lead[language] + $0 }) {
      // A log or another program gets each finding in one piece.
      let rows = console.isInteractive ? wrapped(line, width: console.width) : [line]
      for row in rows { console.showError(row) }
    }
  }

  /// Asks for one line; one that cannot be read is explained, and asked for again.
  func ask(_ prompt: Prompt) -> Reply {
    while true {
      let reply = console.ask(prompt)
      guard case .refused(let fault) = reply else { return reply }
      say(fault.sentence + Bilingual(" ", " ") + fault.remedy)
    }
  }

  /// A text of 1 to 120 characters, asked for until there is one; `nil` where the person leaves, by
  /// an empty line too where that is allowed.
  func text(_ label: Bilingual, emptyLeaves: Bool) -> String? {
    while case .line(let line) = field(label, help: RegistrationWords.textLength) {
      let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if text.isEmpty && emptyLeaves { return nil }
      if (1...120).contains(text.count) { return text }
      say(RegistrationWords.textLength)
    }
    return nil
  }

  /// Asks for one field of a form; `batal` leaves it, and whoever asks for help is told what to type.
  func field(_ label: Bilingual, help: Bilingual) -> Reply {
    while true {
      let reply = ask(Prompt("\(label[language])> ", kind: .field))
      guard case .line(let line) = reply else { return reply }
      if Interview.isLeaving(line) { return .interrupted }
      guard ItemCommand(line) == .help else { return reply }
      say(help)
    }
  }
}
