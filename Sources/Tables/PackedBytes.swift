import Dates

/// Values of a table, one behind the other in as few bytes as they need.
struct PackedBytes: Sendable {
  private var bytes: [UInt8] = []

  /// What stands before a value and says how it is to be read.
  private enum Kind: UInt8 {
    case none
    case text
    /// A text that is kept once for many rows.
    case shared
    case identifier
    case count
    case permille
    case day
  }

  var count: Int { bytes.count }

  mutating func append(_ value: TableValue, sharing texts: inout SharedTexts) {
    switch value {
    case .none: append(.none)
    case .text(let text):
      if let place = texts.place(of: text) {
        append(.shared)
        append(place)
      } else {
        append(.text)
        append(text)
      }
    case .identifier(let text):
      append(.identifier)
      append(text)
    case .count(let count): append(.count, count)
    case .permille(let share): append(.permille, share)
    case .day(let day): append(.day, day.number)
    }
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func append(_ other: PackedBytes) { bytes += other.bytes }

  mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes += text.utf8
  }

  private mutating func append(_ kind: Kind) { bytes.append(kind.rawValue) }

  private mutating func append(_ kind: Kind, _ number: Int) {
    append(kind)
    // The sign goes to the last bit, so that numbers near 0 are short on both sides of it.
    append(number << 1 ^ number >> (Int.bitWidth - 1))
  }

  /// Seven bits a byte; the bit above says that more follow.
  private mutating func append(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

extension PackedBytes {
  /// The value that begins at `place`, which is then behind it.
  func value(at place: inout Int, sharing texts: SharedTexts) -> TableValue {
    guard let kind = Kind(rawValue: bytes[place]) else {
      preconditionFailure("byte \(place) begins no value")
    }
    place += 1
    switch kind {
    case .none: return .none
    case .text: return .text(text(at: &place))
    case .shared: return .text(texts[number(at: &place)])
    case .identifier: return .identifier(text(at: &place))
    case .count: return .count(signed(at: &place))
    case .permille: return .permille(signed(at: &place))
    case .day: return .day(Day(number: signed(at: &place)))
    }
  }

  /// The text that begins at `place`, which is then behind it.
  func text(at place: inout Int) -> String {
    let count = number(at: &place)
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  private func signed(at place: inout Int) -> Int {
    let number = number(at: &place)
    return Int(bitPattern: UInt(bitPattern: number) >> 1) ^ -(number & 1)
  }

  private func number(at place: inout Int) -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while true {
      let byte = bytes[place]
      place += 1
      number |= UInt(byte & 0x7F) << shift
      guard byte & 0x80 != 0 else { return Int(bitPattern: number) }
      shift += 7
    }
  }
}

/// Texts that are kept once, however many rows hold them.
struct SharedTexts: Sendable {
  private var texts: [String] = []
  private var places: [String: Int] = [:]

  /// Beyond that many, texts are hardly the same, and looking for them costs more than it saves.
  private static let most = 20_000

  subscript(place: Int) -> String { texts[place] }

  /// Where `text` is kept, or `nil` where it is not and there is no room.
  mutating func place(of text: String) -> Int? {
    if let place = places[text] {
      // Equal strings may be of different scalars, and a report shows what was entered.
      return texts[place].utf8.elementsEqual(text.utf8) ? place : nil
    }
    guard texts.count < Self.most else { return nil }
    places[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }
}
