import Commands
import Dates
import Glibc

/// The whole program with a clock and chance that a test sets, so that a session can be compared
/// word for word. It is never shipped: whoever can stop the clock can stop an exam's.
///
/// `NETRAL_UJI_JAM` names a file with the moment it is; `NETRAL_UJI_BENIH` is the seed.
@main
enum Main {
  static func main() {
    var world = World()
    let clock = world.environment("NETRAL_UJI_JAM")
    let environment = world.environment
    let chance = Chance { environment("NETRAL_UJI_BENIH").flatMap { UInt64($0) } ?? 1 }
    world.now = { clock.flatMap(moment(in:)) ?? Instant(milliseconds: 1_727_193_731_000) }
    world.random = { chance.next() }
    world.echoesInput = world.environment("NETRAL_UJI_GEMA") != nil
    exit(Program(arguments: CommandLine.arguments, world: world).run())
  }

  /// The moment written in the file at `path`, or `nil`.
  private static func moment(in path: String) -> Instant? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 64)
    guard fgets(&buffer, 64, file) != nil else { return nil }
    let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return Instant(String(decoding: text, as: UTF8.self).filter { !$0.isWhitespace })
  }
}

/// Numbers that the same seed gives again.
private final class Chance: @unchecked Sendable {
  // The program works on one thread. The seed is asked for when the first number is: copies of a
  // program that waited to be told may have seeds of their own.
  private lazy var state = seed()
  private let seed: @Sendable () -> UInt64

  init(seed: @escaping @Sendable () -> UInt64) { self.seed = seed }

  func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}
