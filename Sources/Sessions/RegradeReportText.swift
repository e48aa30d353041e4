import Results
import Text

extension RegradeReport {
  /// What was found, the whole of it first, each with how far its further lines hang.
  func lines(at desk: Desk, isRecorded: Bool) -> [(line: Bilingual, indent: Int)] {
    var lines: [(line: Bilingual, indent: Int)] = [(RegradeWords.counts(self), 0)]
    if !touched.isEmpty {
      lines.append((RegradeWords.itemsTitle, 0))
      lines += touched.map { (indented(RegradeWords.item($0), 2), 4) }
      if hasStruck { lines.append((RegradeWords.rule, 0)) }
    }
    if !unknownLaws.isEmpty { lines.append((RegradeWords.unknownLaws(unknownLaws.sorted()), 0)) }
    lines += linesOfChanged(at: desk)
    if !kept.isEmpty { lines.append((RegradeWords.keptTitle, 0)) }
    for one in kept {
      let exam = RegradeWords.exam(one.attempt, clockOffset: desk.clockOffset)
      lines.append((indented(exam, 2), 4))
      lines.append((indented(RegradeWords.obstacle(one.obstacle), 4), 4))
    }
    if isRecorded {
      lines.append((RegradeWords.recorded(changed.count), 0))
    } else if !changed.isEmpty {
      lines.append((RegradeWords.trial, 0))
    }
    return lines
  }

  private func linesOfChanged(at desk: Desk) -> [(line: Bilingual, indent: Int)] {
    guard !changed.isEmpty else { return [] }
    return [(RegradeWords.changedTitle, 0)]
      + changed.flatMap { one in
        [(indented(RegradeWords.exam(one.attempt, clockOffset: desk.clockOffset), 2), 4)]
          + ([RegradeWords.change(one.before, one.regrading)]
          + [RegradeWords.action(one)].compactMap { $0 }).map { (indented($0, 4), 4) }
      }
  }

  private var hasStruck: Bool {
    items.values.contains { touched in
      if case .struck = touched.item.change { true } else { false }
    }
  }

  private func indented(_ line: Bilingual, _ columns: Int) -> Bilingual {
    let space = String(repeating: " ", count: columns)
    return Bilingual(space, space) + line
  }
}
