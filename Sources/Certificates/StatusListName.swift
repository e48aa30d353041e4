import Seals

/// What a status list is about.
public enum StatusPurpose: String, CaseIterable, Hashable, Sendable {
  case revocation
  case supersession
}

/// Which of an issuer's status lists one is.
public struct StatusListName: Hashable, Sendable {
  /// The mark of the ledger, as numbers of certificates bear it.
  public let originMark: String
  /// The number of the list, from 1.
  public let list: Int
  public let purpose: StatusPurpose

  /// The list about `purpose` that speaks of the certificate of that `number` and `place`.
  public init(of number: CertificateNumber, at place: StatusPlace, purpose: StatusPurpose) {
    originMark = number.originMark
    list = place.list
    self.purpose = purpose
  }

  /// The name of the file: `TELAGABI-1-revocation.json`.
  public var fileName: String { "\(originMark)-\(list)-\(purpose.rawValue).json" }

  /// Whether files of status lists are named like `name`.
  public static func isFileName(_ name: String) -> Bool {
    StatusPurpose.allCases.contains { name.hasSuffix("-\($0.rawValue).json") }
  }

  /// What identifies the list wherever it lies.
  func identity(by checker: some SealChecker) -> String {
    "urn:uuid:\(CertificateID(naming: "netral-status\n\(fileName)", by: checker))"
  }

  /// Where the list is to be found; without a host it is nowhere, and its identity has to do.
  func address(at host: VerificationHost?, by checker: some SealChecker) -> String {
    host.map { "https://\($0)/status/\(fileName)" } ?? identity(by: checker)
  }
}

extension CertificateID {
  /// The same identity for the same `name`, everywhere: a UUID of the eighth version (RFC 9562).
  init(naming name: String, by checker: some SealChecker) {
    var bytes = Array(checker.digest(of: Array(name.utf8)).bytes.prefix(16))
    bytes[6] = 0x80 | bytes[6] & 0x0F
    bytes[8] = 0x80 | bytes[8] & 0x3F
    self.init(exactly: bytes)
  }
}
