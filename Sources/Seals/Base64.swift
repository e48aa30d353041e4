private let alphabet = Array(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

/// `bytes` in the base64 of RFC 4648, section 4, with padding.
public func base64(_ bytes: [UInt8]) -> String {
  var text: [UInt8] = []
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let bits = (0..<3).reduce(0) { $0 << 8 | Int(start + $1 < bytes.count ? bytes[start + $1] : 0) }
    for place in 0..<4 {
      text.append(
        place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
    }
  }
  return String(decoding: text, as: UTF8.self)
}

/// The bytes written in `text`, or `nil`. Missing padding and loose bits are refused, so that a
/// value has one text only.
public func bytes(base64 text: some StringProtocol) -> [UInt8]? {
  let digits = Array(text.utf8)
  guard digits.count.isMultiple(of: 4) else { return nil }
  let padding = digits.reversed().prefix { $0 == UInt8(ascii: "=") }.count
  guard padding <= 2 else { return nil }
  var (bytes, bits, count): ([UInt8], Int, Int) = ([], 0, 0)
  for digit in digits.dropLast(padding) {
    guard let value = value(of: digit) else { return nil }
    (bits, count) = (bits << 6 | value, count + 6)
    if count >= 8 {
      count -= 8
      bytes.append(UInt8(bits >> count))
      bits &= 1 << count - 1
    }
  }
  return bits == 0 ? bytes : nil
}

private func value(of digit: UInt8) -> Int? {
  switch digit {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(digit - UInt8(ascii: "A"))
  case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(digit - UInt8(ascii: "a")) + 26
  case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(digit - UInt8(ascii: "0")) + 52
  case UInt8(ascii: "+"): 62
  case UInt8(ascii: "/"): 63
  default: nil
  }
}
