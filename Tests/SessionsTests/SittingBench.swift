import Dialogue
import Results
import Sessions
import Testing
import Text

/// A bench at which several people sat the exam, each with answers of their own.
struct SittingBench {
  let bench: SampleBench
  private(set) var subjects: [SubjectID] = []

  init() throws {
    bench = try SampleBench()
    bench.cabinet.passphrases[.officer] = MemoryCabinet.passphrase
    try bench.cabinet.seal(with: Array(repeating: 9, count: 32))
  }

  /// Somebody new sits the exam.
  ///
  /// - Parameter answers: The words of the option to choose, by item, where it is not the right one;
  ///   `nil` to leave the item open.
  mutating func sit(_ answers: [String: String?] = [:]) throws {
    bench.seat.subject = nil
    var registration = SampleBench.registration
    let number = "19850315200904200\(subjects.count + 1)"
    (registration[3], registration[4]) = (.line(number), .line(number))
    let console = ScriptedConsole(
      reading: (registration + [.line("ya")]).map { reply in { _ in reply } }
        + Array(repeating: { Self.answer($0, answers) }, count: 3)
        + [{ _ in .line("selesai") }, { _ in .line("kumpulkan") }])
    _ = try ExamJob(bench.desk(console)).run(nil)
    subjects.append(try #require(bench.seat.subject))
  }

  private static func answer(_ text: String, _ answers: [String: String?]) -> Reply {
    let lines = text.split(separator: "\n")
    guard let heading = lines.lastIndex(where: { $0.contains(" · ") }),
      let item = lines[heading].split(separator: " ").last, let words = answers[String(item)]
    else { return rightAnswer(text) }
    guard let words else { return .line("lewati") }
    let option = lines[heading...].last { $0.hasSuffix("  \(words)") }
    return .line(option?.split(separator: " ").first.map(String.init) ?? "tidak ada: \(words)")
  }
}
