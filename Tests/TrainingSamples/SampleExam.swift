import Assessment
import Dates
import MemoryStore
import Results
import Sodium
import Text

/// An invented exam as a ledger holds it, whose parts a test may change before it is recorded.
public struct SampleExam {
  public var program: String? = "dasar"
  public var start = Instant("2031-03-01T02:50:00.000Z") ?? .distantFuture
  public var milliseconds = 1_440_000
  public var score = Score(earned: 18, possible: 20)
  public var isPass = true
  public var isExpired = false
  /// What it was worth later, in order.
  public var regradings: [(score: Score, isPass: Bool)] = []

  public init() {}

  /// The exam, with the moments of all entries by their numbers.
  public func recorded() throws -> (attempt: AttemptRecord, moments: [Int: Instant]) {
    guard let sodium = Sodium() else { throw StoreError.failed(reason: "libsodium") }
    var generator = SeededGenerator(seed: 31)
    let origin = Origin.random(using: &generator)
    let store = MemoryStore(checker: sodium) { origin }
    let exam = AttemptRecord(
      id: .random(using: &generator), kind: .exam, subject: .random(using: &generator),
      sources: AttemptSources(
        program: program, banks: [], law: "2031-01-02 9c1f2ab", application: "0.1.0"),
      seed: 7, start: start, deadline: start.adding(milliseconds: 3_600_000), shown: [])
    let end = start.adding(milliseconds: milliseconds)
    try store.append(exam.startedEntry(actor: "peserta"))
    let closing = Closing(
      at: end, isExpired: isExpired, score: score, isPass: isPass, sections: [])
    try store.append(exam.closedEntry(closing, at: end, actor: "peserta"))
    let result = AttemptResult(score: score, isPass: isPass, number: 3)
    for (place, one) in regradings.enumerated() {
      let regrading = Regrading(
        law: "2031-0\(place + 4)-01 aaaaaaa", banks: [], score: one.score, isPass: one.isPass,
        causes: [.law], items: [])
      try store.append(
        exam.regradedEntry(
          regrading, instead: result, application: "0.1.0",
          at: end.adding(milliseconds: 86_400_000 * (place + 1)), actor: "hr"))
    }
    let entries = try store.entries()
    guard let attempt = AttemptReplay(entries).attempts.first else {
      throw StoreError.failed(reason: "no attempt")
    }
    return (
      attempt,
      Dictionary(
        entries.map { ($0.number, $0.entry.at) }, uniquingKeysWith: { first, _ in first })
    )
  }
}
