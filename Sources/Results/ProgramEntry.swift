import Dates
import Text

extension Entry {
  /// The text of a program that exams are held by from here on. Attempts name its digest, so that each
  /// can be scored by the rules that were told before it, whatever becomes of the file.
  ///
  /// - Parameters:
  ///   - digest: Hexadecimal SHA-256 of `text`.
  ///   - text: The canonical text.
  public static func program(
    _ id: String, digest: String, text: String, at moment: Instant, actor: String
  ) -> Entry {
    Entry(
      .programLoaded, at: moment, actor: actor, subject: nil,
      body: ["program": .string(id), "digest": .string(digest), "text": .string(text)])
  }

  /// The text of the program with this digest, where the entry holds it.
  public func programText(digest: String) -> String? {
    guard type == .programLoaded, body["digest"]?.stringValue == digest else { return nil }
    return body["text"]?.stringValue
  }
}
