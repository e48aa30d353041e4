import Dates
import Glibc

/// Bytes of the standard input, waited for together with signals and a deadline.
final class InputSource {
  /// What waiting came to.
  enum Arrival {
    case bytes
    /// A signal came, or a second passed and the deadline should be looked at again.
    case woken
    /// No byte will ever come again.
    case end
  }

  private let relay: SignalRelay?
  private let now: @Sendable () -> Instant
  private var buffer: [UInt8] = []
  private var position = 0

  init(relay: SignalRelay?, now: @escaping @Sendable () -> Instant) {
    self.relay = relay
    self.now = now
  }

  /// The next byte that is here already.
  func next() -> UInt8? {
    guard position < buffer.count else { return nil }
    defer { position += 1 }
    return buffer[position]
  }

  /// Whether something came that was not asked for yet.
  var isWaiting: Bool {
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return position < buffer.count || poll(&waiting, 1, 0) > 0
  }

  /// Forgets what came and was not asked for yet.
  func forget() { position = buffer.count }

  /// Takes away what came and was not asked for yet, together with what still comes without a
  /// pause: the rest of a pasted text may be on its way.
  func discard() -> TypedAhead {
    var bytes = Array(buffer[position...])
    forget()
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while bytes.count < Self.longestPaste,
      poll(&waiting, 1, bytes.isEmpty ? 0 : Self.pause) > 0, case .bytes = fill()
    {
      bytes += buffer
      forget()
    }
    tcflush(STDIN_FILENO, TCIFLUSH)
    return TypedAhead(bytes)
  }

  /// Milliseconds after which no more is expected of a paste; a hand needs longer between two keys.
  private static let pause: Int32 = 40
  /// Bytes after which the rest is thrown away unseen.
  private static let longestPaste = 1 << 20

  func isPast(_ deadline: Instant?) -> Bool {
    guard let deadline else { return false }
    return now() >= deadline
  }

  /// Waits for bytes, a signal, or a while that does not go beyond `deadline`.
  func wait(until deadline: Instant?) -> Arrival {
    var waiting = [pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)]
    if let relay { waiting.append(pollfd(fd: relay.descriptor, events: Int16(POLLIN), revents: 0)) }
    let count = poll(&waiting, nfds_t(waiting.count), patience(until: deadline))
    // A signal first: what it makes us forget are the keys hit before it, not those behind.
    let isSignalled = waiting.dropFirst().contains { $0.revents != 0 }
    guard count > 0, !isSignalled, waiting[0].revents != 0 else { return .woken }
    return fill()
  }

  /// Never more than a second, because the clock that tells the moment may be set meanwhile.
  private func patience(until deadline: Instant?) -> Int32 {
    guard let deadline else { return -1 }
    return Int32(min(max(deadline.milliseconds - now().milliseconds, 0), 1000))
  }

  private func fill() -> Arrival {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count > 0 {
      buffer = Array(bytes[..<count])
      position = 0
      return .bytes
    }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? .woken : .end
  }
}
