import CEditline
import Dates
import Dialogue
import Glibc

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

  /// Whose key bindings are in use.
  enum Keys {
    case personal
    /// Ours alone: a personal file may bind vi's `v`, which opens a shell during a timed exam.
    case examination
  }

  let editor: OpaquePointer
  let output: Output
  let input: InputSource
  let relay: SignalRelay
  private let histories: Histories
  private var promptText: UnsafeMutablePointer<CChar>?
  private var keys: Keys?
  private let isUTF8: Bool

  var decoder = UTF8Decoder()
  var prompt: Prompt?
  var cause: Cause?
  var isReadyAnnounced = false
  /// The width of the terminal when the line was drawn.
  var drawnWidth = 80

  /// `nil` where the system lacks the means: memory, or descriptors.
  init?(output: Output, now: @escaping @Sendable () -> Instant) {
    isUTF8 = ce_use_utf8() == 1
    TerminalModes.keep()
    guard
      let relay = SignalRelay(SignalRelay.ending + [SIGINT, SIGWINCH, SIGTSTP, SIGCONT]),
      let editor = ce_open("netral"), let histories = Histories()
    else { return nil }
    (self.relay, self.editor, self.output, self.histories) = (relay, editor, output, histories)
    input = InputSource(relay: relay, now: now)
    ce_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    ce_set_prompt(editor) { LineEditor.owner(of: $0)?.promptText }
    ce_set_reader(editor) { LineEditor.owner(of: $0)?.nextKey(into: $1) ?? -1 }
    ce_add_function(editor, "netral-complete") { editor, _ in
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
    (cause, isReadyAnnounced, decoder) = (nil, false, UTF8Decoder())
    let isTimed = prompt.kind == .answer && prompt.deadline != nil
    bind(isTimed ? .examination : .personal)
    ce_set_raw(editor, 1)
    el_resize(editor)
    drawnWidth = StandardStreams.terminalWidth ?? 80
    if isTimed { input.discard() }
    free(promptText)
    promptText = strdup(shownText(of: prompt))
    ce_set_history(editor, histories[prompt.kind])
  }

  /// One column a character: libedit miscounts wide ones in a prompt, and crashes on any letter
  /// outside ASCII where the character set is not UTF-8.
  private func shownText(of prompt: Prompt) -> String {
    String(prompt.text.withoutControls.filter { $0.columns == 1 && (isUTF8 || $0.isASCII) })
  }

  private func bind(_ keys: Keys) {
    guard self.keys != keys else { return }
    self.keys = keys
    ce_reset_keys(editor)
    // Choosing another editing mode there drops all bindings, so ours come after it.
    if keys == .personal { el_source(editor, nil) }
    ce_bind(editor, "^I", "netral-complete")
  }

  private func reply(_ line: String, to prompt: Prompt) -> Reply {
    let line = line.withoutControls
    guard line.unicodeScalars.count <= Reply.longestLine else { return .refused(.tooLong) }
    histories.add(line, typedAs: prompt.kind)
    return .line(line)
  }

  /// The `count` characters at `text`.
  func line(_ text: UnsafePointer<wchar_t>, _ count: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for character in UnsafeBufferPointer(start: text, count: count) {
      if let scalar = Unicode.Scalar(UInt32(bitPattern: character)), scalar != "\n" {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
