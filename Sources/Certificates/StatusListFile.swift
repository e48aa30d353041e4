import Dates
import Seals
import Text

/// A status list as the JSON of a signed credential.
public enum StatusListFile {
  /// The file of the list `name` of that `issuer`, an agency, which marks the certificates at
  /// `withdrawn` and says how things were at `moment`. Places in other lists are left out.
  public static func make(
    _ name: StatusListName, of issuer: String, withdrawn: some Sequence<StatusPlace>,
    at moment: Instant, by signer: some Signer, checker: some SealChecker,
    compressor: some Compressor, for publication: Publication = .standard
  ) -> [UInt8] {
    let list = StatusList(name, of: issuer, withdrawn: withdrawn, at: moment, checker: checker)
    let document = document(
      of: list, at: name.address(at: publication.host, by: checker), key: signer.publicKey,
      encoded: Base64URL.text(of: compressor.gzip(list.content)))
    let json = DataIntegrity.signed(document, at: list.moment, by: signer, checker: checker)
    return json.canonicalBytes
  }

  /// The list in `bytes`, which one of the `trusted` keys has signed as it is.
  public static func open(
    _ bytes: [UInt8], trusted: some KeyTrust, checker: some SealChecker,
    compressor: some Compressor
  ) throws(CredentialError) -> StatusList {
    let (document, key) = try DataIntegrity.open(bytes, trusted: trusted, checker: checker)
    let json = JSONValue.object(document)
    let subject = json["credentialSubject"]
    guard let issuer = json["issuer"]?["name"]?.stringValue, issuer.problem(limit: 240) == nil,
      let address = json["id"]?.stringValue,
      let moment = json["validFrom"]?.stringValue.flatMap({ Instant($0) }),
      let purpose = subject?["statusPurpose"]?.stringValue.flatMap(StatusPurpose.init),
      let identity = subject?["id"]?.stringValue, identity.hasSuffix(Self.ending),
      let encoded = subject?["encodedList"]?.stringValue,
      let bits = Base64URL.bytes(of: encoded)
        .flatMap({ compressor.gunzip($0, limit: StatusBits.byteCount) })
        .flatMap({ StatusBits(bytes: $0) })
    else { throw .unreadable(.member("credentialSubject")) }
    let list = StatusList(
      issuer: issuer, purpose: purpose, moment: moment,
      identity: String(identity.dropLast(Self.ending.count)), bits: bits)
    let expected = self.document(of: list, at: address, key: key, encoded: encoded)
    if let place = JSONValue.object(expected).difference(from: json) {
      throw .unreadable(.member(place))
    }
    return list
  }

  /// Tells the list from its credential where both have one identity.
  private static let ending = "#list"

  private static func document(
    of list: StatusList, at address: String, key: PublicKey, encoded: String
  ) -> [String: JSONValue] {
    [
      "@context": .array([.string(CredentialTerms.context)]),
      "id": .string(address),
      "type": .array([
        .string("VerifiableCredential"), .string("BitstringStatusListCredential"),
      ]),
      "issuer": .object([
        "id": .string(KeyAddress(key).issuer), "name": .string(list.issuer),
      ]),
      "validFrom": .string(list.moment.description),
      "credentialSubject": .object([
        "id": .string(list.identity + ending), "type": .string("BitstringStatusList"),
        "statusPurpose": .string(list.purpose.rawValue), "encodedList": .string(encoded),
      ]),
    ]
  }
}
