/// Personal data, kept outside the ledger lines.
public struct Person: Hashable, Sendable {
  public let name: String
  /// NIP of 18 digits, or a local number for staff without one; `nil` where none was given.
  public let number: String?
  public let unit: String
  public let agency: String
  public let isASN: Bool

  public init(name: String, number: String?, unit: String, agency: String, isASN: Bool) {
    self.name = name
    self.number = number
    self.unit = unit
    self.agency = agency
    self.isASN = isASN
  }
}

/// The frozen text of one certificate.
public struct KeptCertificate: Hashable, Sendable {
  public let number: String
  public let subject: SubjectID
  /// Canonical JSON, kept byte for byte.
  public let text: String

  public init(number: String, subject: SubjectID, text: String) {
    self.number = number
    self.subject = subject
    self.text = text
  }
}
