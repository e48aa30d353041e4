import Dates
import Seals
import Text

/// Credentials as JSON with a Data Integrity proof of the suite `eddsa-rdfc-2022` (W3C).
enum DataIntegrity {
  private static let suite = "eddsa-rdfc-2022"
  private static let proofMembers: Set = [
    "id", "type", "cryptosuite", "created", "verificationMethod", "proofPurpose", "proofValue",
  ]

  /// `document`, an object of ours with an `id`, and its proof.
  static func signed(
    _ document: [String: JSONValue], at moment: Instant, by signer: some Signer,
    checker: some SealChecker
  ) -> JSONValue {
    var proof: [String: JSONValue] = [
      "id": .string((document["id"]?.stringValue ?? "") + "#proof"),
      "type": .string("DataIntegrityProof"), "cryptosuite": .string(suite),
      "created": .string(moment.description),
      "verificationMethod": .string(KeyAddress(signer.publicKey).method),
      "proofPurpose": .string(CredentialTerms.purpose.word),
    ]
    guard let content = try? content(.object(document), proof: .object(proof), checker: checker)
    else { preconditionFailure("a credential of ours states what it has no terms for") }
    proof["proofValue"] = .string("z" + Base58.text(of: signer.signature(of: content).bytes))
    return .object(document.merging(["proof": .object(proof)]) { $1 })
  }

  /// The document in `bytes`, with the key among the `trusted` ones that has signed it as it is. Of
  /// its shape nothing is known but that the signature covers all of it except its contexts.
  static func open(
    _ bytes: [UInt8], trusted: some KeyTrust, checker: some SealChecker
  ) throws(CredentialError) -> (document: [String: JSONValue], key: PublicKey) {
    guard bytes.count <= largest else { throw .unreadable(.notJSON(offset: largest)) }
    let json: JSONValue
    do { json = try JSONValue(parsing: bytes) } catch {
      throw .unreadable(.notJSON(offset: error.offset))
    }
    guard case .object(var document) = json else { throw .unreadable(.member("")) }
    guard let proof = document.removeValue(forKey: "proof") else {
      throw .unreadable(.missing(member: "proof"))
    }
    let (key, moment, signature) = try parts(of: proof)
    let mark = KeyMark(of: key, by: checker)
    guard trusted.sealing.contains(key) else { throw .unknownIssuer(mark) }
    guard proof["id"] == document["id"]?.stringValue.map({ .string($0 + "#proof") }) else {
      throw .unreadable(.member("proof.id"))
    }
    let content = try content(.object(document), proof: proof, checker: checker)
    guard checker.isValid(signature, of: content, by: key) else { throw .changed }
    guard trusted.sealing(from: moment).contains(key) else { throw .untimely(mark, moment) }
    return (document, key)
  }

  /// No credential of ours comes near so many bytes.
  private static let largest = 1 << 18

  private static func parts(
    of proof: JSONValue
  ) throws(CredentialError) -> (PublicKey, Instant, Signature) {
    guard case .object(let members) = proof else { throw .unreadable(.member("proof")) }
    for name in proofMembers.sorted() where members[name] == nil {
      throw .unreadable(.missing(member: "proof.\(name)"))
    }
    if let stranger = members.keys.filter({ !proofMembers.contains($0) }).min() {
      throw .unreadable(.unknown(member: "proof.\(stranger)"))
    }
    func value<Value>(
      _ name: String, _ read: (String) -> Value?
    ) throws(CredentialError) -> Value {
      guard let value = members[name]?.stringValue.flatMap(read) else {
        throw .unreadable(.member("proof.\(name)"))
      }
      return value
    }
    _ = try value("type") { $0 == "DataIntegrityProof" ? $0 : nil }
    _ = try value("cryptosuite") { $0 == suite ? $0 : nil }
    _ = try value("proofPurpose") { $0 == CredentialTerms.purpose.word ? $0 : nil }
    let signature = try value("proofValue") { text in
      text.hasPrefix("z") ? Base58.bytes(of: text.dropFirst()).flatMap { Signature($0) } : nil
    }
    return (
      try value("verificationMethod") { KeyAddress(method: $0)?.key },
      try value("created") { Instant($0) }, signature
    )
  }

  /// What is signed: the digests of the proof's own statements and of the document's.
  private static func content(
    _ document: JSONValue, proof: JSONValue, checker: some SealChecker
  ) throws(CredentialError) -> [UInt8] {
    guard case .object(var options) = proof else { throw .unreadable(.member("proof")) }
    options["proofValue"] = nil
    var digests: [UInt8] = []
    for part in [.object(options), document] {
      let text = try RDFGraph(part).canonicalText(by: checker)
      digests += checker.digest(of: Array(text.utf8)).bytes
    }
    return digests
  }
}
