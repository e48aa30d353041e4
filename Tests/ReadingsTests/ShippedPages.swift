import Foundation
import Law
import QuestionBanks
import Readings
import Regulations
import Text

/// The law that is built in, with the pages and banks that ship, read from the source tree.
enum ShippedPages {
  static let law: RuleBase = {
    let reader = LawReader(regulations)
    guard let base = reader.base else {
      preconditionFailure(reader.findings.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return base
  }()

  static let reading: (pages: [ReadingPage]?, findings: [Finding]) = {
    let reader = ReadingReader(texts(in: banks.appending(path: "bacaan")), law: law)
    return (reader.pages, reader.findings)
  }()
  static let pages = reading.pages ?? []

  /// What each bank's text gives, errors or not.
  static let openBanks: [Bank] = names(in: banks).compactMap { name in
    let files = texts(in: banks.appending(path: name))
      .filter { $0.name.hasSuffix(".soal") }
    return files.isEmpty ? nil : BankReader(files, law: law).readable
  }

  private static let banks = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "QuestionBanks")

  private static func names(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  private static func texts(in folder: URL) -> [(name: String, text: String)] {
    names(in: folder).filter { !$0.hasSuffix(".md") }.compactMap { name in
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return text.map { (name, $0) }
    }
  }
}
