/// A picture that is drawn beside the head: a PNG or JPEG image of a size that can be worked with.
struct Logo: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case png, jpeg
  }

  let kind: Kind
  let width: Int
  let height: Int
  let bytes: [UInt8]

  /// A certificate stays below 300 kB with its logo in it.
  static let mostJPEGBytes = 150_000
  private static let mostBytes = 4_000_000
  private static let mostPixels = 4_000

  /// The image in `bytes`, which must be one of sRGB or grey.
  init(_ bytes: [UInt8]) throws(RenderingError) {
    self.bytes = bytes
    if let size = Self.png(bytes) {
      kind = .png
      (width, height) = size
    } else if let size = Self.jpeg(bytes) {
      kind = .jpeg
      (width, height) = size
    } else {
      throw .logo
    }
    guard (1...Self.mostPixels).contains(width), (1...Self.mostPixels).contains(height),
      bytes.count <= (kind == .png ? Self.mostBytes : Self.mostJPEGBytes)
    else { throw .logoTooLarge }
  }

  private static func png(_ bytes: [UInt8]) -> (Int, Int)? {
    let opening: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.starts(with: opening), bytes.count > 24 else { return nil }
    return (number(bytes[16..<20]), number(bytes[20..<24]))
  }

  /// The size that the frame header of a JPEG image gives (ITU T.81, B.2.2). One of four colours
  /// for print is refused: its colours would not be those of the file.
  private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var place = 2
    while place + 9 < bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        let isColour = bytes[place + 9] == 3 || bytes[place + 9] == 1
        let size = (number(bytes[place + 7..<place + 9]), number(bytes[place + 5..<place + 7]))
        return isColour && bytes[place + 4] == 8 ? size : nil
      }
      // A marker may be preceded by any number of fill bytes.
      place += marker == 0xFF ? 1 : 2 + number(bytes[place + 2..<place + 4])
    }
    return nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
