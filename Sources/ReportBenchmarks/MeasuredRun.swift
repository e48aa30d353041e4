import Glibc

/// What a program took.
struct MeasuredRun {
  let seconds: Double
  let processorSeconds: Double
  /// The most memory that it held.
  let megabytes: Double

  var line: String {
    "\(tenths(seconds)) s (\(tenths(processorSeconds)) s of a processor), \(tenths(megabytes)) MB"
  }

  /// Waits for the end of the run, whose output nobody reads; `nil` where it failed.
  init?(_ program: String, _ arguments: [String], environment: [String: String] = [:]) {
    let variables = environment.merging(["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]) { $1 }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    let start = Self.now()
    guard posix_spawn(&process, program, &actions, nil, &words, &settings) == 0 else {
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
