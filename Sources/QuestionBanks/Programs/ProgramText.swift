import Assessment
import Text

extension Program {
  /// The program as its file states it when nothing is left out: the same program has the same text,
  /// and reading the text gives the same program. What a record names by its digest is this text.
  public var canonicalText: String {
    ([("program", head(id, title))] + headLines).text + sections.map(\.canonicalText).joined()
  }

  private var headLines: [(String, String)] {
    var lines: [(String, String)] = []
    if !banks.isEmpty { lines.append(("bank", banks.joined(separator: ", "))) }
    lines += [
      ("lulus", "\(cutScore.percent)"),
      ("nilai", "klaim \(scoring.marks.rawValue)"),
      ("nilai", "urut \(scoring.order.rawValue)"),
      ("nilai", "tahap \(scoring.steps.rawValue)"),
      ("menit", "\(minutes)"),
    ]
    lines += attempts.lines
    lines.append(("umpan_balik", feedback.rawValue))
    switch recentWindow {
    case .attempts(let count): lines.append(("hindari", "\(count) percobaan"))
    case .days(let days): lines.append(("hindari", "\(days) hari"))
    case nil: break
    }
    lines += [("jp", "\(trainingHours)"), ("bulan", "\(validMonths)")]
    lines += bands.map { ("predikat", "\($0.percent) \(quoted($0.label))") }
    lines += legalBasis.map { ("dasar", Token.quoted($0)) }
    return lines
  }
}

extension AttemptRules {
  fileprivate var lines: [(String, String)] {
    [
      ("percobaan", limit.map(String.init) ?? ProgramReader.free), ("jeda", "\(waitingDays)"),
      ("dihitung", counting.rawValue), ("remedial", "\(remedialItems)"),
    ] + (renewalDays.map { [("perpanjangan", "\($0)")] } ?? [])
  }
}

extension Program.Section {
  fileprivate var canonicalText: String {
    var lines = [
      ("bagian", head(id, title)), ("topik", topics.joined(separator: ", ")),
      ("butir", "\(count)"),
    ]
    if let mix {
      let parts = Difficulty.allCases.map { "\($0.rawValue) \(mix[$0])" }
      lines.append(("taraf", parts.joined(separator: " ")))
    }
    if let minimum { lines.append(("minimal", "\(minimum.percent)")) }
    return "\n" + lines.text
  }
}

extension [(String, String)] {
  /// The first as a block's head, the others as its lines.
  fileprivate var text: String {
    enumerated().map { index, line in
      index == 0
        ? "\(line.0) \(line.1)\n" : "  \(LineWriter.padded(line.0, in: .program))\(line.1)\n"
    }.joined()
  }
}

private func head(_ id: String, _ title: Bilingual) -> String { "\(id) \(quoted(title))" }

private func quoted(_ text: Bilingual) -> String {
  "\(Token.quoted(text.indonesian)) \(Token.quoted(text.english))"
}
