import Glibc

/// The modes in which the terminal was found; they are put back however the program ends.
enum TerminalModes {
  nonisolated(unsafe) private static var found: termios?

  /// Notes the modes, and sees to it that they return at exit, at Ctrl-\ and in a crash.
  static func keep() {
    var modes = termios()
    guard found == nil, tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
    found = modes
    atexit { TerminalModes.restore() }
    for number in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] {
      restoreBeforeDying(of: number)
    }
    // A key that people hit is no crash, for which Swift would look for a debugger.
    earlierActions[Int(SIGQUIT)] = sigaction()
  }

  /// Puts the noted modes back, unless the terminal is in another job's hands now.
  static func restore() {
    guard var modes = found, tcgetpgrp(STDIN_FILENO) == getpgrp() else { return }
    // At once: waiting for output to drain could last for ever on a stopped terminal.
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
  }

  /// What `work` gives while the terminal, if there is one, shows nothing of what is typed.
  static func unseen<Value>(_ work: () -> Value) -> Value {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return work() }
    keep()
    let seen = modes
    modes.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    defer {
      modes = seen
      tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    }
    return work()
  }

  private static func restoreBeforeDying(of number: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      TerminalModes.restore()
      // Whoever handled it before takes over when the signal comes again: by itself from a fault,
      // raised here from elsewhere.
      sigaction(number, earlierActions + Int(number), nil)
      raise(number)
    }
    sigaction(number, &action, earlierActions + Int(number))
  }
}

// Indexed by signal; memory of its own, because a handler must not touch what may be in motion.
nonisolated(unsafe) private let earlierActions: UnsafeMutablePointer<sigaction> = {
  let actions = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
  actions.initialize(repeating: sigaction(), count: 65)
  return actions
}()
