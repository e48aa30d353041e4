import Glibc

/// A colour of sRGB, each part from 0 to 1.
public struct Colour: Hashable, Sendable {
  public let red: Double
  public let green: Double
  public let blue: Double

  init(_ red: Double, _ green: Double, _ blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour written `#RRGGBB`, or `nil`.
  public init?(_ text: some StringProtocol) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let bits = Int(String(decoding: Array(digits), as: UTF8.self), radix: 16)
    else { return nil }
    self.init(
      Double(bits >> 16) / 255, Double(bits >> 8 & 255) / 255, Double(bits & 255) / 255)
  }

  /// How much the colour stands out from white paper, 1 to 21 (WCAG 2.2, contrast ratio).
  public var contrastOnWhite: Double { 1.05 / (luminance + 0.05) }

  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The light that a part gives off.
  private static func linear(_ part: Double) -> Double {
    part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
}

/// The colours of a page.
struct Palette: Hashable, Sendable {
  var ink = Colour(0.08, 0.08, 0.10)
  var muted = Colour(0.38, 0.40, 0.44)
  var pale = Colour(0.72, 0.73, 0.76)
  var accent = Colour(0.09, 0.20, 0.38)
  var soft = Colour(0.92, 0.94, 0.97)

  subscript(tone: TextStyle.Tone) -> Colour {
    switch tone {
    case .ink: ink
    case .muted: muted
    case .pale: pale
    case .accent: accent
    case .soft: soft
    }
  }
}
