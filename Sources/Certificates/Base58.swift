/// Bytes in the alphabet of Bitcoin, as `did:key` and Data Integrity proofs write them.
enum Base58 {
  private static let alphabet = Array(
    "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)

  static func text(of bytes: [UInt8]) -> String {
    let zeros = bytes.prefix { $0 == 0 }.count
    let digits = converted(bytes.dropFirst(zeros).map { Int($0) }, from: 256, to: 58)
    let text = Array(repeating: alphabet[0], count: zeros) + digits.map { alphabet[$0] }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that `text` writes, or `nil`; each value has one text only.
  static func bytes(of text: some StringProtocol) -> [UInt8]? {
    var values: [Int] = []
    for digit in text.utf8 {
      guard let value = alphabet.firstIndex(of: digit) else { return nil }
      values.append(value)
    }
    // The time grows with the square of the length, and no value of ours is longer.
    guard values.count <= 128 else { return nil }
    let zeros = values.prefix { $0 == 0 }.count
    let digits = converted(Array(values.dropFirst(zeros)), from: 58, to: 256)
    return Array(repeating: 0, count: zeros) + digits.map { UInt8($0) }
  }

  /// The digits of a number in another base, most significant first, without leading zeros.
  private static func converted(_ digits: [Int], from base: Int, to other: Int) -> [Int] {
    var result: [Int] = []
    for digit in digits {
      var carry = digit
      for place in result.indices {
        carry += result[place] * base
        result[place] = carry % other
        carry /= other
      }
      while carry > 0 {
        result.append(carry % other)
        carry /= other
      }
    }
    return result.reversed()
  }
}
