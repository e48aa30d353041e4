import Seals
import Text

/// The last line of an export: a checkpoint over all lines before it.
///
/// An export is the lines of a ledger as they are, each with a line end, and then this one, a JSON
/// object with the one member `checkpoint`. Whoever knows RFC 6962 and C2SP can check all of it.
public enum ExportedCheckpoint {
  static let opening = Array(#"{"checkpoint":"#.utf8)

  /// The line that closes an export in the state of `signed`.
  public static func line(_ signed: SignedCheckpoint) -> String {
    JSONValue.object(["checkpoint": .string(signed.text)]).canonicalText
  }

  /// The checkpoint in `bytes`, or `nil` where it is no such line.
  public static func signed(in bytes: [UInt8]) -> SignedCheckpoint? {
    guard let value = try? JSONValue(parsing: bytes),
      let note = value["checkpoint"]?.stringValue,
      let signed = SignedCheckpoint(parsing: Array(note.utf8)),
      line(signed).utf8.elementsEqual(bytes)
    else { return nil }
    return signed
  }
}
