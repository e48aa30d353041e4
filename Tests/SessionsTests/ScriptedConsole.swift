import Dates
import Dialogue

/// A console whose person has decided beforehand what to type, and which keeps what was shown.
final class ScriptedConsole: Console {
  let width = 80
  let isInteractive = true
  let mustEnd = false
  private(set) var shown: [String] = []
  private(set) var complaints: [String] = []
  private var replies: [(String) -> Reply]

  /// The person leaves (`.ended`) when the replies are used up.
  init(_ replies: [Reply]) { self.replies = replies.map { reply in { _ in reply } } }

  /// Replies that depend on what was shown since the last one.
  init(reading replies: [(String) -> Reply]) { self.replies = replies }

  func show(_ line: String, as style: Style) { shown.append(line) }
  func showError(_ line: String) { complaints.append(line) }

  func ask(_ prompt: Prompt) -> Reply {
    guard !replies.isEmpty else { return .ended }
    return replies.removeFirst()(text)
  }

  var text: String { shown.joined(separator: "\n") }
}
