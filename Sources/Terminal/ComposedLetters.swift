/// Letters whose mark comes as a scalar of its own, and the one scalar that stands for both.
enum ComposedLetters {
  /// Latin, Greek, Cyrillic, Balinese and kana; all of one scalar that equal a letter and its mark.
  private static let all: Set<Character> = {
    let ranges: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x386...0x4FF, 0x1B06...0x1B43, 0x1E00...0x1FFF, 0x3040...0x30FF,
    ]
    return Set(ranges.joined().lazy.compactMap(Unicode.Scalar.init).map(Character.init))
  }()

  /// The one scalar that is canonically `letter` with `mark`, or `nil` where there is none.
  static func composing(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard mark.isMark else { return nil }
    var scalars = String.UnicodeScalarView()
    scalars.append(letter)
    scalars.append(mark)
    let text = String(scalars)
    // Characters are equal where Unicode holds them for the same.
    guard text.count == 1, let place = all.firstIndex(of: Character(text)) else { return nil }
    return all[place].unicodeScalars.first
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to the letter before it.
  var isMark: Bool {
    guard value >= 0x300 else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    case _: return false
    }
  }

  /// Whether it only tells how to draw its neighbours: joiners and variation selectors.
  var isInvisible: Bool {
    value >= 0x300
      && (properties.generalCategory == .format || properties.isVariationSelector)
  }
}

extension String {
  /// The text with each letter and the mark that follows it as one scalar where Unicode has one.
  var withComposedLetters: String {
    guard unicodeScalars.contains(where: \.isMark) else { return self }
    var composed: [Unicode.Scalar] = []
    for scalar in unicodeScalars {
      if let last = composed.last, let whole = ComposedLetters.composing(last, scalar) {
        composed[composed.count - 1] = whole
      } else {
        composed.append(scalar)
      }
    }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: composed)
    return String(scalars)
  }
}
