/// Why bytes are not a JSON value of ours, and at which byte.
public struct JSONError: Error, Hashable, Sendable {
  public let offset: Int
}

extension JSONValue {
  /// The value written in `text`. Refuses fractions, duplicate members, lone surrogates and
  /// anything after the value; nesting deeper than 64 is refused too.
  public init(parsing text: some Sequence<UInt8>) throws(JSONError) {
    var reader = JSONReader(bytes: Array(text))
    self = try reader.document()
  }
}

extension JSONValue {
  fileprivate static let greatestDepth = 63
  fileprivate static let greatestNumber: UInt = (1 << 53) - 1

  /// Whether its canonical text, within `depth` other values, is read as what it is.
  public func isReadable(depth: Int = 0) -> Bool {
    guard depth <= Self.greatestDepth else { return false }
    return switch self {
    case .null, .bool, .string: true
    case .int(let number): number.magnitude <= Self.greatestNumber
    case .permille: false
    case .array(let items): items.allSatisfy { $0.isReadable(depth: depth + 1) }
    case .object(let members): members.values.allSatisfy { $0.isReadable(depth: depth + 1) }
    }
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var failure: JSONError { JSONError(offset: offset) }
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func document() throws(JSONError) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard next == nil else { throw failure }
    return value
  }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard take(byte) else { throw failure }
  }

  mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= JSONValue.greatestDepth else { throw failure }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .int(try integer())
    }
  }

  mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for byte in word.utf8 { try expect(byte) }
    return value
  }

  mutating func integer() throws(JSONError) -> Int {
    let start = offset
    _ = take(UInt8(ascii: "-"))
    while let byte = next, (0x30...0x39).contains(byte) { offset += 1 }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    // "-0" and "007" have another canonical text, so they are not ours.
    guard let number = Int(text), String(number) == text,
      number.magnitude <= JSONValue.greatestNumber
    else {
      throw JSONError(offset: start)
    }
    return number
  }

  mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    try expect(UInt8(ascii: "["))
    var items: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(items) }
    while true {
      items.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(items) }
      try expect(UInt8(ascii: ","))
    }
  }

  mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    try expect(UInt8(ascii: "{"))
    var members: [String: JSONValue] = [:]
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpace()
      let name = try string()
      guard members[name] == nil else { throw failure }
      skipSpace()
      try expect(UInt8(ascii: ":"))
      members[name] = try value(depth: depth + 1)
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      try expect(UInt8(ascii: ","))
    }
  }

  mutating func string() throws(JSONError) -> String {
    try expect(UInt8(ascii: "\""))
    let start = offset
    while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\\") {
      offset += 1
      if byte == UInt8(ascii: "\"") { return try text(bytes[start..<offset - 1]) }
    }
    var units = Array(bytes[start..<offset])
    while let byte = next {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return try text(units[...])
      case UInt8(ascii: "\\"): units += try escape()
      case 0..<0x20: throw failure
      default: units.append(byte)
      }
    }
    throw failure
  }

  private func text(_ units: ArraySlice<UInt8>) throws(JSONError) -> String {
    guard let text = String(utf8: units) else { throw failure }
    return text
  }

  mutating func escape() throws(JSONError) -> [UInt8] {
    guard let byte = next else { throw failure }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw failure
    }
  }

  mutating func unicodeEscape() throws(JSONError) -> [UInt8] {
    var units = [try hexUnit()]
    if UTF16.isLeadSurrogate(units[0]) {
      try expect(UInt8(ascii: "\\"))
      try expect(UInt8(ascii: "u"))
      units.append(try hexUnit())
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw failure }
    return Array(text.utf8)
  }

  mutating func hexUnit() throws(JSONError) -> UInt16 {
    guard offset + 4 <= bytes.count,
      let unit = UInt16(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
    else { throw failure }
    offset += 4
    return unit
  }
}

extension String {
  /// The text of which `bytes` are the UTF-8, or `nil`.
  public init?(utf8 bytes: [UInt8]) { self.init(utf8: bytes[...]) }

  init?(utf8 bytes: ArraySlice<UInt8>) {
    // Most texts are ASCII, which is found out much faster than whether others are well formed.
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      self.init(validating: bytes, as: UTF8.self)
      return
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
