import Text

/// A law document as Markdown: Indonesian first, English in italics beneath.
public struct LawMarkdown {
  private let document: LawDocument
  private var lines: [String] = []

  /// The whole document as one text.
  public static func text(of document: LawDocument) -> String {
    var markdown = LawMarkdown(document)
    markdown.write()
    return markdown.lines.joined(separator: "\n") + "\n"
  }

  private init(_ document: LawDocument) { self.document = document }

  private mutating func write() {
    add("# \(escaped(document.title.indonesian))", "*\(escaped(document.title.english))*")
    add("Edisi / *edition* \(document.edition)")
    for chapter in document.chapters {
      lines.append("- [\(both(chapter.title))](#\(chapter.anchor))")
    }
    lines.append("")
    for chapter in document.chapters {
      add("<a id=\"\(chapter.anchor)\"></a>", "## \(both(chapter.title))")
      for block in chapter.blocks { write(block) }
    }
  }

  /// Paragraphs, each with an empty line behind it.
  private mutating func add(_ paragraphs: String...) {
    for paragraph in paragraphs { lines += [paragraph, ""] }
  }

  private mutating func write(_ block: LawDocument.Block) {
    switch block {
    case .prose(let text): add(escaped(text.indonesian), "*\(escaped(text.english))*")
    case .section(let title): add("### \(both(title))")
    case .entry(let entry): write(entry)
    case .table(let table): write(table)
    case .tree(let branches):
      for branch in branches {
        lines.append(String(repeating: "  ", count: branch.depth) + "- " + text(of: branch.line))
      }
      lines.append("")
    case .index(let terms):
      for term in terms {
        lines.append("- \(escaped(term.term)): " + term.lines.map(text).joined(separator: ", "))
      }
      lines.append("")
    }
  }

  private mutating func write(_ entry: LawDocument.Entry) {
    if let anchor = entry.anchor { add("<a id=\"\(anchor)\"></a>") }
    let name = entry.name.isEmpty ? "" : " `\(entry.name)`"
    add("### \(escaped(entry.title.indonesian))\(name)", "*\(escaped(entry.title.english))*")
    for detail in entry.details {
      let label = "- **\(escaped(detail.label.indonesian))** / *\(escaped(detail.label.english))*"
      guard let only = detail.lines.first, detail.lines.count == 1 else {
        lines.append(label)
        lines += detail.lines.map { "  - " + text(of: $0) }
        continue
      }
      lines.append(label + ": " + text(of: only))
    }
    lines.append("")
  }

  private mutating func write(_ table: LawDocument.Table) {
    lines.append("| " + table.head.map(both).joined(separator: " | ") + " |")
    lines.append("|" + String(repeating: "---|", count: table.head.count))
    for row in table.rows {
      lines.append("| " + row.map(cell).joined(separator: " | ") + " |")
    }
    lines.append("")
  }

  private func cell(_ line: LawDocument.Line) -> String {
    guard !line.isCommon else { return linked(line, escaped(line.text.indonesian)) }
    return linked(line, escaped(line.text.indonesian))
      + (line.text.english.isEmpty ? "" : "<br>*\(escaped(line.text.english))*")
  }

  private func text(of line: LawDocument.Line) -> String {
    let indonesian = linked(line, escaped(line.text.indonesian))
    return line.isCommon ? indonesian : "\(indonesian) / *\(escaped(line.text.english))*"
  }

  private func linked(_ line: LawDocument.Line, _ text: String) -> String {
    line.link.map { "[\(text)](#\($0))" } ?? text
  }

  private func both(_ text: Bilingual) -> String {
    text.indonesian == text.english
      ? escaped(text.indonesian) : "\(escaped(text.indonesian)) / *\(escaped(text.english))*"
  }

  /// `text` with every mark that Markdown or HTML would take for its own.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case "\\", "`", "*", "_", "[", "]", "|", "#": escaped += "\\\(character)"
      case _: escaped.append(character)
      }
    }
    return escaped
  }
}
