import Text

/// A law document as one HTML file that needs nothing beside it, on a screen and on A4 paper.
public struct LawHTML {
  private let document: LawDocument
  private var lines: [String] = []

  /// The whole file.
  public static func text(of document: LawDocument) -> String {
    var html = LawHTML(document)
    html.write()
    return html.lines.joined(separator: "\n") + "\n"
  }

  private init(_ document: LawDocument) { self.document = document }

  private mutating func write() {
    lines += [
      "<!DOCTYPE html>", "<html lang=\"id\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(escaped(document.title.indonesian))</title>",
      "<style>\(LawStyle.sheet)</style>", "</head>", "<body>", "<header>",
      "<h1>\(both(document.title))</h1>",
      "<p class=\"edition\">Edisi <span lang=\"en\">edition</span> "
        + "<strong>\(escaped(document.edition.description))</strong></p>", "</header>",
      "<nav aria-label=\"Daftar isi\">",
      "<h2>Daftar isi <span lang=\"en\">Contents</span></h2>", "<ol>",
    ]
    for chapter in document.chapters {
      lines.append("<li><a href=\"#\(escaped(chapter.anchor))\">\(both(chapter.title))</a></li>")
    }
    lines += ["</ol>", "</nav>", "<main>"]
    for chapter in document.chapters { write(chapter) }
    lines += ["</main>", "</body>", "</html>"]
  }

  private mutating func write(_ chapter: LawDocument.Chapter) {
    let anchor = escaped(chapter.anchor)
    lines.append("<section id=\"\(anchor)\" aria-labelledby=\"judul-\(anchor)\">")
    lines.append("<h2 id=\"judul-\(anchor)\">\(both(chapter.title))</h2>")
    for block in chapter.blocks { write(block) }
    lines.append("</section>")
  }

  private mutating func write(_ block: LawDocument.Block) {
    switch block {
    case .prose(let text):
      lines.append("<p>\(escaped(text.indonesian))</p>")
      lines.append("<p lang=\"en\">\(escaped(text.english))</p>")
    case .section(let title): lines.append("<h3>\(both(title))</h3>")
    case .entry(let entry): write(entry)
    case .table(let table): write(table)
    case .tree(let branches): write(branches)
    case .index(let terms):
      lines.append("<dl class=\"index\">")
      for term in terms {
        let found = term.lines.map(text).joined(separator: ", ")
        lines.append("<dt>\(escaped(term.term))</dt><dd>\(found)</dd>")
      }
      lines.append("</dl>")
    }
  }

  private mutating func write(_ entry: LawDocument.Entry) {
    let id = entry.anchor.map { " id=\"\(escaped($0))\"" } ?? ""
    lines.append("<article\(id)>")
    let name = entry.name.isEmpty ? "" : " <code>\(escaped(entry.name))</code>"
    lines.append("<h3>\(both(entry.title))\(name)</h3>")
    lines.append("<dl>")
    for detail in entry.details {
      lines.append("<dt>\(both(detail.label))</dt>")
      lines += detail.lines.map { "<dd>\(text(of: $0))</dd>" }
    }
    lines += ["</dl>", "</article>"]
  }

  private mutating func write(_ table: LawDocument.Table) {
    lines.append("<table>")
    lines.append("<colgroup>" + table.widths.map { "<col style=\"width:\($0)%\">" }.joined())
    lines.append("</colgroup><thead><tr>")
    lines += table.head.map { "<th scope=\"col\">\(both($0))</th>" }
    lines.append("</tr></thead><tbody>")
    for row in table.rows {
      let cells = row.enumerated().map { index, line in
        index == 0
          ? "<th scope=\"row\">\(text(of: line))</th>" : "<td>\(text(of: line))</td>"
      }
      lines.append("<tr>\(cells.joined())</tr>")
    }
    lines.append("</tbody></table>")
  }

  /// Lists within lists: an item stays open while what is deeper follows.
  private mutating func write(_ branches: [LawDocument.Branch]) {
    var depth = -1
    for branch in branches {
      if branch.depth > depth {
        lines.append("<ul>")
      } else {
        lines.append("</li>" + String(repeating: "</ul></li>", count: depth - branch.depth))
      }
      depth = branch.depth
      lines.append("<li>\(text(of: branch.line))")
    }
    lines.append(String(repeating: "</li></ul>", count: depth + 1))
  }

  private func text(of line: LawDocument.Line) -> String {
    let indonesian = escaped(line.text.indonesian)
    let linked =
      line.link.map { "<a href=\"#\(escaped($0))\">\(indonesian)</a>" } ?? indonesian
    guard !line.isCommon, !line.text.english.isEmpty else { return linked }
    return "\(linked) <span lang=\"en\">\(escaped(line.text.english))</span>"
  }

  private func both(_ text: Bilingual) -> String { self.text(of: LawDocument.Line(text)) }

  private func escaped(_ text: String) -> String { text.escapedForHTML }
}
