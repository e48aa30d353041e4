import Glibc

/// What this program took, run once more with other arguments.
struct MeasuredRun {
  let seconds: Double
  let processorSeconds: Double
  /// The most memory that it held.
  let megabytes: Double

  var line: String {
    "\(tenths(seconds)) s (\(tenths(processorSeconds)) s of a processor), \(tenths(megabytes)) MB"
  }

  /// Waits for the end of the run; `nil` where it failed.
  init?(_ arguments: [String]) {
    var words = (["netral-bench-report"] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let start = Self.now()
    guard posix_spawn(&process, "/proc/self/exe", nil, nil, &words, environ) == 0 else {
      return nil
    }
    var status: CInt = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process, status == 0 else { return nil }
    seconds = Self.now() - start
    processorSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    megabytes = Double(usage.ru_maxrss) * 1024 / 1e6
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}

private func tenths(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  return "\(hundredths / 100).\(String(100 + hundredths % 100).suffix(2))"
}
