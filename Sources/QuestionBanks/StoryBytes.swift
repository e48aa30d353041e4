/// A story as it is compared: letters and digits alone, in small letters.
struct StoryPrint: Hashable {
  // Two hashes of 64 bits: the texts themselves would double the memory that a large bank takes, and
  // no two stories that differ will share both.
  private let first: UInt64
  private let second: UInt64

  init(_ story: String) {
    var (first, second): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x9E37_79B9_7F4A_7C15)
    var text = story
    text.withUTF8 { bytes in
      for byte in bytes where byte.isLetterOrDigit {
        let small = UInt64(byte.lowercased)
        first = (first ^ small) &* 0x0000_0100_0000_01B3
        second = (second &+ small) &* 0xBF58_476D_1CE4_E5B9
        second ^= second >> 29
      }
    }
    self.first = first
    self.second = second
  }
}

extension UInt8 {
  /// Whether the byte belongs to a letter or digit; typographic marks begin with 0xE2 0x80.
  var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case 0x80...0xBF, 0xE2: false
    case 0xC0...0xFF: true
    default: false
    }
  }

  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}

extension String {
  /// Whether `part` stands somewhere in this text, byte by byte: the standard library's own search
  /// compares characters and takes a hundred times as long.
  ///
  /// - Parameter isWhole: Whether no letter or digit may stand right before or behind it.
  func holds(_ part: String, isWhole: Bool = false) -> Bool {
    var (text, part) = (self, part)
    return text.withUTF8 { bytes in
      part.withUTF8 { sought in
        guard let first = sought.first, sought.count <= bytes.count else { return sought.isEmpty }
        for start in 0...(bytes.count - sought.count) where bytes[start] == first {
          if bytes.has(sought, at: start) && (!isWhole || bytes.isWhole(sought.count, at: start)) {
            return true
          }
        }
        return false
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether `part` stands at `start`, where there is room for it.
  func has(_ part: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + part.count <= count else { return false }
    for index in part.indices where self[start + index] != part[index] { return false }
    return true
  }

  /// Whether the `length` bytes at `start` are no part of a longer word or number.
  func isWhole(_ length: Int, at start: Int) -> Bool {
    (start == 0 || !self[start - 1].isLetterOrDigit)
      && (start + length == count || !self[start + length].isLetterOrDigit)
  }
}
