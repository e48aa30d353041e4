/// Bytes as the characters that a QR code holds most densely (RFC 9285).
enum Base45 {
  private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)

  static func text(of bytes: [UInt8]) -> String {
    var digits: [UInt8] = []
    for index in stride(from: 0, to: bytes.count, by: 2) {
      guard index + 1 < bytes.count else {
        let value = Int(bytes[index])
        digits += [alphabet[value % 45], alphabet[value / 45]]
        break
      }
      let value = Int(bytes[index]) << 8 | Int(bytes[index + 1])
      digits += [alphabet[value % 45], alphabet[value / 45 % 45], alphabet[value / 2025]]
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The bytes that `text` writes, or `nil` where it is no Base45.
  static func bytes(of text: some StringProtocol) -> [UInt8]? {
    var values: [Int] = []
    for digit in text.utf8 {
      guard let value = alphabet.firstIndex(of: digit) else { return nil }
      values.append(value)
    }
    guard values.count % 3 != 1 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: values.count, by: 3) {
      let low = values[index] + 45 * values[index + 1]
      guard index + 2 < values.count else {
        guard low < 0x100 else { return nil }
        bytes.append(UInt8(low))
        break
      }
      let value = low + 2025 * values[index + 2]
      guard value < 0x10000 else { return nil }
      bytes += [UInt8(value >> 8), UInt8(value & 0xFF)]
    }
    return bytes
  }
}
