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
      relay.take().forEach(obey)
      if input.isPast(prompt?.deadline) && cause == nil {
        cause = .expired(partial: partialLine.withoutControls)
      }
      if cause != nil { return nil }
      if let byte = input.next() {
        if let scalar = decoder.take(byte), isTaken(scalar) { return scalar }
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
    return !scalar.isControl && lineLength < 4 * Reply.longestLine
  }

  private var lineLength: Int {
    guard let line = el_wline(editor)?.pointee else { return 0 }
    return line.lastchar - line.buffer
  }

  /// At most as much as a whole line may have.
  private var partialLine: String {
    guard let start = el_wline(editor)?.pointee.buffer else { return "" }
    return line(start, min(lineLength, Reply.longestLine))
  }

  /// Tells a test that the terminal is raw and keys sent from now on are read as keys.
  private func announceReady() {
    guard !isReadyAnnounced else { return }
    isReadyAnnounced = true
    if StandardStreams.variable("NETRAL_UJI_SIAP") != nil { output.write("\u{1B}]777;siap\u{7}") }
  }
}

extension LineEditor {
  /// libedit's function behind TAB; returns what is to be redrawn.
  func complete() -> Int32 {
    guard let prompt, let place = el_wline(editor)?.pointee, let start = place.buffer else {
      return CC_ERROR
    }
    let typed = line(start, place.cursor - start)
    switch CompletionOffer(line: typed, words: prompt.completions(typed)) {
    case .none: return CC_REFRESH_BEEP
    case .replace(let count, let text):
      el_deletestr(editor, Int32(count))
      let characters = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
      return el_winsertstr(editor, characters) == 0 ? CC_REFRESH : CC_REFRESH_BEEP
    case .choose(let words):
      output.write("\n")
      for row in CompletionOffer.listing(of: words, width: StandardStreams.width) {
        output.show(row)
      }
      // Not CC_REDISPLAY: for a line of several rows that would clear the list's last rows.
      ce_refresh(editor)
      return CC_NORM
    }
  }
}
