import Dates
import Dialogue
import Glibc
import Text

/// A person at a terminal, with line editing, history, completion and pages.
final class TerminalConsole: Console {
  private let options: ConsoleOptions
  private let output: Output
  private let errors: ErrorLines
  /// Opened when first a line is asked for: a command that asks for none ends at Ctrl-C and SIGTERM
  /// at once, as programs do.
  private var openEditor: LineEditor?
  /// Reads lines where no editor can be opened.
  private lazy var plain = PlainConsole(options)
  private var isStopTold = false
  private var pages = Pages()
  /// The deadline of what was asked last; it holds while pages are turned too.
  private var deadline: Instant?

  var language = Language.indonesian { didSet { openEditor?.language = language } }

  init(_ options: ConsoleOptions) {
    self.options = options
    output = Output(
      STDOUT_FILENO,
      isColoured: !options.isPlain && Output.isColourWelcome(on: STDOUT_FILENO))
    errors = ErrorLines(now: options.now)
  }

  var width: Int { StandardStreams.width }
  var isInteractive: Bool { true }
  var mustEnd: Bool { output.isLost || (openEditor?.relay.isTerminated ?? false) }

  func show(_ text: String, as style: Style) {
    for line in Output.lines(of: text) { showRow(line, as: style) }
  }

  func showError(_ line: String) { errors.show(line) }
  func tell(_ progress: Progress) { errors.tell(progress, in: language) }

  func ask(_ prompt: Prompt) -> Reply {
    pages.turn()
    errors.endWork()
    deadline = prompt.deadline
    return reply(to: prompt)
  }

  private func reply(to prompt: Prompt) -> Reply {
    guard let editor = editor() else { return plain.ask(prompt) }
    let reply = mustEnd ? .ended : editor.ask(prompt)
    if editor.relay.isTerminated && !isStopTold {
      isStopTold = true
      editor.tell(ConsoleWords.stopped)
    }
    return mustEnd ? .ended : reply
  }

  private func editor() -> LineEditor? {
    if openEditor == nil {
      openEditor = LineEditor(output: output, isPlain: options.isPlain, now: options.now)
      openEditor?.language = language
    }
    return openEditor
  }
}

extension TerminalConsole {
  func beginPages() { if !options.isPlain { pages.begin() } }
  func endPages() { pages.end() }

  private func showRow(_ line: String, as style: Style) {
    let columns = line.columns
    let screen = StandardStreams.terminalSize
    var turn = pages.turn(for: columns, in: screen)
    if turn == .ask { turn = isPageWanted() ? .show : .skip }
    if turn == .skip { return }
    output.show(line, as: style)
    pages.count(columns, in: screen)
  }

  /// Whether the person wants the next page.
  private func isPageWanted() -> Bool {
    pages.turn()
    // Whoever has typed on already, or pasted several commands, waits for no page.
    guard let editor = editor(), !editor.input.isWaiting else { return true }
    let prompt = Prompt(ConsoleWords.pagePrompt[language], kind: .answer, deadline: deadline)
    while case .line(let line) = reply(to: prompt) {
      let word = line.lowercased().filter { $0 != " " }
      if word.isEmpty { return true }
      if ConsoleWords.pageStop.contains(word) { break }
      editor.tell(ConsoleWords.pageHelp)
    }
    pages.stop()
    return false
  }
}
