import Dates
import Dialogue
import Text

/// Decides which news of long work is worth a line.
struct ProgressLines {
  /// Milliseconds of silence before the first line, and between two.
  private static let first = 1000
  private static let between = 3000

  private var work: Bilingual?
  private var done = 0
  private var next = Instant(milliseconds: 0)

  /// Whether `progress` is to be told at `now`.
  mutating func isDue(_ progress: Progress, at now: Instant) -> Bool {
    let isNew = work != progress.work || progress.done < done
    (work, done) = (progress.work, progress.done)
    if isNew { next = now.adding(milliseconds: Self.first) }
    guard now >= next else { return false }
    next = now.adding(milliseconds: Self.between)
    return true
  }

  /// What comes next is other work.
  mutating func end() { work = nil }
}
