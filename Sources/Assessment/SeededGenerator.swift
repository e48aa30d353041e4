/// Random numbers that the same seed gives again, on any machine (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Array {
  /// The elements in an order that only `generator` decides.
  func inRandomOrder(by generator: inout SeededGenerator) -> [Element] {
    // Written out, because the standard library may change its own algorithm and a form must be
    // the same again in ten years (Fisher and Yates, Durstenfeld's version).
    var copy = self
    var last = copy.count - 1
    while last > 0 {
      copy.swapAt(last, Int(generator.next() % UInt64(last + 1)))
      last -= 1
    }
    return copy
  }
}
