import Seals
import Text

/// A certificate as the JSON of a signed Open Badges 3.0 credential.
public enum BadgeFile {
  /// The badge of `record`. The same record, key and publication give the same bytes.
  public static func make(
    _ record: CertificateRecord, by signer: some Signer, checker: some SealChecker,
    for publication: Publication = .standard
  ) -> [UInt8] {
    let badge = Badge(
      of: record, by: signer.publicKey,
      salt: HolderSalt(of: record.id, by: signer, checker: checker), for: publication,
      checker: checker)
    let json = DataIntegrity.signed(
      badge.document(by: checker), at: record.issuedAt, by: signer, checker: checker)
    return json.canonicalBytes
  }

  /// The badge in `bytes`, which one of the `trusted` keys has signed as it is. Spaces and the
  /// order of members are free, as other programs write JSON too; all else that we do not write is
  /// refused.
  public static func open(
    _ bytes: [UInt8], trusted: some KeyTrust, checker: some SealChecker
  ) throws(CredentialError) -> Badge {
    let (document, key) = try DataIntegrity.open(bytes, trusted: trusted, checker: checker)
    let badge: Badge
    do { badge = try Badge(document: .object(document), key: key) } catch {
      guard case .unreadable(let problem) = error else { throw .unreadable(.member("")) }
      throw .unreadable(problem)
    }
    let expected = JSONValue.object(badge.document(by: checker))
    if let place = expected.difference(from: .object(document)) {
      throw .unreadable(.member(place))
    }
    return badge
  }
}

extension JSONValue {
  /// The path of the first member in which `other` is another value, or `nil` where all are equal.
  func difference(from other: JSONValue, path: String = "") -> String? {
    switch (self, other) {
    case (.object(let members), .object(let others)):
      for name in Set(members.keys).union(others.keys).sorted() {
        let place = path.isEmpty ? name : "\(path).\(name)"
        guard let member = members[name], let other = others[name] else { return place }
        if let place = member.difference(from: other, path: place) { return place }
      }
      return nil
    case (.array(let items), .array(let others)):
      guard items.count == others.count else { return path }
      return zip(items, others).lazy.compactMap { $0.difference(from: $1, path: path) }.first
    case (.string(let text), .string(let other)):
      // By bytes: two strings of different scalars may be equal as Swift compares them.
      return text.utf8.elementsEqual(other.utf8) ? nil : path
    case _: return self == other ? nil : path
    }
  }
}
