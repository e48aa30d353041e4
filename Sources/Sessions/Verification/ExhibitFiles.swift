/// Files that somebody shows to have them verified, and what reads pictures of codes.
public protocol ExhibitFiles {
  /// Whether something stands at `path`.
  func exists(_ path: String) -> Bool

  /// Whether `path` is a link to something else; folders behind links may lead back to themselves.
  func isLink(_ path: String) -> Bool

  /// The names of what stands in the folder `path`, sorted, or `nil` where it is no folder.
  func names(in path: String) throws(Trouble) -> [String]?

  /// The texts of the QR codes in a PNG or JPEG picture, or `nil` where nothing that reads them is
  /// installed.
  func codes(in picture: [UInt8]) throws(Trouble) -> [String]?
}
