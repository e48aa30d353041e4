/// A JSON value limited to what has one canonical text: no fractions, integers within ±(2^53 - 1).
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// A share in thousandths, written as a decimal number (970 as 0.97). For answers only: the reader
  /// takes no fractions, and the ledger holds none.
  case permille(Int)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value of member `name`, or `nil` where this is no object or has no such member.
  public subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  public var stringValue: String? { if case .string(let text) = self { text } else { nil } }
  public var intValue: Int? { if case .int(let number) = self { number } else { nil } }
  public var boolValue: Bool? { if case .bool(let truth) = self { truth } else { nil } }
  public var arrayValue: [JSONValue]? { if case .array(let items) = self { items } else { nil } }
}

extension JSONValue {
  /// The canonical text of RFC 8785: one line, members sorted by UTF-16 code units, shortest escapes.
  public var canonicalText: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let truth): text += truth ? "true" : "false"
    case .int(let number): text += String(number)
    case .permille(let share): text += Self.decimal(share)
    case .string(let string): Self.write(string, to: &text)
    case .array(let items):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += "," }
        item.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      let names = members.keys.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
      for (index, name) in names.enumerated() {
        if index > 0 { text += "," }
        Self.write(name, to: &text)
        text += ":"
        members[name]?.write(to: &text)
      }
      text += "}"
    }
  }

  /// The shortest decimal text, as RFC 8785 writes numbers.
  private static func decimal(_ permille: Int) -> String {
    let magnitude = permille.magnitude
    var fraction = String(1000 + magnitude % 1000).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    let sign = permille < 0 ? "-" : ""
    return sign + String(magnitude / 1000) + (fraction.isEmpty ? "" : ".\(fraction)")
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{8}": text += "\\b"
      case "\u{9}": text += "\\t"
      case "\u{A}": text += "\\n"
      case "\u{C}": text += "\\f"
      case "\u{D}": text += "\\r"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
