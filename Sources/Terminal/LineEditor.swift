import CEditline
import Dates
import Dialogue
import Glibc
import Text

/// Reads lines from a terminal through libedit, which is open from `init` to `deinit`.
///
/// Between lines the terminal stays raw, so that keys hit early neither show up among the output
/// nor are eaten by the system.
final class LineEditor {
  /// Why a line ended before Enter.
  enum Cause {
    case interrupted
    case ended
    case expired(partial: String)
  }

  let editor: OpaquePointer
  let output: Output
  let input: InputSource
  let relay: SignalRelay
  let now: @Sendable () -> Instant
  private let histories: Histories
  private var promptText: UnsafeMutablePointer<CChar>?
  private var keys: LineEditorKeys
  private let isUTF8: Bool

  var decoder = UTF8Decoder()
  var prompt: Prompt?
  var cause: Cause?
  var isReadyAnnounced = false
  /// Keys that stand in for one that was typed.
  var standIns: [Unicode.Scalar] = []
  /// The width of the terminal when the line was drawn.
  var drawnWidth = 80
  /// The language of what the editor says of itself.
  var language = Language.indonesian
  private var warnings = TimeWarnings()

  /// - Parameter isPlain: Use no escape sequence, as if the terminal could do nothing.
  ///
  /// `nil` where the system lacks the means: memory, or descriptors.
  init?(output: Output, isPlain: Bool, now: @escaping @Sendable () -> Instant) {
    isUTF8 = ce_use_utf8() == 1
    TerminalModes.keep()
    guard
      let relay = SignalRelay(SignalRelay.ending + [SIGINT, SIGWINCH, SIGTSTP, SIGCONT]),
      let editor = ce_open("netral", isPlain ? "dumb" : nil), let histories = Histories()
    else { return nil }
    (self.relay, self.editor, self.output, self.histories) = (relay, editor, output, histories)
    self.now = now
    input = InputSource(relay: relay, now: now)
    keys = LineEditorKeys(editor)
    ce_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    ce_settle_terminal(editor)
    ce_set_prompt(editor) { LineEditor.owner(of: $0)?.promptText }
    ce_set_reader(editor) { LineEditor.owner(of: $0)?.nextKey(into: $1) ?? -1 }
    ce_add_function(editor, LineEditorKeys.completion) { editor, _ in
      UInt8(LineEditor.owner(of: editor)?.complete() ?? CC_ERROR)
    }
  }

  deinit {
    ce_set_raw(editor, 0)
    el_end(editor)
    TerminalModes.restore()
    free(promptText)
  }

  /// The object behind `editor`, as callbacks of C need it.
  private static func owner(of editor: OpaquePointer?) -> LineEditor? {
    guard let editor, let owner = ce_owner(editor) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(owner).takeUnretainedValue()
  }

  func ask(_ prompt: Prompt) -> Reply {
    if relay.isTerminated { return .ended }
    if input.isPast(prompt.deadline) { return .expired(partial: "") }
    if prompt.kind == .secret { return askUnseen(prompt) }
    prepare(prompt)
    var count: Int32 = 0
    let text = el_wgets(editor, &count)
    ce_set_raw(editor, 1)
    if let text, cause == nil { return reply(line(text, Int(count)), to: prompt) }
    let isInterrupted = if case .interrupted? = cause { true } else { false }
    output.write(isInterrupted ? "^C\n" : "\n")
    switch cause {
    case .interrupted: return .interrupted
    case .expired(let partial): return .expired(partial: partial)
    case .ended, nil: return .ended
    }
  }

  private func prepare(_ prompt: Prompt) {
    self.prompt = prompt
    (cause, isReadyAnnounced, decoder, standIns) = (nil, false, UTF8Decoder(), [])
    keys.use(prompt.isTimedAnswer ? .examination : .personal)
    ce_set_raw(editor, 1)
    el_resize(editor)
    drawnWidth = StandardStreams.terminalWidth ?? 80
    if prompt.isTimedAnswer, let dropped = input.discard().sentence { tell(dropped) }
    dueWarning.map(tell)
    free(promptText)
    promptText = strdup(shownText(of: prompt))
    ce_set_history(editor, histories[prompt.kind])
  }

  /// What is to be said of the time left, if anything is.
  var dueWarning: Bilingual? {
    guard let deadline = prompt?.deadline else { return nil }
    return warnings.due(for: deadline, at: now()).map(ConsoleWords.timeLeft)
  }

  /// Says something in lines of its own.
  func tell(_ sentence: Bilingual) {
    for line in wrapped(sentence[language], width: StandardStreams.width) { output.show(line) }
  }

  /// One column a character: libedit miscounts wide ones in a prompt, and crashes on any letter
  /// outside ASCII where the character set is not UTF-8.
  func shownText(of prompt: Prompt) -> String {
    String(prompt.text.withoutControls.filter { $0.columns == 1 && (isUTF8 || $0.isASCII) })
  }

  private func reply(_ line: String, to prompt: Prompt) -> Reply {
    let line = line.withoutControls.withComposedLetters
    guard line.unicodeScalars.count <= Reply.longestLine else { return .refused(.tooLong) }
    histories.add(line, typedAs: prompt.kind)
    return .line(line)
  }

  /// The `count` characters at `text`, up to a line end.
  func line(_ text: UnsafePointer<wchar_t>, _ count: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for character in UnsafeBufferPointer(start: text, count: count) {
      guard let scalar = Unicode.Scalar(UInt32(bitPattern: character)) else { continue }
      // Behind a line end stands nothing that was typed: a search of the history draws itself there.
      if scalar == "\n" { break }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}

extension Prompt {
  /// Whether what was typed before it was shown must not answer it.
  var isTimedAnswer: Bool { kind == .answer && deadline != nil }
}
