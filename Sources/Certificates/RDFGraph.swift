import Seals
import Text

/// What a JSON object of ours states, as RDF statements.
///
/// Each of our objects but the identities of a badge's holder has an `id`, so the canonical form
/// (RDFC-1.0) is little more than the sorted statements, and no JSON-LD engine is needed: what we
/// do not write ourselves is refused.
struct RDFGraph {
  private enum Node: Hashable {
    case iri(String)
    /// An object without an `id`, numbered as it was met.
    case blank(Int)
    case literal(String, datatype: String?)
  }

  private struct Statement: Hashable {
    let subject: Node
    let predicate: String
    let object: Node
  }

  private var statements: Set<Statement> = []
  private var blanks = 0

  /// The statements of `json` without its proof. A member that no context of ours defines is
  /// refused, as a signature would not cover it.
  init(_ json: JSONValue) throws(CredentialError) { _ = try add(json, path: "") }

  private mutating func add(_ json: JSONValue, path: String) throws(CredentialError) -> Node {
    guard case .object(let members) = json else { throw .unreadable(.member(path)) }
    let subject: Node
    if let id = members["id"] {
      subject = try Self.iri(id, path: Self.path(path, "id"))
    } else {
      subject = .blank(blanks)
      blanks += 1
    }
    for (name, value) in members where !["@context", "id", "proof"].contains(name) {
      for item in value.arrayValue ?? [value] {
        try add(name, item, to: subject, path: Self.path(path, name))
      }
    }
    return subject
  }

  private mutating func add(
    _ name: String, _ value: JSONValue, to subject: Node, path: String
  ) throws(CredentialError) {
    if name == "type" {
      guard let iri = value.stringValue.flatMap({ CredentialTerms.types[$0] }) else {
        throw .unreadable(.member(path))
      }
      return state(subject, CredentialTerms.type, .iri(iri))
    }
    if name == "proofPurpose" {
      guard value == .string(CredentialTerms.purpose.word) else {
        throw .unreadable(.member(path))
      }
      return state(subject, CredentialTerms.purposeTerm, .iri(CredentialTerms.purpose.iri))
    }
    guard let term = CredentialTerms.term(name, isText: value.stringValue != nil) else {
      throw .unreadable(.unknown(member: path))
    }
    state(subject, term.iri, try object(value, term.kind, path: path))
  }

  private mutating func object(
    _ value: JSONValue, _ kind: CredentialTerms.Kind, path: String
  ) throws(CredentialError) -> Node {
    switch (kind, value) {
    case (.nodes, _): return try add(value, path: path)
    case (.reference, _): return try Self.iri(value, path: path)
    case (.text, .string(let text)): return .literal(text, datatype: nil)
    case (.typed(let type), .string(let text)): return .literal(text, datatype: type)
    case (.typed(let type), .int(let number)): return .literal("\(number)", datatype: type)
    case (.typed(let type), .bool(let truth)): return .literal("\(truth)", datatype: type)
    case (.text, _), (.typed, _): throw .unreadable(.member(path))
    }
  }

  private mutating func state(_ subject: Node, _ predicate: String, _ object: Node) {
    statements.insert(Statement(subject: subject, predicate: predicate, object: object))
  }

  /// An absolute address of characters that need no escape in any notation.
  private static func iri(_ value: JSONValue, path: String) throws(CredentialError) -> Node {
    guard let text = value.stringValue, text.utf8.contains(UInt8(ascii: ":")),
      text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"<>\"{}|\\^`".utf8.contains($0) })
    else { throw .unreadable(.member(path)) }
    return .iri(text)
  }

  private static func path(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }
}

/// The canonical form.
extension RDFGraph {
  /// The sorted statements as canonical N-Quads. Objects without an `id` are named in the order of
  /// a digest over what is stated of each; those of ours differ in that and refer to no other one.
  func canonicalText(by checker: some SealChecker) -> String {
    let marks = (0..<blanks).map { blank in
      let own = statements.filter { $0.subject == .blank(blank) || $0.object == .blank(blank) }
      let lines = own.map { line(of: $0) { $0 == blank ? "_:a" : "_:z" } }
      return checker.digest(of: Self.joined(lines)).description
    }
    let order = marks.indices.sorted { marks[$0] < marks[$1] }
    let lines = statements.map { line(of: $0) { "_:c14n\(order.firstIndex(of: $0) ?? 0)" } }
    return String(decoding: Self.joined(lines), as: UTF8.self)
  }

  private static func joined(_ lines: [String]) -> [UInt8] {
    lines.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }.flatMap(\.self)
  }

  private func line(of statement: Statement, naming name: (Int) -> String) -> String {
    "\(text(of: statement.subject, name)) <\(statement.predicate)> "
      + "\(text(of: statement.object, name)) .\n"
  }

  private func text(of node: Node, _ name: (Int) -> String) -> String {
    switch node {
    case .iri(let iri): "<\(iri)>"
    case .blank(let number): name(number)
    case .literal(let text, nil): "\"\(Self.escaped(text))\""
    case .literal(let text, let datatype?): "\"\(Self.escaped(text))\"^^<\(datatype)>"
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\u{8}": escaped += "\\b"
      case "\u{9}": escaped += "\\t"
      case "\u{A}": escaped += "\\n"
      case "\u{C}": escaped += "\\f"
      case "\u{D}": escaped += "\\r"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
