import Seals
import Sodium
import Testing
import Text

@testable import Certificates

@Suite struct RDFGraphTests {
  private func text(_ json: JSONValue) throws -> String {
    try RDFGraph(json).canonicalText(by: try #require(Sodium()))
  }

  @Test func `each member is a statement, and the lines are sorted by their bytes`() throws {
    let text = try text(
      .object([
        "id": .string("urn:a"), "type": .string("Result"), "value": .string("18"),
        "resultDescription": .string("urn:b"), "hashed": .bool(true), "creditsEarned": .int(3),
        "issuer": .object(["id": .string("urn:c"), "name": .string("Š")]),
      ]))
    #expect(
      text == """
        <urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> \
        <https://purl.imsglobal.org/spec/vc/ob/vocab.html#Result> .
        <urn:a> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsEarned> \
        "3"^^<https://www.w3.org/2001/XMLSchema#float> .
        <urn:a> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#hashed> \
        "true"^^<https://www.w3.org/2001/XMLSchema#boolean> .
        <urn:a> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription> \
        "urn:b"^^<https://www.w3.org/2001/XMLSchema#anyURI> .
        <urn:a> <https://schema.org/value> "18" .
        <urn:a> <https://www.w3.org/2018/credentials#issuer> <urn:c> .
        <urn:c> <https://schema.org/name> "Š" .

        """)
  }

  @Test func `characters are escaped as canonical N-Quads has it`() throws {
    let name = "\u{8}\t\n\u{C}\r\"\\\u{0}\u{B}\u{7F}é🌾"
    let text = try text(.object(["id": .string("urn:a"), "name": .string(name)]))
    #expect(text.contains(##""\b\t\n\f\r\"\\\u0000\u000B\u007Fé🌾""##))
  }

  @Test func `objects without an id are named by a digest of what is stated of them`() throws {
    let names = ["a", "b", "c"]
    func graph(_ order: [String]) throws -> String {
      try text(
        .object([
          "id": .string("urn:a"),
          "identifier": .array(order.map { .object(["identityHash": .string($0)]) }),
        ]))
    }
    let texts = [names, names.reversed(), ["b", "a", "c"]]
    #expect(try Set(texts.map(graph)).count == 1)
    #expect(try graph(names).contains("_:c14n2"))
  }

  @Test(arguments: [
    JSONValue.object(["id": .string("urn:a"), "peringkat": .int(1)]),
    .object(["id": .string("urn:a"), "type": .string("Peringkat")]),
    .object(["id": .string("urn:a"), "name": .int(1)]), .object(["id": .string("urn:a b")]),
    .object(["id": .string("urn:<a>")]), .object(["id": .string("a")]), .object(["id": .int(1)]),
    .object(["id": .string("urn:ä")]), .object(["id": .string("urn:a"), "validFrom": .null]),
    .object(["id": .string("urn:a"), "issuer": .string("urn:b")]),
    .object(["id": .string("urn:a"), "proofPurpose": .string("authentication")]), .string("urn:a"),
    .object(["id": .string("urn:a"), "name": .array([.array([.string("a")])])]),
  ])
  func `what we have no term for is refused`(json: JSONValue) {
    #expect(throws: CredentialError.self) { try RDFGraph(json) }
  }
}
