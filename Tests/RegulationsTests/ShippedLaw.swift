import Foundation
import Law

/// The rule files of `Sources/Regulations`, read from the source tree.
///
/// This is the only place that says where the text comes from.
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
    guard let base = LawReader(files).base else {
      preconditionFailure(findings.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return base
  }()

  static func scenario(_ words: String) throws -> Scenario {
    try base.vocabulary.scenario(words.split(separator: " ").map(String.init))
  }

  static func verdict(_ words: String) throws -> Verdict {
    try base.verdict(on: scenario(words))
  }
}
