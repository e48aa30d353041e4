import Text

/// The members of a JSON object of which exactly the expected ones are there.
struct JSONMembers {
  private let path: String
  private let members: [String: JSONValue]

  /// Refuses what is no object, lacks a name or has another one.
  init(_ value: JSONValue, path: String = "", names: [String]) throws(CertificateError) {
    guard case .object(let members) = value else { throw .unreadable(.member(path)) }
    self.path = path
    self.members = members
    for name in names where members[name] == nil {
      throw .unreadable(.missing(member: full(name)))
    }
    if let stranger = members.keys.filter({ !names.contains($0) }).min() {
      throw .unreadable(.unknown(member: full(stranger)))
    }
  }

  private func full(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  /// The value that `read` makes of the member; the member is refused where that is `nil`.
  func value<Value>(
    _ name: String, _ read: (JSONValue) -> Value?
  ) throws(CertificateError) -> Value {
    guard let member = members[name], let value = read(member) else {
      throw .unreadable(.member(full(name)))
    }
    return value
  }

  func text(_ name: String) throws(CertificateError) -> String { try value(name, \.stringValue) }

  func int(_ name: String) throws(CertificateError) -> Int { try value(name, \.intValue) }

  /// The value that `read` makes of the member's text.
  func parsed<Value>(
    _ name: String, _ read: (String) -> Value?
  ) throws(CertificateError) -> Value {
    try value(name) { $0.stringValue.flatMap(read) }
  }

  /// Likewise, but `null` is allowed and gives `nil`.
  func optional<Value>(
    _ name: String, _ read: (String) -> Value?
  ) throws(CertificateError) -> Value? {
    members[name] == .null ? nil : try parsed(name, read)
  }

  func object(_ name: String, names: [String]) throws(CertificateError) -> JSONMembers {
    try JSONMembers(try value(name) { $0 }, path: full(name), names: names)
  }

  func has(_ name: String) -> Bool { members[name] != nil }

  /// The value of a text that a certificate could hold.
  func plain(_ name: String) throws(CertificateError) -> String {
    try parsed(name) { $0.problem(limit: 240) == nil ? $0 : nil }
  }

  /// The members of each object in an array.
  func objects(_ name: String, names: [String]) throws(CertificateError) -> [JSONMembers] {
    var objects: [JSONMembers] = []
    for item in try value(name, \.arrayValue) {
      objects.append(try JSONMembers(item, path: full(name), names: names))
    }
    return objects
  }

  func bilingual(_ name: String) throws(CertificateError) -> Bilingual {
    let pair = try object(name, names: ["id", "en"])
    return Bilingual(try pair.text("id"), try pair.text("en"))
  }
}
