/// The colour space in which every page is meant: an ICC profile of sRGB (IEC 61966-2-1), written
/// from the figures of the standard so that no file need be found or licensed when the program runs.
enum SRGBProfile {
  /// A display profile of version 4 (ISO 15076-1), which PDF/A-3 allows. Its curve is the exact one
  /// of the standard, by five parameters in place of a table.
  static let bytes: [UInt8] = {
    let tags: [(name: String, data: [UInt8])] = [
      ("desc", text("sRGB")), ("cprt", text("No copyright, use freely")),
      ("wtpt", xyz(0xF6D6, 0x10000, 0xD32D)),
      // From the D65 of screens to the D50 of profiles (Bradford), one row after the other.
      (
        "chad",
        tag("sf32")
          + [
            0x10C42, 0x05DE, -0x0CDB, 0x0793, 0xFD90, -0x045F, -0x025D, 0x03DC, 0xC06E,
          ].flatMap(big)
      ),
      ("rXYZ", xyz(0x6FA2, 0x38F5, 0x0390)), ("gXYZ", xyz(0x6299, 0xB785, 0x18DA)),
      ("bXYZ", xyz(0x24A0, 0x0F84, 0xB6CF)),
      ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
    ]
    return profile(of: tags)
  }()

  /// `((x + 0.055) / 1.055) ^ 2.4`, and below 0.04045 `x / 12.92`.
  private static let curve =
    tag("para") + [0, 3, 0, 0] + [0x26666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B].flatMap(big)

  private static func profile(of tags: [(name: String, data: [UInt8])]) -> [UInt8] {
    var table = big(tags.count)
    var data: [UInt8] = []
    var offsets: [[UInt8]: Int] = [:]
    let start = 128 + 4 + 12 * tags.count
    for tag in tags {
      // The three curves are one piece of data.
      let offset = offsets[tag.data] ?? start + data.count
      if offsets.updateValue(offset, forKey: tag.data) == nil { data += padded(tag.data) }
      table += Array(tag.name.utf8) + big(offset) + big(tag.data.count)
    }
    return header(size: start + data.count) + table + data
  }

  private static func header(size: Int) -> [UInt8] {
    var header = big(size) + [0, 0, 0, 0] + big(0x0420_0000)
    header += Array("mntrRGB XYZ ".utf8)
    // 1 January 2026, 00:00: a profile has a date, and this one is the same every day.
    header += [2026, 1, 1, 0, 0, 0].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    header += Array("acsp".utf8) + [UInt8](repeating: 0, count: 28)
    header += [0xF6D6, 0x10000, 0xD32D].flatMap(big)
    return header + [UInt8](repeating: 0, count: 128 - header.count)
  }

  private static func tag(_ type: String) -> [UInt8] { Array(type.utf8) + [0, 0, 0, 0] }

  private static func xyz(_ x: Int, _ y: Int, _ z: Int) -> [UInt8] {
    tag("XYZ ") + [x, y, z].flatMap(big)
  }

  /// A text in one language, in UTF-16.
  private static func text(_ text: String) -> [UInt8] {
    let units = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    return tag("mluc") + big(1) + big(12) + Array("enUS".utf8) + big(units.count) + big(28) + units
  }

  private static func big(_ number: Int) -> [UInt8] {
    let bits = UInt32(bitPattern: Int32(number))
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bits >> $0) }
  }

  private static func padded(_ data: [UInt8]) -> [UInt8] {
    data + [UInt8](repeating: 0, count: (4 - data.count % 4) % 4)
  }
}
