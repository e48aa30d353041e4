import Text

extension Person {
  /// What is known, as a store conceals it: canonical JSON.
  public var bytes: [UInt8] {
    var members: [String: JSONValue] = [
      "name": .string(name), "unit": .string(unit), "agency": .string(agency), "asn": .bool(isASN),
    ]
    members["number"] = number.map(JSONValue.string)
    return JSONValue.object(members).canonicalBytes
  }

  /// The person that ``bytes`` tells of, or `nil`.
  public init?(_ bytes: [UInt8]) {
    var scan = PersonScan(bytes)
    guard let person = scan.person() ?? Person(reading: bytes) else { return nil }
    self = person
  }

  private init?(reading bytes: [UInt8]) {
    guard let value = try? JSONValue(parsing: bytes), let name = value["name"]?.stringValue,
      let unit = value["unit"]?.stringValue, let agency = value["agency"]?.stringValue,
      let isASN = value["asn"]?.boolValue
    else { return nil }
    self.init(
      name: name, number: value["number"]?.stringValue, unit: unit, agency: agency, isASN: isASN)
  }
}

/// Reads a person as ``Person/bytes`` writes one, without making values of JSON of it; a report
/// reads a million. What it leaves is not wrong, but needs to be read in full.
private struct PersonScan {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func person() -> Person? {
    guard take("{\"agency\":\""), let agency = text(), take(",\"asn\":") else { return nil }
    let isASN = take("true")
    guard isASN || take("false"), take(",\"name\":\""), let name = text() else { return nil }
    var number: String?
    if take(",\"number\":\"") {
      number = text()
      if number == nil { return nil }
    }
    guard take(",\"unit\":\""), let unit = text(), take("}"), place == bytes.count else {
      return nil
    }
    return Person(name: name, number: number, unit: unit, agency: agency, isASN: isASN)
  }

  private mutating func take(_ expected: StaticString) -> Bool {
    let size = expected.utf8CodeUnitCount
    guard place + size <= bytes.count else { return false }
    for offset in 0..<size where bytes[place + offset] != expected.utf8Start[offset] {
      return false
    }
    place += size
    return true
  }

  /// A text without escapes, up to its closing quote.
  private mutating func text() -> String? {
    let start = place
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place += 1
        return String(utf8: Array(bytes[start..<place - 1]))
      case UInt8(ascii: "\\"), 0..<0x20: return nil
      default: place += 1
      }
    }
    return nil
  }
}
