import Assessment
import Dates
import Reports
import Results
import Text

/// What a participant did, and what was done with it.
extension CopyDocument {
  var attempts: [AttemptRecord] { AttemptReplay(kept.entries).attempts }

  func entry(of attempt: AttemptRecord) -> Block {
    var rows = [
      detail(CopyWords.began, time(attempt.start)),
      detail(CopyWords.name, attempt.id.description),
      detail(CopyWords.items, "\(attempt.shown.count)"),
      detail(CopyWords.responses, "\(attempt.responses.count)"),
      detail(
        CopyWords.banks, attempt.sources.banks.map(\.id).joined(separator: ", ")),
      detail(CopyWords.law, attempt.sources.law),
    ]
    if let closing = attempt.closing {
      let end = closing.isExpired ? CopyWords.ranOut : CopyWords.handedIn
      rows.append(detail(end, time(closing.at)))
      rows.append(
        detail(
          CopyWords.result,
          attempt.kind == .exam
            ? outcome(closing.score, closing.isPass) : points(of: closing.score)))
      rows.append(detail(CopyWords.topics, topics(closing.sections)))
    } else if let abandonment = attempt.abandonment {
      rows.append(detail(CopyWords.givenUp, time(abandonment.at)))
    } else {
      rows.append(detail(CopyWords.result, CopyWords.open[language]))
    }
    rows += attempt.regradings.map { one in
      detail(CopyWords.regraded, outcome(one.regrading.score, one.regrading.isPass))
    }
    return details(title(of: attempt), rows)
  }

  private func title(of attempt: AttemptRecord) -> String {
    let what = attempt.kind == .exam ? CopyWords.exam : CopyWords.practice
    let program = attempt.sources.program.map { " " + $0 } ?? ""
    let day = attempt.start.day(offset: offset).longText(in: language)
    return "\(what[language])\(program), \(day)"
  }

  private func outcome(_ score: Score, _ isPass: Bool) -> String {
    "\(points(of: score)), \((isPass ? CopyWords.passed : CopyWords.notPassed)[language])"
  }

  private func points(of score: Score) -> String {
    let share = "\(score.permille / 10)\(CopyWords.mark[language])\(score.permille % 10)%"
    let points = CopyWords.points(
      score.earned, of: score.possible, unitsPerPoint: score.unitsPerPoint)[language]
    return "\(share) (\(points))"
  }

  private func topics(_ sections: [SectionScore]) -> String {
    sections.map { section in
      let score = section.score
      return "\(section.topic) \(CopyWords.points(score.earned, of: score.possible)[language])"
    }.joined(separator: "; ")
  }

  /// The responses to each attempt, as they were recorded.
  var responses: [Block] {
    attempts.flatMap { attempt -> [Block] in
      let rows = kept.entries.filter {
        $0.entry.type == .responseRecorded
          && $0.entry.body["attempt"] == .string(attempt.id.description)
      }.map(row)
      guard !rows.isEmpty else { return [] }
      let head = [
        CopyWords.time, CopyWords.item, CopyWords.typed, CopyWords.answer, CopyWords.seconds,
      ]
      let heading = title(of: attempt)
      return [
        .section(Bilingual(heading, heading)), table(head, [20, 21, 10, 39, 10], rows),
      ]
    }
  }

  private func row(of stored: StoredEntry) -> [String] {
    let body = stored.entry.body
    let milliseconds = body["milliseconds"]?.intValue
    let tenths = milliseconds.map { $0 / 100 }
    let aid = body["aided"] == .bool(true) ? " \(CopyWords.aided[language])" : ""
    return [
      shortTime(stored.entry.at), body["item"]?.stringValue ?? "",
      body["typed"]?.stringValue ?? "", answer(body) + aid,
      tenths.map { "\($0 / 10)\(CopyWords.mark[language])\($0 % 10)" } ?? "-",
    ]
  }

  /// The answer in the words of the item where it is at hand unchanged, else as the ledger has it.
  private func answer(_ body: [String: JSONValue]) -> String {
    guard let answer = Answer(jsonMembers: body) else { return "" }
    let item = body["digest"]?.stringValue.flatMap { items[$0] }
    let words = { (ids: [String]) -> [String]? in
      let texts = ids.compactMap { id in
        item?.options.first { $0.id == id }?.text[language]
      }
      return texts.count == ids.count ? texts : nil
    }
    switch answer {
    case .option(let id): return words([id])?.first ?? answer.id
    case .marks(let ids):
      if ids.isEmpty { return CopyWords.none[language] }
      return words(ids.sorted())?.joined(separator: "; ") ?? answer.id
    case .order(let ids): return words(ids)?.joined(separator: " < ") ?? answer.id
    case .short(let short): return short.words[language]
    }
  }

  /// Each pledge, in its own words where the ledger or the file still has them.
  var pledges: [Block] {
    kept.entries.compactMap(SignedPledge.init).map { pledge in
      let wording = wordings[pledge.digest]
      var rows = [
        detail(CopyWords.time, time(pledge.at)),
        detail(CopyWords.version, "\(pledge.id) \(pledge.version)"),
        detail(CopyWords.acknowledged, "\(pledge.points)"),
        detail(CopyWords.digest, pledge.digest),
      ]
      rows += (wording?.points ?? []).enumerated().map { index, point in
        ("\(index + 1)", point.text[language])
      }
      return details(wording?.title[language] ?? pledge.id, rows)
    }
  }

  /// Exports of this person, and those of several people.
  var handedOut: [Block] {
    let own = kept.entries.filter { $0.entry.type == .reportExported }
    let head = [CopyWords.time, CopyWords.export, CopyWords.what, CopyWords.whose]
    let rows = (own.map { ($0, CopyWords.yours) } + exports.map { ($0, CopyWords.several) })
      .sorted { $0.0.number < $1.0.number }
      .map { stored, whose in
        [
          shortTime(stored.entry.at),
          stored.entry.body["number"]?.intValue.map { "\($0)" } ?? "-",
          CopyWords.export(stored.entry.body["kind"]?.stringValue ?? "")[language],
          whose[language],
        ]
      }
    return rows.isEmpty ? [] : [prose(CopyWords.exportsNote), table(head, [22, 12, 36, 30], rows)]
  }

  /// Every entry of the ledger about the participant, in a line each.
  var ledger: [Block] {
    guard !kept.entries.isEmpty else { return [] }
    let head = [CopyWords.entry, CopyWords.time, CopyWords.what, CopyWords.actor]
    let rows = kept.entries.map { stored in
      [
        "\(stored.number)", shortTime(stored.entry.at),
        CopyWords.event(stored.entry.type)[language],
        CopyWords.actor(stored.entry.actor)[language],
      ]
    }
    return [prose(CopyWords.ledgerNote), table(head, [12, 23, 45, 20], rows)]
  }
}
