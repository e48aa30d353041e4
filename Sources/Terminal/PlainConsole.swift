import Dates
import Dialogue
import Glibc
import Text

/// Lines from a pipe, a file, or a terminal of which the output goes elsewhere.
final class PlainConsole: Console {
  private let output = Output(STDOUT_FILENO)
  private let errors: ErrorLines
  private let now: @Sendable () -> Instant
  /// Only at a terminal, and once a line was asked for: a script is stopped by the signal itself.
  private var relay: SignalRelay?
  private lazy var input = InputSource(relay: relay, now: now)
  private let showsPrompts: Bool
  private let echoesInput: Bool
  private var line = PlainLine()
  private var warnings = TimeWarnings()
  private var isAtEnd = false
  private var isStopTold = false
  let isInteractive = isatty(STDIN_FILENO) == 1
  var language = Language.indonesian

  init(_ options: ConsoleOptions) {
    now = options.now
    errors = ErrorLines(now: options.now)
    echoesInput = options.echoesInput && !isInteractive
    showsPrompts = options.echoesInput || isInteractive
  }

  var width: Int { StandardStreams.width }
  var mustEnd: Bool { output.isLost || (relay?.isTerminated ?? false) }

  func show(_ line: String, as style: Style) { output.show(line, as: style) }
  func showLine(_ body: ((String) -> Void) -> Void) { output.showLine(body) }
  func showError(_ line: String) { errors.show(line) }
  func tell(_ progress: Progress) { errors.tell(progress, in: language) }

  func ask(_ prompt: Prompt) -> Reply {
    errors.endWork()
    if isInteractive && relay == nil { relay = SignalRelay(SignalRelay.ending + [SIGINT]) }
    let reply = mustEnd ? .ended : answer(to: prompt)
    if relay?.isTerminated ?? false, !isStopTold {
      isStopTold = true
      tell(ConsoleWords.stopped)
    }
    return mustEnd ? .ended : reply
  }

  private func answer(to prompt: Prompt) -> Reply {
    if input.isPast(prompt.deadline) { return .expired(partial: "") }
    if isInteractive && prompt.isTimedAnswer, let dropped = input.discard().sentence {
      tell(dropped)
    }
    dueWarning(prompt).map(tell)
    if showsPrompts { output.write(prompt.text.withoutControls) }
    let isSecret = prompt.kind == .secret
    let reply = isSecret ? TerminalModes.unseen { read(prompt) } : read(prompt)
    switch reply {
    case .line where isSecret: if showsPrompts { output.write("\n") }
    case .line(let line): if echoesInput { output.write(line + "\n") }
    case .interrupted, .ended, .expired, .refused: if showsPrompts { output.write("\n") }
    }
    return reply
  }

  private func tell(_ sentence: Bilingual) {
    for line in wrapped(sentence[language], width: width) { output.show(line) }
  }

  private func dueWarning(_ prompt: Prompt) -> Bilingual? {
    guard let deadline = prompt.deadline else { return nil }
    return warnings.due(for: deadline, at: now()).map(ConsoleWords.timeLeft)
  }

  private func read(_ prompt: Prompt) -> Reply {
    while true {
      var isInterrupted = false
      relay?.take { isInterrupted = isInterrupted || $0 == SIGINT }
      if isInterrupted { return .interrupted }
      if mustEnd { return .ended }
      if input.isPast(prompt.deadline) { return .expired(partial: line.expire()) }
      if let warning = dueWarning(prompt) { interject(warning, before: prompt) }
      if isAtEnd { return line.endOfInput() ?? .ended }
      if let byte = input.next() {
        if let reply = line.take(byte) { return reply }
      } else if case .end = input.wait(until: prompt.deadline) {
        isAtEnd = true
      }
    }
  }

  /// Says something in lines of its own, and shows the prompt anew where it was shown before.
  private func interject(_ sentence: Bilingual, before prompt: Prompt) {
    if showsPrompts { output.write("\n") }
    tell(sentence)
    if showsPrompts { output.write(prompt.text.withoutControls) }
  }
}
