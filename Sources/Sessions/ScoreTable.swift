import Assessment
import Results
import Text

/// Scores by topic or section as aligned lines.
struct ScoreTable {
  let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  /// By topic.
  func lines(of topics: [SectionScore]) -> [String] {
    lines(of: topics.map { (label($0.topic), $0.score) })
  }

  func lines(of sections: [(name: String, score: Score)]) -> [String] {
    let names = sections.map(\.name)
    let width = names.map(\.count).max() ?? 0
    let numbers = sections.map { $0.score.words[desk.language] }
    let numberWidth = numbers.map(\.count).max() ?? 0
    return sections.indices.map { index in
      let name = names[index].padded(to: width)
      let bar = bar(sections[index].score, beside: width + numberWidth + 6)
      return
        "  \(name)  \(bar.isEmpty ? numbers[index] : numbers[index].padded(to: numberWidth))\(bar)"
    }
  }

  /// A bar for whoever sees the screen, with nothing that the numbers do not say; none where lines
  /// are read by machine, and none that would not fit.
  private func bar(_ score: Score, beside columns: Int) -> String {
    guard desk.console.isInteractive, desk.console.width >= columns + Self.barWidth else {
      return ""
    }
    let full = score.permille * Self.barWidth / 1000
    let rest = Self.barWidth - full
    return "  [\(String(repeating: "=", count: full))\(String(repeating: " ", count: rest))]"
  }

  private static let barWidth = 20

  private func label(_ topic: String) -> String {
    let banks = (try? desk.banksAsRead()) ?? []
    let known = banks.flatMap(\.bank.topics).first { $0.id == topic }
    return known?.label[desk.language] ?? topic
  }
}

extension Score {
  /// `18 dari 20`; parts of a point to two places, rounded down: `17,58 dari 20`.
  var words: Bilingual {
    Bilingual(
      "\(points(earned, ",")) dari \(points(possible, ","))",
      "\(points(earned, ".")) of \(points(possible, "."))")
  }

  private func points(_ units: Int, _ mark: String) -> String {
    let hundredths = units * 100 / unitsPerPoint % 100
    let whole = String(units / unitsPerPoint)
    if hundredths == 0 { return whole }
    let digits = hundredths < 10 ? "0\(hundredths)" : String(hundredths)
    return whole + mark + (digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
