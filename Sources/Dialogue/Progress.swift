import Text

/// How far long work has come.
public struct Progress: Hashable, Sendable {
  /// What is done, as `Memeriksa butir`.
  public let work: Bilingual
  /// How much of ``total`` is done.
  public let done: Int
  public let total: Int

  public init(_ work: Bilingual, done: Int, of total: Int) {
    self.work = work
    self.done = done
    self.total = total
  }

  /// `Memeriksa butir: 40 dari 120`.
  public var sentence: Bilingual {
    work + Bilingual(": \(done) dari \(total)", ": \(done) of \(total)")
  }
}
