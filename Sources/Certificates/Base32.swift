/// Bytes as upper-case letters and digits (RFC 4648, section 6), which may stand in an address and
/// which a QR code still holds densely; without padding.
enum Base32 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  static func text(of bytes: [UInt8]) -> String {
    var (digits, bits, count): ([UInt8], Int, Int) = ([], 0, 0)
    for byte in bytes {
      (bits, count) = (bits << 8 | Int(byte), count + 8)
      while count >= 5 {
        count -= 5
        digits.append(alphabet[bits >> count])
        bits &= 1 << count - 1
      }
    }
    if count > 0 { digits.append(alphabet[bits << (5 - count)]) }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The bytes that `text` writes, or `nil`. Lower case, padding, loose bits and loose digits are
  /// refused, so that a value has one text only.
  static func bytes(of text: some StringProtocol) -> [UInt8]? {
    var (bytes, bits, count): ([UInt8], Int, Int) = ([], 0, 0)
    for digit in text.utf8 {
      guard let value = alphabet.firstIndex(of: digit) else { return nil }
      (bits, count) = (bits << 5 | value, count + 5)
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(bits >> count))
      bits &= 1 << count - 1
    }
    return count < 5 && bits == 0 ? bytes : nil
  }
}
