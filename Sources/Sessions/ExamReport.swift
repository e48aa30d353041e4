import Assessment
import Dialogue
import Results
import Text

/// The result of an exam: the score by topic, pass or not, and what to look at again.
struct ExamReport {
  let desk: Desk
  let program: Program
  let attempt: Attempt

  func show(_ closing: Closing) {
    let score = closing.score
    desk.say(
      Bilingual(
        "Nilai \(percent(score, ",")) (\(score.earned) dari \(score.possible)), batas lulus "
          + "\(program.cutScore.percent) %: ",
        "Score \(percent(score, ".")) (\(score.earned) of \(score.possible)), cut score "
          + "\(program.cutScore.percent) %: ")
        + (closing.isPass ? Bilingual("LULUS.", "PASS.") : Bilingual("BELUM LULUS.", "NOT PASSED."))
    )
    for line in ScoreTable(desk).lines(of: closing.sections) { desk.say(line) }
    let missed = attempt.form.entries.filter { entry in
      attempt.responses[entry.keyed.item.id]?.answer != entry.keyed.key
    }
    guard !missed.isEmpty else { return }
    desk.say(Bilingual("Pelajari lagi:", "Look again at:"))
    for basis in provisions(of: missed) { desk.say("  \(basis)", hanging: 4) }
    desk.say(
      Bilingual(
        "'latihan' mendahulukan butir yang keliru.", "'practice' begins with the items you missed.")
    )
  }

  private func provisions(of entries: [Form.Entry]) -> [String] {
    var seen: Set<String> = []
    return entries.flatMap { entry in
      entry.keyed.ground.citations.prefix(1).map { desk.law.text(of: $0) }
    }.filter { seen.insert($0).inserted }
  }

  private func percent(_ score: Score, _ mark: String) -> String {
    "\(score.permille / 10)\(mark)\(score.permille % 10) %"
  }
}

/// Scores by topic as aligned lines.
struct ScoreTable {
  let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  func lines(of sections: [SectionScore]) -> [String] {
    let names = sections.map { label($0.topic) }
    let width = names.map(\.count).max() ?? 0
    let numbers = sections.map { section in
      "\(section.score.earned) \(Bilingual("dari", "of")[desk.language]) \(section.score.possible)"
    }
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

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
