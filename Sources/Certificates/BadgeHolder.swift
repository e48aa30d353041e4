import Seals

/// Who holds a badge, as its one or two identities say.
struct BadgeHolder {
  let name: String
  let isASN: Bool
  let number: Badge.ShownNumber?

  init(in subject: JSONMembers) throws(CertificateError) {
    let names = ["type", "hashed", "identityHash", "identityType"]
    let identities = try subject.objects("identifier", names: names)
    guard let first = identities.first, identities.count <= 2 else {
      throw .unreadable(.member("credentialSubject.identifier"))
    }
    name = try first.plain("identityHash")
    guard identities.count == 2 else {
      (isASN, number) = (false, nil)
      return
    }
    isASN = try identities[1].text("identityType") == BadgeWords.civilServiceNumber
    if try identities[1].value("hashed", \.boolValue) {
      number = .hashed(
        try identities[1].parsed("identityHash") { Digest(hexadecimal: $0.dropFirst(7)) })
    } else {
      number = .full(try identities[1].plain("identityHash"))
    }
  }
}
