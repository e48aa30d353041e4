import Foundation

/// Writes `embeddedFiles` as Swift source: `TextEmbedder OUTPUT INPUT…`.
@main
struct TextEmbedder {
  static func main() throws {
    let paths = CommandLine.arguments.dropFirst()
    guard let output = paths.first else { return }
    var source = "/// The text files of this module, by name.\n"
    source += "let embeddedFiles: [(name: String, text: String)] = [\n"
    for path in paths.dropFirst() {
      let url = URL(fileURLWithPath: path)
      source += try entry(url.lastPathComponent, String(contentsOf: url, encoding: .utf8))
    }
    source += "]\n"
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// Raw string literals, because the compiler reads them several times faster than bytes in an
  /// array; the delimiter has one `#` more than any run in the text.
  private static func entry(_ name: String, _ text: String) -> String {
    var longest = 0
    var run = 0
    for character in text {
      run = character == "#" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "#", count: longest + 1)
    return "  (\n    \"\(name)\",\n\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)\n  ),\n"
  }
}
