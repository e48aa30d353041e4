import CEditline
import Dialogue
import Glibc
import Text

extension LineEditor {
  /// libedit's reader: gives the next key, or notes why there will be none in this line.
  func nextKey(into key: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    announceReady()
    guard let scalar = nextScalar() else { return -1 }
    key?.pointee = wchar_t(bitPattern: scalar.value)
    return 1
  }

  private func nextScalar() -> Unicode.Scalar? {
    while true {
      relay.take(obey)
      if input.isPast(prompt?.deadline) && cause == nil {
        cause = .expired(partial: partialLine.withoutControls)
      }
      if cause != nil { return nil }
      dueWarning.map(interject)
      if let scalar = standIns.popLast() { return scalar }
      if let byte = input.next() {
        if let scalar = decoder.take(byte), isTaken(scalar) { return key(for: scalar) }
      } else if case .end = input.wait(until: prompt?.deadline) {
        cause = .ended
      }
    }
  }

  private func obey(_ signal: Int32) {
    switch signal {
    case SIGTERM, SIGHUP: cause = .ended
    case SIGINT:
      // As the system does with what still lies in the terminal.
      input.forget()
      cause = .interrupted
    case SIGWINCH: redrawAtNewSize()
    case SIGTSTP:
      ce_set_raw(editor, 0)
      TerminalModes.restore()
      output.write("\n")
      relay.suspend()
      resume()
    case SIGCONT:
      // Whoever stopped us may have left the terminal as a shell likes it.
      ce_set_raw(editor, 0)
      resume()
    case _: break
    }
  }

  /// Says something below the line, and draws that anew.
  private func interject(_ sentence: Bilingual) {
    goBelow()
    tell(sentence)
    ce_refresh(editor)
  }

  /// Moves to a row of which nothing is taken by the line.
  private func goBelow() {
    let before = prompt?.text.columns ?? 0
    let here = (before + lineBeforeCursor.columns) / drawnWidth
    let last = (before + partialLine.columns) / drawnWidth
    output.write(String(repeating: "\n", count: max(0, last - here) + 1))
  }

  /// libedit draws from where the cursor stands: over itself if all fits into a row before and
  /// after, else on the next row, because terminals differ in what they do to longer lines.
  private func redrawAtNewSize() {
    let columns = (prompt?.text.columns ?? 0) + partialLine.columns
    let narrowest = min(drawnWidth, StandardStreams.terminalWidth ?? drawnWidth)
    output.write(columns < narrowest ? "\r" : "\n")
    el_resize(editor)
    drawnWidth = StandardStreams.terminalWidth ?? drawnWidth
    ce_refresh(editor)
  }

  private func resume() {
    el_resize(editor)
    ce_set_raw(editor, 1)
    ce_refresh(editor)
  }

  /// Keys of ASCII are libedit's business, but for NUL; no control character beyond ASCII is a key.
  private func isTaken(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x20 || scalar.value == 0x7F { return scalar.value != 0 }
    // Far beyond what is accepted, so that a line can still be edited down, but not without end.
    return !scalar.isControl && !scalar.isInvisible && lineLength < 4 * Reply.longestLine
  }

  /// The key to give for `scalar`; what must follow it stands in ``standIns``.
  ///
  /// libedit edits scalar by scalar. So a mark that has one scalar together with the letter before
  /// it takes that letter's place, and backspace takes a letter away with all its marks.
  private func key(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard let last = scalarBeforeCursor, scalar.isMark || last.isMark else { return scalar }
    if let whole = ComposedLetters.composing(last, scalar) {
      standIns = [whole]
      return "\u{7F}"
    }
    if scalar == "\u{7F}" || scalar == "\u{8}" {
      let count = lineBeforeCursor.last?.unicodeScalars.count ?? 1
      standIns = Array(repeating: scalar, count: count - 1)
    }
    return scalar
  }

  private var lineLength: Int {
    guard let line = el_wline(editor)?.pointee else { return 0 }
    return line.lastchar - line.buffer
  }

  private var scalarBeforeCursor: Unicode.Scalar? {
    guard let place = el_wline(editor)?.pointee, place.cursor > place.buffer else { return nil }
    return Unicode.Scalar(UInt32(bitPattern: place.cursor[-1]))
  }

  private var lineBeforeCursor: String {
    guard let place = el_wline(editor)?.pointee, let start = place.buffer else { return "" }
    return line(start, place.cursor - start)
  }

  /// At most as much as a whole line may have.
  private var partialLine: String {
    guard let start = el_wline(editor)?.pointee.buffer else { return "" }
    return line(start, min(lineLength, Reply.longestLine))
  }

  /// Tells a test that the terminal is raw and keys sent from now on are read as keys.
  func announceReady() {
    guard !isReadyAnnounced else { return }
    isReadyAnnounced = true
    if StandardStreams.variable("NETRAL_UJI_SIAP") != nil { output.write("\u{1B}]777;siap\u{7}") }
  }
}

extension LineEditor {
  /// libedit's function behind TAB; returns what is to be redrawn.
  func complete() -> Int32 {
    guard let prompt else { return CC_ERROR }
    let typed = lineBeforeCursor
    switch CompletionOffer(line: typed, words: words(for: prompt, typed)) {
    case .none: return CC_REFRESH_BEEP
    case .replace(let count, let text):
      el_deletestr(editor, Int32(count))
      let characters = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
      return el_winsertstr(editor, characters) == 0 ? CC_REFRESH : CC_REFRESH_BEEP
    case .choose(let words):
      goBelow()
      let screen = ScreenSize(
        columns: StandardStreams.width, rows: StandardStreams.terminalSize?.rows ?? 24)
      for row in CompletionOffer.listing(of: words, on: screen) {
        output.show(row)
      }
      // Not CC_REDISPLAY: for a line of several rows that would clear the list's last rows.
      ce_refresh(editor)
      return CC_NORM
    }
  }

  private func words(for prompt: Prompt, _ typed: String) -> [String] {
    prompt.completions(typed).flatMap { completion in
      switch completion {
      case .word(let word): [word]
      case .file: FileNames(foldersOnly: false).names(endOf: typed)
      case .folder: FileNames(foldersOnly: true).names(endOf: typed)
      }
    }
  }
}
