import Assessment
import Text

extension JSONValue {
  /// Any value, at times one that no ledger takes.
  static func random(depth: Int, _ random: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 12 : 7), using: &random) {
    case 0: .bool(Bool.random(using: &random))
    case 1: .int(Int.random(in: (-1 << 54)...(1 << 54), using: &random))
    case 2: .int(Int.random(in: -9...9, using: &random))
    case 3...5: .string(text(&random))
    case 6:
      Bool.random(using: &random) ? .null : .permille(Int.random(in: 0...1000, using: &random))
    case 7...9:
      .array(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in .random(depth: depth - 1, &random) })
    default:
      .object(
        Dictionary(
          (0..<Int.random(in: 0...4, using: &random)).map { _ in
            (text(&random), .random(depth: depth - 1, &random))
          }, uniquingKeysWith: { $1 }))
    }
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    let scalars = "aZ0\"\\\u{0}\u{1F}\u{7F}\u{E9}\u{301}\u{20AC}\u{E000}\u{FB33}\u{1F600} \n"
      .unicodeScalars
    var text = ""
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      text.unicodeScalars.append(scalars.randomElement(using: &random) ?? "a")
    }
    return text
  }
}
