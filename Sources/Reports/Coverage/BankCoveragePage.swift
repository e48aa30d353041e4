import Assessment
import BankCoverage
import Law
import Text

/// What banks ask of the law as one HTML page that needs nothing beside it, on a screen and on A4.
public struct BankCoveragePage {
  let coverage: BankCoverage
  let law: RuleBase
  let language: Language
  let lists: CoverageLists

  public init(_ coverage: BankCoverage, of law: RuleBase, in language: Language) {
    self.coverage = coverage
    self.law = law
    self.language = language
    lists = CoverageLists(coverage: coverage, law: law, language: language)
  }

  /// - Parameter banks: The banks by name, as the page says what it is about.
  public func text(edition: Edition, banks: [String]) -> String {
    let title = say("Cakupan bank soal", "Coverage of the question banks")
    let names = banks.map(\.escapedForHTML).joined(separator: ", ")
    let lines =
      [
        "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>",
        "<meta charset=\"utf-8\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<title>\(title)</title>", "<style>\(CoverageStyle.sheet)</style>", "</head>", "<body>",
        "<header>", "<h1>\(title)</h1>",
        "<p>\(say("Bank", "Banks")): <strong>\(names)</strong> "
          + "(\(CoverageWords.items(coverage.itemCount)[language])) · "
          + "\(say("hukum edisi", "law edition")) <strong>\(edition.description.escapedForHTML)"
          + "</strong></p>",
        "</header>", "<main>",
      ]
      + figures + heatMap + instruments + missing + ["</main>", "</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  func say(_ indonesian: String, _ english: String) -> String {
    Bilingual(indonesian, english)[language].escapedForHTML
  }

  func section(_ id: String, _ title: String, _ content: [String]) -> [String] {
    ["<section aria-labelledby=\"\(id)\">", "<h2 id=\"\(id)\">\(title)</h2>"] + content
      + ["</section>"]
  }

  private var figures: [String] {
    let tiles = coverage.figures.map { figure in
      "<li><strong>\(figure.share.percent[language])</strong>\(bar(figure.share))"
        + "<span>\(figure.label[language].escapedForHTML)</span>"
        + "<small>\(figure.share.count[language])</small></li>"
    }
    return section(
      "angka", say("Ringkasan", "Summary"), ["<ul class=\"figures\">"] + tiles + ["</ul>"])
  }

  /// A bar that is decoration only: the figure stands beside it.
  private func bar(_ share: Share) -> String {
    let width = "\(share.permille / 10).\(share.permille % 10)"
    return "<span class=\"bar\" aria-hidden=\"true\"><i style=\"width:\(width)%\"></i></span>"
  }

  private var instruments: [String] {
    let head = [
      say("Peraturan", "Instrument"), say("Kunci ujian", "Exam keys"),
      say("Semua aturan", "All rules"), say("Ketentuan", "Stipulations"),
    ].map { "<th scope=\"col\">\($0)</th>" }.joined()
    let rows = coverage.instruments.map { use in
      let name = law.instrument(use.instrument)?.shortName ?? use.instrument
      let cells = [use.keyingRules, use.rules, use.stipulations].map(cell).joined()
      return "<tr><th scope=\"row\">\(name.escapedForHTML)</th>\(cells)</tr>"
    }
    return section(
      "peraturan", CoverageWords.instruments[language].escapedForHTML,
      ["<table class=\"shares\"><thead><tr>\(head)</tr></thead><tbody>"] + rows
        + ["</tbody></table>"])
  }

  private func cell(_ share: Share) -> String {
    guard share.whole > 0 else {
      return "<td class=\"none\"><span aria-hidden=\"true\">–</span>"
        + "<span class=\"heard\">\(say("tidak ada", "none"))</span></td>"
    }
    return "<td>\(bar(share))\(share.part)/\(share.whole) "
      + "<small>\(share.percent[language])</small></td>"
  }

  private var missing: [String] {
    let parts = lists.all.flatMap { list in
      ["<h3>\(list.title[language].escapedForHTML) <small>(\(list.count))</small></h3>", "<ul>"]
        + list.entries.map { name, text in
          let code = name.isEmpty ? "" : "<code>\(name.escapedForHTML)</code> "
          return "<li>\(code)\(text.escapedForHTML)</li>"
        } + ["</ul>"]
    }
    let nothing = ["<p>\(say("Tidak ada.", "Nothing."))</p>"]
    return section(
      "kurang", say("Yang belum ada", "What is missing"), parts.isEmpty ? nothing : parts)
  }
}
