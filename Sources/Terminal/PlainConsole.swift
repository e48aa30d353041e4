import Dates
import Dialogue
import Glibc

/// Lines from a pipe, a file, or a terminal of which the output goes elsewhere.
final class PlainConsole: Console {
  private let output = Output(STDOUT_FILENO)
  private let errors = Output(STDERR_FILENO)
  private let input: InputSource
  /// Only at a terminal: a script is stopped by the signal itself.
  private let relay: SignalRelay?
  private let echoesInput: Bool
  private var line = PlainLine()
  private var isAtEnd = false
  let isInteractive = isatty(STDIN_FILENO) == 1

  init(_ options: ConsoleOptions) {
    relay = isInteractive ? SignalRelay(SignalRelay.ending + [SIGINT]) : nil
    input = InputSource(relay: relay, now: options.now)
    echoesInput = options.echoesInput && !isInteractive
  }

  var width: Int { StandardStreams.width }
  var mustEnd: Bool { output.isLost || (relay?.isTerminated ?? false) }

  func show(_ line: String, as style: Style) { output.show(line, as: style) }
  func showError(_ line: String) { errors.show(line) }

  func ask(_ prompt: Prompt) -> Reply {
    if mustEnd { return .ended }
    if input.isPast(prompt.deadline) { return .expired(partial: "") }
    if isInteractive && prompt.kind == .answer && prompt.deadline != nil { input.discard() }
    if isInteractive || echoesInput { output.write(prompt.text.withoutControls) }
    let reply = read(until: prompt.deadline)
    switch reply {
    case .line(let line): if echoesInput { output.write(line + "\n") }
    case .interrupted, .ended, .expired, .refused:
      if isInteractive || echoesInput { output.write("\n") }
    }
    return mustEnd ? .ended : reply
  }

  private func read(until deadline: Instant?) -> Reply {
    while true {
      if relay?.take().contains(SIGINT) ?? false { return .interrupted }
      if mustEnd { return .ended }
      if input.isPast(deadline) { return .expired(partial: line.expire()) }
      if isAtEnd { return line.endOfInput() ?? .ended }
      if let byte = input.next() {
        if let reply = line.take(byte) { return reply }
      } else if case .end = input.wait(until: deadline) {
        isAtEnd = true
      }
    }
  }
}
