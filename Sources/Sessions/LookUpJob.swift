import Law
import Reports
import Text

/// `pasal`, `aturan` and `fakta`: looking things up in the law.
public struct LookUpJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  private var text: VerdictText { VerdictText(law: desk.law, language: desk.language) }

  /// The rules that rest on a provision, or the basis of the last scenario.
  public func provision(_ words: [String]) throws(Trouble) -> Status {
    guard !words.isEmpty else { return try basisOfLastScenario() }
    let wanted = words.joined(separator: " ")
    let rules = desk.law.rules.filter { rule in
      rule.basis.contains { Self.matches(desk.law.text(of: $0), wanted) }
    }.sorted { $0.id < $1.id }
    guard !rules.isEmpty else { throw .noProvision(wanted) }
    for rule in rules { show(rule) }
    return .done
  }

  /// `Pasal 5` is found in `Pasal 5 huruf n`, and not in `Pasal 53`.
  private static func matches(_ citation: String, _ wanted: String) -> Bool {
    let citation = citation.lowercased()
    let wanted = wanted.lowercased()
    guard citation.hasPrefix(wanted) else { return false }
    return citation.count == wanted.count || citation.dropFirst(wanted.count).first == " "
  }

  private func basisOfLastScenario() throws(Trouble) -> Status {
    guard let scenario = desk.lastScenario else { throw .noScenario }
    let verdict = try desk.verdict(on: scenario)
    let rules = verdict.findings.map(\.rule) + verdict.permissions + verdict.contested
    desk.say(text.headline(of: verdict))
    for rule in rules { show(rule) }
    return .done
  }

  /// One rule, or the list of all.
  public func rule(_ id: String?) throws(Trouble) -> Status {
    guard let id else {
      for rule in desk.law.rules.sorted(by: { $0.id < $1.id }) {
        desk.say("  \(rule.id)  \(rule.title[desk.language])", hanging: 4)
      }
      return .done
    }
    guard let rule = desk.law.rule(id) else {
      throw .noRule(id, near: nearMiss(of: id, among: desk.law.rules.map(\.id)))
    }
    show(rule)
    let defeated = rule.defeats.compactMap(desk.law.rule).map {
      text.row("Mengalahkan", "Defeats", "\($0.id), \($0.title[desk.language])")
    }
    let winners = desk.law.defeaters(of: id).map {
      text.row("Dikalahkan oleh", "Defeated by", "\($0.id), \($0.title[desk.language])")
    }
    desk.say(rows: defeated + winners)
    desk.say(LawPrinter.text(of: rule, in: desk.law).split(separator: "\n").map(String.init))
    return .done
  }

  private func show(_ rule: Rule) {
    desk.say(rule.id)
    var rows = text.lines(of: rule)
    rows.append(text.row("Berlaku", "In force", rule.interval.longText(in: desk.language)))
    if rule.confidence != .high {
      rows.append(text.row("Keyakinan", "Confidence", text.caution(rule.confidence)[desk.language]))
    }
    desk.say(rows: rows)
  }

  /// What is in force today and can be asked beside a verdict, or one of these with its basis.
  public func stipulation(_ id: String?) throws(Trouble) -> Status {
    guard let id else {
      for known in desk.law.stipulations(on: desk.today) {
        desk.say(
          "  \(known.id)  \(known.title[desk.language]): \(known.amount.text[desk.language])",
          hanging: 4)
      }
      return .done
    }
    guard let known = desk.law.stipulation(id) else {
      let near = nearMiss(of: id, among: desk.law.stipulations.map(\.id))
      throw .usage(.unknownStipulation(id, near), command: CommandInfo.stipulation.name)
    }
    show(known)
    return .done
  }

  private func show(_ known: Stipulation) {
    desk.say("\(known.title[desk.language]): \(known.amount.text[desk.language])")
    let basis = known.basis.map { desk.law.text(of: $0) }.joined(separator: "; ")
    var rows = [
      text.row("Dasar", "Basis", basis),
      text.row("Berlaku", "In force", known.interval.longText(in: desk.language)),
    ]
    if known.confidence != .high {
      rows.append(
        text.row("Keyakinan", "Confidence", text.caution(known.confidence)[desk.language]))
    }
    rows += known.notes.map { text.row("Catatan", "Note", $0[desk.language]) }
    desk.say(rows: rows)
  }

  /// The facts, or the values of one.
  public func facts(_ id: String?) throws(Trouble) -> Status {
    let vocabulary = desk.law.vocabulary
    guard let id else {
      desk.say(
        "  \(Vocabulary.date)  \(Bilingual("tanggal perbuatan", "date of the act")[desk.language])")
      for fact in vocabulary.facts { desk.say("  \(fact.id)  \(fact.label[desk.language])") }
      return .done
    }
    guard let fact = vocabulary[id] else {
      let near = nearMiss(of: id, among: vocabulary.facts.map(\.id))
      throw .scenario(.unknownFact(id, near: near))
    }
    desk.say("\(fact.id): \(fact.question[desk.language])")
    for value in fact.values {
      desk.say("  \(value.id)  \(value.definition[desk.language])", hanging: 4)
    }
    return .done
  }
}

extension Bilingual {
  fileprivate static func unknownStipulation(_ id: String, _ near: String?) -> Bilingual {
    Bilingual(
      "Ketentuan “\(id)” tidak dikenal.\(near.map { " Maksud Anda “\($0)”?" } ?? "")",
      "The stipulation “\(id)” is not known.\(near.map { " Did you mean “\($0)”?" } ?? "")")
  }
}
