extension StringProtocol {
  /// The columns this text takes on a terminal: East Asian wide characters and emoji take two,
  /// combining marks none.
  public var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension Character {
  /// The columns this character takes on a terminal: none, one or two; more for clusters of
  /// several spacing letters.
  public var columns: Int {
    // A joined emoji, a flag or a letter with the emoji selector is drawn as one wide picture.
    let isPicture = unicodeScalars.contains {
      $0.properties.isEmojiPresentation || $0 == "\u{FE0F}"
    }
    return isPicture ? 2 : unicodeScalars.reduce(0) { $0 + $1.columns }
  }
}

extension Unicode.Scalar {
  fileprivate var columns: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    case _ where Self.joiningJamo.contains(value): return 0
    case _: return Self.wide.contains { $0.contains(value) } ? 2 : 1
    }
  }

  /// Hangul vowels and final consonants, drawn inside the syllable's first letter.
  private static let joiningJamo: ClosedRange<UInt32> = 0x1160...0x11FF

  /// Blocks whose East Asian width is W or F (Unicode Standard Annex 11).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x17000...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
  ]
}
