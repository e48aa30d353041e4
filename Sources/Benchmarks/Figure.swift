import Glibc

/// One measured quantity over several rounds.
struct Figure {
  let name: String
  let unit: String
  /// One value a round.
  let values: [Double]

  /// The name, then least, median and greatest of the rounds.
  var line: String {
    let sorted = values.sorted()
    guard let least = sorted.first, let greatest = sorted.last else { return "\(name): none" }
    let median = sorted[sorted.count / 2]
    let gap = String(repeating: " ", count: max(1, 44 - name.count))
    return "\(name)\(gap)\(text(least)) / \(text(median)) / \(text(greatest)) \(unit)"
      + "  (\(values.count) rounds)"
  }

  private func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let digits = String(1000 + hundredths % 100).suffix(2)
    return "\(hundredths / 100).\(digits)"
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
