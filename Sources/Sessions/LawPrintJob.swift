import Law
import Rendering
import Reports
import Text

/// `hukum cetak`: the law as a document to read.
public struct LawPrintJob {
  /// What the document is set as.
  public enum Format: String, CaseIterable, Hashable, Sendable {
    case markdown = "md"
    case html
    case pdf
  }

  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter path: Where the document is written, as a whole or not at all; `nil` shows it, which
  ///   a PDF does not allow.
  public func run(_ format: Format, to path: String?) throws(Trouble) -> Status {
    let document = LawDocument(desk.law, edition: desk.edition)
    switch format {
    case .markdown: try put(LawMarkdown.text(of: document), to: path)
    case .html: try put(LawHTML.text(of: document), to: path)
    case .pdf:
      guard let path else { throw .usage(.pathMissing, command: "hukum") }
      let bytes: [UInt8]
      do { bytes = try LawDocumentFile.make(document) } catch {
        throw .unprintable(error.sentence)
      }
      try desk.save(bytes, to: path)
    }
    return .done
  }

  private func put(_ text: String, to path: String?) throws(Trouble) {
    if let path { return try desk.save(Array(text.utf8), to: path) }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      desk.console.show(String(line))
    }
  }
}

extension Desk {
  /// Writes a whole file or nothing, and says where it is.
  func save(_ bytes: [UInt8], to path: String) throws(Trouble) {
    try supplies.write(path, bytes)
    say(Bilingual("Tersimpan di:", "Saved as:"))
    say(path: path)
  }
}

extension Bilingual {
  fileprivate static let pathMissing = Bilingual(
    "Sebutkan berkas untuk PDF-nya, misalnya: hukum cetak pdf hukum.pdf.",
    "Name the file for the PDF, for example: law print pdf law.pdf.")
}
