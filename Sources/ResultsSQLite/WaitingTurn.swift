import GRDB
import Glibc
import Synchronization

/// How a program waits while another writes into the same file.
///
/// SQLite's own waiting asks the less often the longer it lasts, so that of many programs who write
/// at once some are passed over for seconds. This one asks the more often.
enum WaitingTurn {
  /// Waits for `patience` seconds at most.
  static func mode(patience: Double) -> Database.BusyMode {
    let start = Mutex(ContinuousClock.now)
    return .callback { tries in
      let waited = start.withLock { start in
        if tries == 0 { start = .now }
        return start.duration(to: .now)
      }
      guard waited < .seconds(patience) else { return false }
      usleep(pause(after: waited))
      return true
    }
  }

  /// Microseconds until asking again. A write takes a fraction of a millisecond; of many who wait,
  /// none should take the processor from whoever writes.
  private static func pause(after waited: Duration) -> UInt32 {
    switch waited {
    case ..<(.milliseconds(1)): 1000
    case ..<(.milliseconds(20)): 5000
    default: 3000
    }
  }
}
