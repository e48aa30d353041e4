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
