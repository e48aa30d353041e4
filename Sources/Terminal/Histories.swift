import CEditline
import Dialogue

/// What the arrow keys bring back at each kind of prompt: commands of earlier sessions too, fields
/// of this one, never an answer.
final class Histories {
  private let commands: OpaquePointer
  private let fields: OpaquePointer
  private let none: OpaquePointer
  private let file = HistoryFile()
  private var commandLines: HistoryLines
  private var fieldLines = HistoryLines()

  init?() {
    guard let commands = history_init(), let fields = history_init(), let none = history_init()
    else { return nil }
    (self.commands, self.fields, self.none) = (commands, fields, none)
    commandLines = file?.read() ?? HistoryLines()
    for lines in [commands, fields] { ce_history_limit(lines, Int32(HistoryLines.limit)) }
    fill(commands, with: commandLines)
  }

  deinit { for lines in [commands, fields, none] { history_end(lines) } }

  /// What libedit reads for prompts of `kind`.
  subscript(kind: Prompt.Kind) -> OpaquePointer {
    switch kind {
    case .command: commands
    case .field: fields
    case .answer: none
    }
  }

  func add(_ line: String, typedAs kind: Prompt.Kind) {
    guard HistoryLines.isKept(line) else { return }
    switch kind {
    case .command:
      commandLines.add(line)
      // What other sessions wrote meanwhile comes along; without a file this one's remain.
      if let merged = file?.add(line) { commandLines = merged }
      fill(commands, with: commandLines)
    case .field:
      fieldLines.add(line)
      fill(fields, with: fieldLines)
    case .answer: break
    }
  }

  private func fill(_ lines: OpaquePointer, with history: HistoryLines) {
    ce_history_clear(lines)
    for line in history.lines { ce_history_enter(lines, line) }
  }
}
