import Dates
import Seals

/// The parts of a line that a walk along a ledger compares.
struct WalkedLine {
  let number: Int
  /// `nil` for the first of a ledger.
  let previous: Digest?
  /// The digits of its moment as one number, which orders as the moments do.
  let moment: Int
  let type: EntryType
  let leaf: Digest
}

/// Reads lines that are canonical beyond doubt without making values of them.
///
/// A ledger of millions of lines is walked in seconds this way. What it takes
/// ``StoredEntry/init(reading:checker:)`` takes too, with the same parts; what it leaves is not
/// wrong, but is for that one to judge.
struct LineScan {
  let bytes: [UInt8]
  var place = 0
  var isASCII = true

  /// The line in `bytes`, or `nil` where it is not of `origin` or needs to be read in full.
  static func line(
    _ bytes: [UInt8], of origin: [UInt8], checker: any SealChecker
  ) -> WalkedLine? {
    var scan = LineScan(bytes: bytes)
    return scan.line(of: origin, checker: checker)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func line(of origin: [UInt8], checker: any SealChecker) -> WalkedLine? {
    guard take(Self.actor), string(), take(Self.at), let moment = moment(), take(Self.body),
      object(depth: 1), take(Self.origin), take(origin), take(Self.prev),
      let previous = digest(), take(Self.seq), let number = integer(),
      subject(), take(Self.type), let type = type(), take(Self.end), place == bytes.count,
      isASCII || String(validating: bytes, as: UTF8.self) != nil
    else { return nil }
    return WalkedLine(
      number: number, previous: previous, moment: moment, type: type,
      leaf: checker.leaf(of: bytes))
  }

  static let actor = Array(#"{"actor":"#.utf8)
  static let at = Array(#","at":""#.utf8)
  static let body = Array(#"","body":"#.utf8)
  static let origin = Array(#","origin":""#.utf8)
  static let prev = Array(#"","prev":""#.utf8)
  static let seq = Array(#"","seq":"#.utf8)
  static let subject = Array(#","subject":""#.utf8)
  static let type = Array(#","type":""#.utf8)
  static let end = Array(#"","v":\#(StoredEntry.edition)}"#.utf8)

  var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  mutating func take(_ expected: [UInt8]) -> Bool {
    guard place + expected.count <= bytes.count else { return false }
    for index in expected.indices where bytes[place + index] != expected[index] { return false }
    place += expected.count
    return true
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  mutating func subject() -> Bool {
    guard take(Self.subject) else { return true }
    guard place + 37 <= bytes.count else { return false }
    for index in 0..<36 {
      let byte = bytes[place + index]
      switch index {
      case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return false }
      default: guard Self.isDigit(byte) || (0x61...0x66).contains(byte) else { return false }
      }
    }
    place += 36
    return take(UInt8(ascii: "\""))
  }

  /// A known type, up to its closing quote.
  mutating func type() -> EntryType? {
    Self.types.first { take($0.text) }?.type
  }

  static let types = EntryType.allCases.map { (type: $0, text: Array($0.rawValue.utf8)) }

  /// 64 digits that are not all zero.
  mutating func digest() -> Digest? {
    guard place + 64 <= bytes.count else { return nil }
    var value = [UInt8](repeating: 0, count: Digest.size)
    var sum: UInt8 = 0
    for index in 0..<Digest.size {
      guard let high = Self.nibble(bytes[place + 2 * index]),
        let low = Self.nibble(bytes[place + 2 * index + 1])
      else { return nil }
      value[index] = high << 4 | low
      sum |= value[index]
    }
    place += 64
    return sum == 0 ? nil : Digest(value)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func nibble(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

extension LineScan {
  /// `YYYY-MM-DDThh:mm:ss.mmmZ` of a day that every month has, in a year of four digits.
  mutating func moment() -> Int? {
    guard place + 24 <= bytes.count else { return nil }
    var value = 0
    for index in 0..<24 {
      let byte = bytes[place + index]
      switch index {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case 10: guard byte == UInt8(ascii: "T") else { return nil }
      case 13, 16: guard byte == UInt8(ascii: ":") else { return nil }
      case 19: guard byte == UInt8(ascii: ".") else { return nil }
      case 23: guard byte == UInt8(ascii: "Z") else { return nil }
      default:
        guard Self.isDigit(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
    }
    let day = value / 1_000_000_000
    guard day > 10_000_000, (1...12).contains(day / 100 % 100), (1...28).contains(day % 100),
      value / 10_000_000 % 100 < 24, value / 100_000 % 100 < 60, value / 1000 % 100 < 60
    else { return nil }
    place += 24
    return value
  }
}

extension WalkedLine {
  /// The same parts of an entry that was read in full.
  init(_ stored: StoredEntry) {
    number = stored.number
    previous = stored.previous
    moment = stored.entry.at.description.utf8.reduce(0) { value, byte in
      (0x30...0x39).contains(byte) ? value * 10 + Int(byte - 0x30) : value
    }
    type = stored.entry.type
    leaf = stored.leaf
  }
}
