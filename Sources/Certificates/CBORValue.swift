/// The part of CBOR (RFC 8949) that a signed certificate claim needs, in its one deterministic
/// encoding (section 4.2.1): shortest heads, definite lengths, sorted keys.
indirect enum CBORValue: Hashable, Sendable {
  case int(Int)
  case bytes([UInt8])
  case text(String)
  case array([CBORValue])
  case map([Int: CBORValue])
  case tagged(Int, CBORValue)

  var encoded: [UInt8] {
    switch self {
    case .int(let number): Self.encoded(number)
    case .bytes(let bytes): Self.head(2, bytes.count) + bytes
    case .text(let text): Self.head(3, text.utf8.count) + Array(text.utf8)
    case .array(let items): Self.head(4, items.count) + items.flatMap(\.encoded)
    case .map(let members):
      Self.head(5, members.count)
        + members.map { (key: Self.encoded($0.key), value: $0.value) }
        .sorted { $0.key.lexicographicallyPrecedes($1.key) }
        .flatMap { $0.key + $0.value.encoded }
    case .tagged(let tag, let value): Self.head(6, tag) + value.encoded
    }
  }

  private static func encoded(_ number: Int) -> [UInt8] {
    number < 0 ? head(1, -1 - number) : head(0, number)
  }

  private static func head(_ major: UInt8, _ argument: Int) -> [UInt8] {
    let first = major << 5
    let size: Int
    switch argument {
    case ..<24: return [first | UInt8(argument)]
    case ..<0x100: size = 1
    case ..<0x1_0000: size = 2
    case ..<0x1_0000_0000: size = 4
    default: size = 8
    }
    let info = UInt8(24 + size.trailingZeroBitCount)
    let argument = (0..<size).reversed().map { UInt8(truncatingIfNeeded: argument >> ($0 * 8)) }
    return [first | info] + argument
  }
}

extension CBORValue {
  var intValue: Int? { if case .int(let number) = self { number } else { nil } }
  var bytesValue: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }
  var textValue: String? { if case .text(let text) = self { text } else { nil } }
  var arrayValue: [CBORValue]? { if case .array(let items) = self { items } else { nil } }
  var mapValue: [Int: CBORValue]? { if case .map(let members) = self { members } else { nil } }
}
