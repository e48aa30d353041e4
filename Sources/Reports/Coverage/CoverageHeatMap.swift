import Assessment
import BankCoverage
import Dates
import Law
import Text

/// One column of the heat map: a class of consequence, or an outcome without any.
private enum HeatColumn: Hashable {
  case offence(OffenceClass)
  case outcome(Outcome)

  var label: Bilingual {
    switch self {
    case .offence(.ethics): Bilingual("Kode etik", "Ethics")
    case .offence(.discipline): Bilingual("Disiplin", "Discipline")
    case .offence(.administrative): Bilingual("Admini\u{AD}stratif", "Admini\u{AD}strative")
    case .offence(.criminal): Bilingual("Pidana", "Criminal")
    case .offence(.contract): Bilingual("Kontrak", "Contract")
    case .outcome(.contested): Bilingual("Beda pendapat", "Contested")
    case .outcome(.permitted): Bilingual("Boleh", "Allowed")
    case .outcome(let outcome): Bilingual(outcome.rawValue, outcome.rawValue)
    }
  }

  func isKnown(in regime: ActUse.Regime) -> Bool {
    switch self {
    case .offence(let offence): regime.consequences.contains(offence)
    case .outcome(let outcome): regime.outcomes.contains(outcome)
    }
  }

  func items(in regime: ActUse.Regime) -> Int {
    switch self {
    case .offence(let offence): regime.classes[offence] ?? 0
    case .outcome(let outcome): regime.others[outcome] ?? 0
    }
  }
}

extension BankCoveragePage {
  /// Act by act and time by time, how many items have each class of consequence.
  var heatMap: [String] {
    let all =
      OffenceClass.allCases.map(HeatColumn.offence) + [.outcome(.permitted)]
      + [.outcome(.contested)]
    let regimes = coverage.acts.flatMap(\.regimes)
    let columns = all.filter { column in regimes.contains(where: column.isKnown) }
    let head =
      columns.map { "<th scope=\"col\"><span>\($0.label[language].escapedForHTML)</span></th>" }
      + ["<th scope=\"col\"><span>\(say("Semua butir", "All items"))</span></th>"]
    let table =
      [
        "<table class=\"heat\">",
        "<caption>\(say(caption.indonesian, caption.english))</caption>",
        "<thead><tr><th scope=\"col\" class=\"time\">\(say("Perbuatan, sejak", "Act, from"))</th>"
          + "\(head.joined())</tr></thead>",
      ] + coverage.acts.flatMap { rows(of: $0, columns) } + ["</table>"]
    return section("peta", say("Peta panas", "Heat map"), legend + table)
  }

  private var caption: Bilingual {
    Bilingual(
      "Banyaknya butir menurut perbuatan, masa dan akibat. Masa baru mulai bila aturan tentang "
        + "perbuatan itu berubah.",
      "Items by act, time and consequence. A new time begins where the rules about the act change.")
  }

  private var legend: [String] {
    let steps = [("h1", "1"), ("h2", "2–3"), ("h3", "4–7"), ("h4", "8+")].map { name, text in
      "<li><b class=\"\(name)\">\(text)</b> \(say("butir", "items"))</li>"
    }
    return ["<ul class=\"legend\">"] + steps + [
      "<li><b class=\"open\">○</b> \(say("ada dalam hukum, belum ada butir", "in the law, no item"))"
        + "</li>",
      "<li><b class=\"off\">·</b> \(say("tidak ada dalam hukum", "not in the law"))</li>", "</ul>",
    ]
  }

  private func rows(of act: ActUse, _ columns: [HeatColumn]) -> [String] {
    let id = lists.id(of: act.act).escapedForHTML
    let label = lists.label(of: act.act).escapedForHTML
    let head =
      "<tr class=\"act\"><th scope=\"rowgroup\" colspan=\"\(columns.count + 2)\">\(label) "
      + "<code>\(id)</code>\(pairs(of: act))</th></tr>"
    let rows = act.regimes.enumerated().map { index, regime in
      let next = index + 1 < act.regimes.count ? act.regimes[index + 1].days.start : nil
      let cells = columns.map { cell($0, regime) }.joined()
      let total = regime.items > 0 ? "\(regime.items)" : open
      return "<tr><th scope=\"row\">\(time(of: regime, before: next))</th>\(cells)"
        + "<td class=\"total\(regime.items > 0 ? "" : " open")\">\(total)</td></tr>"
    }
    return ["<tbody>", head] + rows + ["</tbody>"]
  }

  private func pairs(of act: ActUse) -> String {
    guard act.canTurn else { return "" }
    let text =
      act.pairs.isEmpty
      ? say("○ belum ada pasangan minimal", "○ no minimal pair yet")
      : say("pasangan minimal: \(act.pairs.count)", "minimal pairs: \(act.pairs.count)")
    return " <small class=\"\(act.pairs.isEmpty ? "lack" : "")\">\(text)</small>"
  }

  /// The first day; the last as well where nothing follows on it.
  private func time(of regime: ActUse.Regime, before next: Day?) -> String {
    let start = "<time datetime=\"\(regime.days.start)\">\(regime.days.start)</time>"
    guard let end = regime.days.end, end != next else { return start }
    let last = end.adding(days: -1)
    return "\(start) – <time datetime=\"\(last)\">\(last)</time>"
  }

  private func cell(_ column: HeatColumn, _ regime: ActUse.Regime) -> String {
    let count = column.items(in: regime)
    guard count == 0 else { return "<td class=\"\(heat(of: count))\">\(count)</td>" }
    return column.isKnown(in: regime)
      ? "<td class=\"open\">\(open)</td>" : "<td class=\"off\">·</td>"
  }

  /// The sign, and the word for whoever hears the page.
  private var open: String {
    "<span aria-hidden=\"true\">○</span><span class=\"heard\">\(say("belum ada", "none"))</span>"
  }

  private func heat(of count: Int) -> String {
    switch count {
    case ...1: "h1"
    case ...3: "h2"
    case ...7: "h3"
    case _: "h4"
    }
  }
}
