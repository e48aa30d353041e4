import Law
import Readings
import Reports
import Text

/// An opened page as lines.
struct ReadingText {
  let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  private var text: VerdictText { VerdictText(law: desk.law, language: desk.language) }
  private var language: Language { desk.language }

  func show(_ opened: OpenedPage) {
    let page = opened.page
    desk.say(ReadingWords.heading(page)[language], as: .heading)
    desk.say("  \(page.subject[language])")
    section(ReadingWords.summary)
    for paragraph in page.summary { desk.say("  \(paragraph[language])") }
    section(ReadingWords.law(desk.edition))
    for (told, verdict) in opened.verdicts { show(told, verdict) }
    section(ReadingWords.errors)
    if !page.remarks.contains(where: { $0.kind == .error }) {
      desk.say("  \(ReadingWords.noError[language])")
    }
    for remark in page.remarks { show(remark) }
    section(ReadingWords.items(opened.items.map(\.ids.count).reduce(0, +)))
    if !opened.items.isEmpty { desk.say("  \(ReadingWords.practise(page.id)[language])") }
    for (topic, ids) in opened.items {
      desk.say("  \(ReadingWords.items(topic, ids.map(\.description))[language])", hanging: 2)
    }
  }

  private func section(_ heading: Bilingual) {
    desk.say("")
    desk.say(heading, as: .heading)
  }

  private func show(_ told: ReadingCase, _ verdict: Verdict) {
    desk.say("  \(told.introduction[language])")
    var rows = [text.row("Putusan", "Verdict", text.headline(of: verdict))]
    if !verdict.rules.isEmpty { rows.append(text.basis(of: verdict)) }
    rows += verdict.contested.flatMap(\.readings)
      .map { text.row("Pendapat", "Reading", $0[language]) }
    if let caution = text.caution(about: verdict) { rows.append(caution) }
    say(rows)
  }

  private func show(_ remark: Remark) {
    desk.say("  \(ReadingWords.label(of: remark.kind)[language]): \(remark.text[language])")
    var rows = [text.row("Dasar", "Basis", citations(of: remark).joined(separator: "; "))]
    if let caution = text.caution(of: remark.confidence) { rows.append(caution) }
    say(rows)
  }

  /// Rows one step below the text that they belong to.
  private func say(_ rows: [String]) {
    for row in rows { desk.say("  \(row)", hanging: VerdictText.labelWidth) }
  }

  /// The provisions that a remark rests on, each once.
  private func citations(of remark: Remark) -> [String] {
    var seen: Set<String> = []
    return remark.grounds.flatMap { $0.citations(in: desk.law) }
      .filter { seen.insert($0).inserted }
  }
}

extension Verdict {
  /// The rules that decide.
  fileprivate var rules: [Rule] { standing.map(\.rule) + permissions + contested }
}
