extension LineScan {
  mutating func value(depth: Int) -> Bool {
    guard depth < 32 else { return false }
    switch next {
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "t"): return take(Self.isTrue)
    case UInt8(ascii: "f"): return take(Self.isFalse)
    default: return integer() != nil
    }
  }

  static let isTrue = Array("true".utf8)
  static let isFalse = Array("false".utf8)

  mutating func array(depth: Int) -> Bool {
    guard take(UInt8(ascii: "[")) else { return false }
    if take(UInt8(ascii: "]")) { return true }
    repeat {
      guard value(depth: depth + 1) else { return false }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]"))
  }

  /// Its names must be plain ASCII, whose order by bytes is the canonical one.
  mutating func object(depth: Int) -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    if take(UInt8(ascii: "}")) { return true }
    var before = 0..<0
    repeat {
      guard take(UInt8(ascii: "\"")) else { return false }
      let start = place
      while let byte = next, (0x20..<0x7F).contains(byte), byte != 0x22, byte != 0x5C { place += 1 }
      let name = start..<place
      guard before.isEmpty || bytes[before].lexicographicallyPrecedes(bytes[name]), !name.isEmpty,
        take(UInt8(ascii: "\"")), take(UInt8(ascii: ":")), value(depth: depth + 1)
      else { return false }
      before = name
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}"))
  }

  /// Of at most 15 digits, which no reader rounds.
  mutating func integer() -> Int? {
    let isNegative = take(UInt8(ascii: "-"))
    let start = place
    var value = 0
    while let byte = next, Self.isDigit(byte), place - start < 16 {
      value = value * 10 + Int(byte - 0x30)
      place += 1
    }
    let count = place - start
    guard (1...15).contains(count), count == 1 || bytes[start] != 0x30, !isNegative || value > 0
    else { return nil }
    return isNegative ? -value : value
  }

  mutating func string() -> Bool {
    guard take(UInt8(ascii: "\"")) else { return false }
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return true
      case UInt8(ascii: "\\"):
        guard let escaped = next else { return false }
        place += 1
        // Other escapes are rare enough to be read in full.
        switch escaped {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "n"), UInt8(ascii: "t"): break
        default: return false
        }
      case 0..<0x20: return false
      case 0x80...: isASCII = false
      default: break
      }
    }
    return false
  }
}
