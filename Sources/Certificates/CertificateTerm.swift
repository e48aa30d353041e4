import Dates

/// From when to when a certificate is valid by its own text, whichever rendering says so.
public struct CertificateTerm: Hashable, Sendable {
  public let number: CertificateNumber
  /// The agency that issued it.
  public let issuer: String
  public let issuedOn: Day
  /// The last day on which it is valid.
  public let validUntil: Day
  public let statusPlace: StatusPlace?
}

extension CertificateRecord {
  public var term: CertificateTerm {
    CertificateTerm(
      number: number, issuer: issuer.agency, issuedOn: issuedOn, validUntil: validUntil,
      statusPlace: statusPlace)
  }
}

extension CertificateClaims {
  public var term: CertificateTerm {
    CertificateTerm(
      number: number, issuer: issuer, issuedOn: issuedOn, validUntil: validUntil,
      statusPlace: statusPlace)
  }
}
