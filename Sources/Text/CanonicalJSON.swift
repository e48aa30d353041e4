extension JSONValue {
  /// The canonical text of RFC 8785: one line, members sorted by UTF-16 code units, shortest escapes.
  public var canonicalText: String { String(decoding: canonicalBytes, as: UTF8.self) }

  /// The UTF-8 of ``canonicalText``.
  public var canonicalBytes: [UInt8] {
    var writer = CanonicalWriter()
    writer.bytes.reserveCapacity(1024)
    writer.write(self)
    return writer.bytes
  }
}

/// Writes bytes, as appending to a `String` costs a check of its last character each time.
private struct CanonicalWriter {
  var bytes: [UInt8] = []

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: put("null")
    case .bool(let truth): put(truth ? "true" : "false")
    case .int(let number): put(String(number))
    case .permille(let share): put(Self.decimal(share))
    case .string(let string): bytes.appendJSON(string)
    case .array(let items):
      put(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { put(UInt8(ascii: ",")) }
        write(item)
      }
      put(UInt8(ascii: "]"))
    case .object(let members):
      put(UInt8(ascii: "{"))
      let sorted = members.sorted { $0.key.precedesInUTF16($1.key) }
      for (index, member) in sorted.enumerated() {
        if index > 0 { put(UInt8(ascii: ",")) }
        bytes.appendJSON(member.key)
        put(UInt8(ascii: ":"))
        write(member.value)
      }
      put(UInt8(ascii: "}"))
    }
  }

  private mutating func put(_ byte: UInt8) { bytes.append(byte) }
  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// The shortest decimal text, as RFC 8785 writes numbers.
  private static func decimal(_ permille: Int) -> String {
    let magnitude = permille.magnitude
    var fraction = String(1000 + magnitude % 1000).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    let sign = permille < 0 ? "-" : ""
    return sign + String(magnitude / 1000) + (fraction.isEmpty ? "" : ".\(fraction)")
  }
}

extension String {
  fileprivate func precedesInUTF16(_ other: String) -> Bool {
    for (own, others) in zip(utf8, other.utf8) where own != others {
      // Behind the surrogates the order of UTF-8 is another than that of UTF-16.
      let isSameOrder = own < Self.firstBehindSurrogates && others < Self.firstBehindSurrogates
      return isSameOrder ? own < others : utf16.lexicographicallyPrecedes(other.utf16)
    }
    return utf8.count < other.utf8.count
  }

  /// The least first byte of a scalar that lies behind the surrogates.
  private static let firstBehindSurrogates: UInt8 = 0xEE
}

extension [UInt8] {
  /// Appends `string` as canonical JSON has it, in its quotes.
  public mutating func appendJSON(_ string: String) {
    append(UInt8(ascii: "\""))
    // Most texts stand as they are.
    if string.utf8.contains(where: \.isEscaped) {
      for byte in string.utf8 { append(escaping: byte) }
    } else {
      append(contentsOf: string.utf8)
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): self += "\\\"".utf8
    case UInt8(ascii: "\\"): self += "\\\\".utf8
    case 0x08: self += "\\b".utf8
    case 0x09: self += "\\t".utf8
    case 0x0A: self += "\\n".utf8
    case 0x0C: self += "\\f".utf8
    case 0x0D: self += "\\r".utf8
    case 0x00...0x1F: self += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
    default: append(byte)
    }
  }
}

extension UInt8 {
  fileprivate var isEscaped: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}
