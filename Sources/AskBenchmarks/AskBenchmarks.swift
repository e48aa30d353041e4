import AskPhrasings
import Asking
import Dates
import Glibc
import Law
import Regulations

/// `netral-bench-ask FOLDER [--luput]`: how many everyday questions are understood, and in what time.
///
/// `--luput` prints what is misunderstood among the questions that are there for tuning.
@main
enum AskBenchmarks {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2, arguments.count == 2 || arguments[2] == "--luput" else {
      print("netral-bench-ask FOLDER [--luput]")
      exit(2)
    }
    guard let law = LawReader(regulations).base, let today = Day(Phrasing.today) else {
      print("the built-in law cannot be read")
      exit(3)
    }
    let texts = (Phrasing.files + [Phrasing.tuningFile]).map { text(of: "\(arguments[1])/\($0)") }
    let phrasings = Phrasing.read(Array(texts.dropLast()))
    let reader = QuestionReader(law.vocabulary)
    if arguments.count == 3 {
      let further = Phrasing.readForTuning(texts.last ?? "")
      Misses(reader, law.vocabulary, today).show(phrasings + further)
    }
    for half in Phrasing.Half.allCases {
      print(line(half, AskAccuracy(of: phrasings, half: half, by: law.vocabulary, today: today)))
    }
    print("one question    \(times(reader, phrasings, today))")
    print("first question  \(microseconds { _ = QuestionReader(law.vocabulary) } / 1000) ms")
  }

  private static func line(_ half: Phrasing.Half, _ accuracy: AskAccuracy) -> String {
    let name = half.rawValue.padded(to: 8)
    return "\(name)top-1 \(share(accuracy.named.first, accuracy.named.all))"
      + "  top-3 \(share(accuracy.named.third, accuracy.named.all))"
      + "  false hits \(share(accuracy.strange.hits, accuracy.strange.all))"
      + "  facts \(share(accuracy.stated.right, accuracy.stated.all))"
      + "  several \(share(accuracy.several.right, accuracy.several.all))"
  }

  private static func share(_ part: Int, _ all: Int) -> String {
    let permille = all == 0 ? 0 : (part * 1000 + all / 2) / all
    return "\(permille / 10).\(permille % 10) % (\(part)/\(all))"
  }

  /// Processor time for one question, least and median of the rounds.
  private static func times(
    _ reader: QuestionReader, _ phrasings: [Phrasing], _ today: Day
  ) -> String {
    let rounds = (0..<7).map { _ in
      microseconds {
        for phrasing in phrasings { _ = reader.understanding(of: phrasing.text, today: today) }
      } / max(1, phrasings.count)
    }.sorted()
    return
      "\(rounds[0]) / \(rounds[rounds.count / 2]) µs of processor time (\(rounds.count) rounds)"
  }

  private static func microseconds(_ work: () -> Void) -> Int {
    let start = processorTime()
    work()
    return Int((processorTime() - start) * 1e6)
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else {
      print("\(path) cannot be read")
      exit(3)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
