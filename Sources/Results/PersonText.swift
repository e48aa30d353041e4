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
    guard let value = try? JSONValue(parsing: bytes), let name = value["name"]?.stringValue,
      let unit = value["unit"]?.stringValue, let agency = value["agency"]?.stringValue,
      let isASN = value["asn"]?.boolValue
    else { return nil }
    self.init(
      name: name, number: value["number"]?.stringValue, unit: unit, agency: agency, isASN: isASN)
  }
}
