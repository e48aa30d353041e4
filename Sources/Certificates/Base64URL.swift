import Seals

/// Bytes in base64url without padding behind a `u`, as Multibase writes them.
enum Base64URL {
  static func text(of bytes: [UInt8]) -> String {
    "u" + base64(bytes).replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// The bytes that `text` writes, or `nil`; each value has one text only.
  static func bytes(of text: String) -> [UInt8]? {
    guard text.hasPrefix("u"), !text.utf8.contains(where: { "+/=".utf8.contains($0) }) else {
      return nil
    }
    let digits = text.dropFirst().replacing("-", with: "+").replacing("_", with: "/")
    let padding = String(repeating: "=", count: (4 - digits.utf8.count % 4) % 4)
    return Seals.bytes(base64: digits + padding)
  }
}
