import CEditline
import Dialogue
import Glibc

extension LineEditor {
  /// Asks for a line of which nothing is shown, not even how long it is. libedit draws what it
  /// reads, so it has no part in this.
  func askUnseen(_ prompt: Prompt) -> Reply {
    (isReadyAnnounced, decoder) = (false, UTF8Decoder())
    ce_set_raw(editor, 1)
    output.write(shownText(of: prompt))
    announceReady()
    let reply = readUnseen(until: prompt)
    output.write(reply == .interrupted ? "^C\n" : "\n")
    return reply
  }

  private func readUnseen(until prompt: Prompt) -> Reply {
    var line = UnseenLine()
    while true {
      var reply: Reply?
      relay.take { signal in
        let own = obeyUnseen(signal, prompt)
        reply = reply ?? own
      }
      if let reply { return reply }
      if input.isPast(prompt.deadline) { return .expired(partial: "") }
      if let byte = input.next() {
        guard let scalar = decoder.take(byte), let end = line.take(scalar) else { continue }
        return end
      }
      if case .end = input.wait(until: prompt.deadline) { return .ended }
    }
  }

  private func obeyUnseen(_ signal: Int32, _ prompt: Prompt) -> Reply? {
    switch signal {
    case SIGTERM, SIGHUP: return .ended
    case SIGINT:
      input.forget()
      return .interrupted
    case SIGTSTP:
      ce_set_raw(editor, 0)
      TerminalModes.restore()
      output.write("\n")
      relay.suspend()
      ce_set_raw(editor, 1)
      output.write(shownText(of: prompt))
      return nil
    case SIGCONT:
      // Whoever stopped us may have left the terminal as a shell likes it, with an echo.
      ce_set_raw(editor, 0)
      ce_set_raw(editor, 1)
      return nil
    case _: return nil
    }
  }
}

/// A line put together from keys that nobody sees.
struct UnseenLine {
  /// Where in the keys of an arrow or the like it is: nothing of that belongs to the line.
  private enum Escape {
    case none
    case begun
    case inside
  }

  private var scalars: [Unicode.Scalar] = []
  private var escape = Escape.none

  /// The reply that `key` completes, or `nil`.
  mutating func take(_ key: Unicode.Scalar) -> Reply? {
    if escape != .none {
      skip(key)
      return nil
    }
    switch key {
    case "\r", "\n": return reply
    case "\u{4}": return scalars.isEmpty ? .ended : nil
    case "\u{1B}": escape = .begun
    case "\u{8}", "\u{7F}": _ = scalars.popLast()
    case "\u{15}", "\u{17}": scalars = []
    case _ where key.isControl || key.isInvisible || scalars.count > Reply.longestLine: break
    case _: scalars.append(key)
    }
    return nil
  }

  private var reply: Reply {
    guard scalars.count <= Reply.longestLine else { return .refused(.tooLong) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return .line(String(text).withComposedLetters)
  }

  private mutating func skip(_ key: Unicode.Scalar) {
    switch escape {
    case .begun where key == "[" || key == "O": escape = .inside
    case .inside where !(0x40...0x7E).contains(key.value): break
    case .begun, .inside, .none: escape = .none
    }
  }
}
