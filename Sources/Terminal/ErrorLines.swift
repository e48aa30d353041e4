import Dates
import Dialogue
import Glibc
import Text

/// What is said on the standard error stream.
final class ErrorLines {
  private let output = Output(STDERR_FILENO)
  private let now: @Sendable () -> Instant
  private var progress = ProgressLines()

  init(now: @escaping @Sendable () -> Instant) { self.now = now }

  func show(_ line: String) { output.show(line) }

  func tell(_ news: Progress, in language: Language) {
    if progress.isDue(news, at: now()) { show(news.sentence[language]) }
  }

  /// What is told next is of other work.
  func endWork() { progress.end() }
}
