import Dates
import Seals
import Text

extension StoredEntry {
  /// The entry that `kept` holds. Checks everything that can be seen without the line before it.
  public init(reading kept: KeptLine, checker: any SealChecker) throws(ChainFault) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: kept.bytes)
    } catch {
      throw .notJSON(offset: error.offset)
    }
    let members = try LineMembers(value)
    self.init(
      number: try members.value("seq", \.intValue),
      previous: try members.previous(),
      origin: try members.value("origin", { $0.stringValue.flatMap(Origin.init) }),
      entry: try members.entry(),
      checker: checker)
    guard number == kept.number else {
      throw .wrongNumber(expected: kept.number, found: number)
    }
    // By bytes: two strings of different scalars may be equal as Swift compares them.
    guard Array(line.utf8) == kept.bytes else { throw .notCanonical }
    guard leaf.bytes == kept.leaf else { throw .wrongLeaf }
  }
}

/// The members of a line, each asked for by the shape it must have.
private struct LineMembers {
  static let names: Set = ["actor", "at", "body", "origin", "prev", "seq", "subject", "type", "v"]
  let members: [String: JSONValue]

  init(_ value: JSONValue) throws(ChainFault) {
    guard case .object(let members) = value else { throw .notJSON(offset: 0) }
    if let name = members.keys.filter({ !Self.names.contains($0) }).min() {
      throw .unknownMember(name)
    }
    self.members = members
  }

  func value<Value>(
    _ name: String, _ reading: (JSONValue) -> Value?
  ) throws(ChainFault) -> Value {
    guard let member = members[name], let value = reading(member) else {
      throw .wrongMember(name)
    }
    return value
  }

  func previous() throws(ChainFault) -> Digest? {
    let text = try value("prev", \.stringValue)
    if text == StoredEntry.noPrevious { return nil }
    guard let digest = Digest(hexadecimal: text) else { throw .wrongMember("prev") }
    return digest
  }

  func entry() throws(ChainFault) -> Entry {
    guard try value("v", \.intValue) == StoredEntry.edition else { throw .wrongMember("v") }
    return Entry(
      try value("type", { $0.stringValue.flatMap(EntryType.init) }),
      at: try value("at", { $0.stringValue.flatMap { Instant($0) } }),
      actor: try value("actor", \.stringValue),
      subject: try subject(),
      body: try value("body", body))
  }

  func subject() throws(ChainFault) -> SubjectID? {
    guard members["subject"] != nil else { return nil }
    return try value("subject", { $0.stringValue.flatMap { SubjectID($0) } })
  }

  func body(_ value: JSONValue) -> [String: JSONValue]? {
    guard case .object(let members) = value, !value.holdsForeign else { return nil }
    return members
  }
}

extension JSONValue {
  /// Whether it holds what no ledger does.
  var holdsForeign: Bool {
    switch self {
    case .null, .permille: true
    case .bool, .int, .string: false
    case .array(let items): items.contains(where: \.holdsForeign)
    case .object(let members): members.values.contains(where: \.holdsForeign)
    }
  }
}
