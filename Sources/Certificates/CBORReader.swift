extension CBORValue {
  /// The value whose deterministic encoding `bytes` are, or `nil` for any other bytes.
  init?(deterministic bytes: [UInt8]) {
    var reader = CBORReader(bytes: bytes)
    guard let value = reader.value(depth: 0), reader.isAtEnd, value.encoded == bytes else {
      return nil
    }
    self = value
  }
}

/// Reads what is well-formed; that heads are shortest and keys sorted follows from writing the
/// value again.
private struct CBORReader {
  let bytes: [UInt8]
  var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func take(_ count: Int) -> [UInt8]? {
    guard count <= bytes.count - offset else { return nil }
    defer { offset += count }
    return Array(bytes[offset..<offset + count])
  }

  /// Major type and argument.
  mutating func head() -> (major: UInt8, argument: Int)? {
    guard let first = take(1)?.first else { return nil }
    let info = first & 31
    guard info >= 24 else { return (first >> 5, Int(info)) }
    guard info < 28, let digits = take(1 << Int(info - 24)) else { return nil }
    let argument = digits.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: argument).map { (first >> 5, $0) }
  }

  mutating func value(depth: Int) -> CBORValue? {
    guard depth < 8, let (major, argument) = head() else { return nil }
    switch major {
    case 0: return .int(argument)
    case 1: return .int(-1 - argument)
    case 2: return take(argument).map { .bytes($0) }
    case 3:
      return take(argument).flatMap { String(validating: $0, as: UTF8.self) }.map { .text($0) }
    case 4: return array(count: argument, depth: depth)
    case 5: return map(count: argument, depth: depth)
    case 6: return value(depth: depth + 1).map { .tagged(argument, $0) }
    default: return nil
    }
  }

  mutating func array(count: Int, depth: Int) -> CBORValue? {
    var items: [CBORValue] = []
    while items.count < count {
      guard let item = value(depth: depth + 1) else { return nil }
      items.append(item)
    }
    return .array(items)
  }

  mutating func map(count: Int, depth: Int) -> CBORValue? {
    var members: [Int: CBORValue] = [:]
    while members.count < count {
      guard let key = value(depth: depth + 1)?.intValue, let value = value(depth: depth + 1),
        members.updateValue(value, forKey: key) == nil
      else { return nil }
    }
    return .map(members)
  }
}
