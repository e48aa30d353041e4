import Pseudoterminal

/// Somebody at the dialogue who types a line, waits for the next prompt, and reads what came.
final class TypedSession {
  let terminal: PseudoTerminal
  /// What came after the line typed last, with the prompt at its end.
  private(set) var answer: String
  /// Every line shown so far, without the rest of a prompt's line on which something was typed.
  private(set) var lines: [Substring]

  private static let pagePrompts = ["(Enter: lanjut, s: selesai)> ", "(Enter: more, s: stop)> "]

  /// Waits for the first prompt.
  init(_ terminal: PseudoTerminal) throws {
    self.terminal = terminal
    answer = try terminal.ready()
    lines = answer.split(separator: "\n")
  }

  /// Types `line`, reads no more than the first page, and waits for the prompt behind it.
  @discardableResult
  func enter(_ line: String) throws -> String {
    try terminal.send(line + "\n")
    var shown = try terminal.ready()
    while Self.pagePrompts.contains(where: shown.hasSuffix) {
      try terminal.send("s\n")
      shown += try terminal.ready()
    }
    answer = String(shown.drop { $0 != "\n" })
    lines += answer.split(separator: "\n")
    return answer
  }

  /// Types each line, and returns what came after the last.
  @discardableResult
  func enter(_ lines: [String]) throws -> String {
    for line in lines { try enter(line) }
    return answer
  }

  /// The lines that need more than `columns`.
  func lines(widerThan columns: Int) -> [Substring] { lines.filter { $0.count > columns } }
}
