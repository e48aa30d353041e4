import Text

/// What an agency adds to the look of its certificates; it changes no field.
public struct CertificateLook: Hashable, Sendable {
  /// The languages in which a certificate is written.
  public enum Languages: String, CaseIterable, Hashable, Sendable {
    case indonesian = "id"
    /// Indonesian, with English in small letters below it.
    case both = "id+en"
    case english = "en"
  }

  /// Printed in the signature box, where the agency's service for certified electronic signatures
  /// (TTE) looks for it to place its own mark.
  public var anchor: Character
  /// A PNG or JPEG image for the upper left corner. The state emblem is not ours to print
  /// (UU 24/2009), so there is none unless the agency gives its own.
  public var logo: [UInt8]?
  public var languages = Languages.both
  /// Of rules, titles and the verdict.
  public var accent: Colour?
  public var title = Bilingual("SERTIFIKAT", "CERTIFICATE")
  /// The line with the number, in which `{nomor}`, `{urut}` and `{tahun}` stand for the whole
  /// number, its count and its year.
  public var numberLine = Bilingual("Nomor: {nomor}", "Number: {nomor}")
  /// Lines above the agency's name, such as the government that it belongs to.
  public var head: [String] = []
  /// A line along the lower edge, such as the agency's address.
  public var foot: String?
  /// Lines below the signatory's name, such as rank and NIP.
  public var signatoryLines: [String] = []

  public init(anchor: Character = "#", logo: [UInt8]? = nil) {
    self.anchor = anchor
    self.logo = logo
  }

  /// The language of all that is printed large.
  var main: Language { languages == .english ? .english : .indonesian }

  /// The language of the small lines, where there are any.
  var second: Language? { languages == .both ? .english : nil }

  var palette: Palette {
    var palette = Palette()
    if let accent { palette.accent = accent }
    return palette
  }
}
