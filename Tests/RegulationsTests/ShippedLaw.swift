import Foundation
import Law

/// The rule files of `Sources/Regulations`, read from the source tree.
enum ShippedLaw {
  static let files: [(name: String, text: String)] = {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Regulations")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".aturan") }.sorted().compactMap { name in
      let bytes = try? Data(contentsOf: folder.appendingPathComponent(name))
      return bytes.map { (name, String(decoding: $0, as: UTF8.self)) }
    }
  }()

  static let findings = LawReader(files).findings

  static let base: RuleBase = {
    let reader = LawReader(files)
    guard let base = reader.base else {
      preconditionFailure(reader.findings.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return base
  }()
}
