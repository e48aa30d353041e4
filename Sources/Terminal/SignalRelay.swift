import Glibc

/// Turns signals into bytes of a pipe, so that whoever waits for keys wakes up for them as well.
///
/// A handler may run between any two instructions and so does nothing but write that byte. At most
/// one relay exists at a time.
final class SignalRelay {
  /// Becomes readable when a signal has come.
  let descriptor: Int32
  private let writeEnd: Int32
  private var replaced: [(number: Int32, action: sigaction)] = []
  private var pending: [Int32] = []
  private var hasTerminated = false

  static let ending = [SIGTERM, SIGHUP]

  /// Catches each of `signals` that the process was not started to ignore.
  init?(_ signals: [Int32]) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (descriptor, writeEnd) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    relayEnd = writeEnd
    for number in signals { replace(number) }
  }

  deinit {
    for (number, action) in replaced {
      var action = action
      sigaction(number, &action, nil)
    }
    relayEnd = -1
    close(descriptor)
    close(writeEnd)
  }

  /// Whether the system asked the program to stop.
  var isTerminated: Bool {
    drain()
    return hasTerminated
  }

  /// Gives each signal that came to `body`, in order; those too that come meanwhile, since nothing
  /// would wake whoever waits for them afterwards.
  func take(_ body: (Int32) -> Void) {
    drain()
    while !pending.isEmpty {
      body(pending.removeFirst())
      drain()
    }
  }

  /// Stops the process as Ctrl-Z does by itself, and returns once it goes on. Where no shell could
  /// continue it, the system does not stop it either.
  func suspend() {
    var byItself = sigaction()
    var ours = sigaction()
    sigaction(SIGTSTP, &byItself, &ours)
    raise(SIGTSTP)
    sigaction(SIGTSTP, &ours, nil)
    drain()
    pending.removeAll { $0 == SIGCONT }
  }

  private func replace(_ number: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = relay
    action.sa_flags = SA_RESTART
    var previous = sigaction()
    sigaction(number, nil, &previous)
    let handler = unsafeBitCast(previous.__sigaction_handler.sa_handler, to: Int.self)
    guard handler != unsafeBitCast(SIG_IGN, to: Int.self) else { return }
    sigaction(number, &action, nil)
    replaced.append((number, previous))
  }

  private func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return }
      pending += bytes[..<count].map(Int32.init)
      if bytes[..<count].contains(where: { Self.ending.contains(Int32($0)) }) {
        hasTerminated = true
      }
    }
  }
}

// Set before the first handler is installed: a handler knows nothing but globals.
nonisolated(unsafe) private var relayEnd: Int32 = -1

private func relay(_ number: Int32) {
  let kept = errno
  var byte = UInt8(truncatingIfNeeded: number)
  write(relayEnd, &byte, 1)
  errno = kept
}
