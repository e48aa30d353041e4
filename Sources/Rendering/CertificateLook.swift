/// What an agency adds to the look of its certificates; it changes no field.
public struct CertificateLook: Hashable, Sendable {
  /// Printed in the signature box, where the agency's service for certified electronic signatures
  /// (TTE) looks for it to place its own mark.
  public let anchor: Character
  /// A PNG image for the upper left corner. The state emblem is not ours to print (UU 24/2009), so
  /// there is none unless the agency gives its own.
  public let logo: [UInt8]?

  public init(anchor: Character = "#", logo: [UInt8]? = nil) {
    self.anchor = anchor
    self.logo = logo
  }
}
