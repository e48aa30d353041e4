import Glibc

/// What was measured, as a line to print.
protocol Measured {
  var line: String { get }
}

/// One measured quantity over several rounds.
struct Figure: Measured {
  let name: String
  let unit: String
  /// One value a round.
  let values: [Double]

  /// The name, then least, median and greatest of the rounds.
  var line: String {
    let sorted = values.sorted()
    guard let least = sorted.first, let greatest = sorted.last else { return "\(name): none" }
    let median = sorted[sorted.count / 2]
    let figures = [least, median, greatest].map(Self.text).joined(separator: " / ")
    return "\(Self.led(name))\(figures) \(unit)  (\(values.count) rounds)"
  }

  /// The name with what is free of its column.
  fileprivate static func led(_ name: String) -> String {
    name + String(repeating: " ", count: max(1, 44 - name.count))
  }

  fileprivate static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let digits = String(1000 + hundredths % 100).suffix(2)
    return "\(hundredths / 100).\(digits)"
  }
}

/// How long many answers were waited for.
struct Waits: Measured {
  let name: String
  /// Milliseconds, one for each answer.
  let values: [Double]
  /// How many answers were not taken.
  let refused: Int

  /// The name, then the median, the 99th percentile and the greatest.
  var line: String {
    let sorted = values.sorted()
    guard let greatest = sorted.last else { return "\(name): none" }
    let figures = [sorted[sorted.count / 2], sorted[sorted.count * 99 / 100], greatest]
    return Figure.led(name) + figures.map(Figure.text).joined(separator: " / ")
      + " ms, p50 / p99 / greatest  (\(values.count) answers, \(refused) refused)"
  }
}

/// Seconds of the monotonic clock.
func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The seconds that `work` takes.
func timed(_ work: () -> Void) -> Double {
  let start = seconds()
  work()
  return seconds() - start
}
