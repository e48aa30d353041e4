import Foundation
import Testing

/// A sentence of the sources, as the text of its two arguments in Swift.
private struct Sentence: CustomStringConvertible {
  let file: String
  let arguments: [String]

  var description: String { "\(file): \(arguments.joined(separator: " | "))" }

  /// Every `Bilingual("…", "…")` of `source` that is made of literals.
  static func all(in source: String, file: String) -> [Sentence] {
    source.components(separatedBy: "Bilingual(").dropFirst().compactMap { rest in
      let arguments = Self.arguments(of: rest)
      guard arguments.count == 2, arguments.allSatisfy({ $0.hasPrefix("\"") }) else { return nil }
      return Sentence(file: file, arguments: arguments)
    }
  }

  /// The arguments up to the bracket that closes the call; strings and inner brackets are skipped.
  private static func arguments(of rest: String) -> [String] {
    var arguments = [""]
    var depth = 0
    var strings: [Int] = []
    var isEscaped = false
    for character in rest {
      if isEscaped {
        isEscaped = false
        if character == "(" { depth += 1 }
      } else if strings.last == depth {
        if character == "\\" { isEscaped = true }
        if character == "\"" { strings.removeLast() }
      } else if character == "\"" {
        strings.append(depth)
      } else if character == "(" {
        depth += 1
      } else if character == ")" {
        if depth == 0 { break }
        depth -= 1
      } else if character == "," && depth == 0 {
        arguments.append("")
        continue
      }
      arguments[arguments.count - 1].append(character)
    }
    return arguments.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      .filter { !$0.isEmpty }
  }
}

@Suite struct LanguageTests {
  private static let sentences: [Sentence] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "swift" }
      .flatMap { url in
        let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        return Sentence.all(in: text, file: url.lastPathComponent)
      }
  }()

  @Test func `what is said in one language is said in the other`() {
    #expect(Self.sentences.count > 500)
    let lacking = Self.sentences.filter {
      ($0.arguments[0] == "\"\"") != ($0.arguments[1] == "\"\"")
    }
    #expect(lacking.map(\.description) == [])
  }

  @Test func `an English sentence is no Indonesian one left standing`() {
    let indonesian: Set = ["yang", "tidak", "untuk", "dengan", "adalah", "atau", "dari", "sudah"]
    let untranslated = Self.sentences.filter { sentence in
      let words = sentence.arguments[1].lowercased().split { !$0.isLetter }.map(String.init)
      return words.count { indonesian.contains($0) } > 1
    }
    #expect(untranslated.map(\.description) == [])
  }
}
