/// A file that travels inside a PDF.
public struct Attachment: Hashable, Sendable {
  /// What an attached file is to the document (ISO 19005-3, annex E).
  public enum Relationship: String, Hashable, Sendable {
    /// What the page was made of.
    case source = "Source"
    /// Data that the page shows.
    case data = "Data"
    /// The same in another form.
    case alternative = "Alternative"
    /// More about it.
    case supplement = "Supplement"
  }

  /// The file's name, without folders.
  public let name: String
  /// Such as `application/json`.
  public let mediaType: String
  public let relationship: Relationship
  /// What readers show beside the name.
  public let about: String
  public let bytes: [UInt8]

  public init(
    name: String, mediaType: String, relationship: Relationship, about: String, bytes: [UInt8]
  ) {
    self.name = name
    self.mediaType = mediaType
    self.relationship = relationship
    self.about = about
    self.bytes = bytes
  }
}
