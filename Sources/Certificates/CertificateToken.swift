import Dates
import Seals

/// The text of a certificate's QR code: its claims as a CWT (RFC 8392) in a COSE_Sign1 (RFC 9052)
/// with Ed25519. It is written in Base45 after `NTR1:`, or where there is a page to open, in Base32
/// behind the `#` of its address, which browsers keep to themselves.
public enum CertificateToken {
  private static let opening = "NTR1:"
  private static let addressOpening = "https://"
  private static let path = "/v#"
  private static let signOneTag = 18

  /// The signed claims of `record`.
  public static func text(
    of record: CertificateRecord, by signer: some Signer, checker: some SealChecker,
    for publication: Publication = .standard
  ) -> String {
    let header = header(KeyMark(of: signer.publicKey, by: checker))
    let payload = CertificateClaims(of: record, showing: publication.number).cbor.encoded
    let signature = signer.signature(of: signed(header, payload))
    let message = CBORValue.tagged(
      signOneTag, .array([.bytes(header), .map([:]), .bytes(payload), .bytes(signature.bytes)])
    ).encoded
    guard let host = publication.host else { return opening + Base45.text(of: message) }
    return "\(addressOpening)\(host)\(path)\(Base32.text(of: message))"
  }

  /// The claims that one of the `trusted` keys has signed as they are. An address may name any
  /// host: it is not part of what is signed.
  public static func open(
    _ text: some StringProtocol, trusted: some KeyTrust, checker: some SealChecker
  ) throws(TokenError) -> CertificateClaims {
    guard let message = try CBORValue(deterministic: bytes(of: text)),
      let parts = parts(of: message)
    else { throw .damaged }
    let keys = trusted.sealing.bearing(parts.mark, by: checker)
    guard !keys.isEmpty else { throw .unknownIssuer(parts.mark) }
    let content = signed(header(parts.mark), parts.payload)
    let key = keys.first { checker.isValid(parts.signature, of: content, by: $0) }
    guard let key else { throw .changed }
    guard let cbor = CBORValue(deterministic: parts.payload),
      let claims = CertificateClaims(cbor: cbor)
    else { throw .otherClaims }
    guard trusted.sealing(from: claims.issuedAt).contains(key) else {
      throw .untimely(parts.mark, claims.issuedAt)
    }
    return claims
  }

  private static func bytes(of text: some StringProtocol) throws(TokenError) -> [UInt8] {
    if text.hasPrefix(opening) {
      guard let bytes = Base45.bytes(of: text.dropFirst(opening.count)) else { throw .damaged }
      return bytes
    }
    guard text.hasPrefix(addressOpening),
      let place = text.firstRange(of: path),
      VerificationHost(text[..<place.lowerBound].dropFirst(addressOpening.count)) != nil
    else { throw .notToken }
    guard let bytes = Base32.bytes(of: text[place.upperBound...]) else { throw .damaged }
    return bytes
  }

  private static func header(_ mark: KeyMark) -> [UInt8] {
    CBORValue.map([1: .int(-8), 4: .bytes(mark.bytes)]).encoded
  }

  private static func signed(_ header: [UInt8], _ payload: [UInt8]) -> [UInt8] {
    CBORValue.array([.text("Signature1"), .bytes(header), .bytes([]), .bytes(payload)]).encoded
  }

  private static func parts(
    of message: CBORValue
  ) -> (mark: KeyMark, payload: [UInt8], signature: Signature)? {
    guard case .tagged(signOneTag, .array(let items)) = message, items.count == 4,
      let protected = items[0].bytesValue, items[1] == .map([:]),
      let payload = items[2].bytesValue,
      let signature = items[3].bytesValue.flatMap(Signature.init),
      let members = CBORValue(deterministic: protected)?.mapValue,
      let mark = members[4]?.bytesValue.flatMap(KeyMark.init), protected == header(mark)
    else { return nil }
    return (mark, payload, signature)
  }
}
