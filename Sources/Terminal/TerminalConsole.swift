import Dialogue
import Glibc

/// A person at a terminal, with line editing, history and completion.
final class TerminalConsole: Console {
  private let output: Output
  private let errors = Output(STDERR_FILENO)
  private let editor: LineEditor

  init?(_ options: ConsoleOptions) {
    output = Output(
      STDOUT_FILENO,
      isColoured: !options.isPlain && Output.isColourWelcome(on: STDOUT_FILENO))
    guard let editor = LineEditor(output: output, now: options.now) else { return nil }
    self.editor = editor
  }

  var width: Int { StandardStreams.width }
  var isInteractive: Bool { true }
  var mustEnd: Bool { output.isLost || editor.relay.isTerminated }

  func show(_ line: String, as style: Style) { output.show(line, as: style) }
  func showError(_ line: String) { errors.show(line) }
  func ask(_ prompt: Prompt) -> Reply { mustEnd ? .ended : editor.ask(prompt) }
}
