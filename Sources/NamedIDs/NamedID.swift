import CGLib

/// Identities that follow from a name, so that the same thing has the same one wherever and whenever
/// it is written down.
public enum NamedID {
  /// The UUID of version 5 (RFC 9562, section 5.5) that `name` has within `namespace`, a UUID; `nil`
  /// where that is none. SHA-1 only spreads names here; nothing is secured by it.
  public static func version5(_ name: String, within namespace: String) -> String? {
    guard let start = bytes(namespace.filter { $0 != "-" }), start.count == 16 else { return nil }
    let whole = start + name.utf8
    guard let text = cg_sha1(whole, whole.count) else { return nil }
    defer { g_free(text) }
    guard var bytes = bytes(String(cString: text).prefix(32)) else { return nil }
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { String(256 + Int($0), radix: 16).dropFirst() }.joined()
    var groups: [Substring] = []
    var rest = digits[...]
    for length in [8, 4, 4, 4, 12] {
      groups.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return groups.joined(separator: "-")
  }

  private static func bytes(_ hexadecimal: some StringProtocol) -> [UInt8]? {
    let digits = Array(hexadecimal)
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(digits[place...place + 1]), radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
