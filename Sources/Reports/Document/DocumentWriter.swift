import Dates
import Law
import Text

/// Writes the chapters of a law document from a rule base.
struct DocumentWriter {
  let law: RuleBase

  init(_ law: RuleBase) { self.law = law }

  typealias Line = LawDocument.Line
  typealias Detail = LawDocument.Detail

  /// The anchor of a rule.
  static func anchor(_ rule: String) -> String { "aturan-\(rule)" }

  /// The anchor of a stipulation.
  static func anchor(stipulation: String) -> String { "ketentuan-\(stipulation)" }

  func line(to rule: Rule) -> Line {
    Line(
      Bilingual("\(rule.title.indonesian) (\(rule.id))", "\(rule.title.english) (\(rule.id))"),
      link: Self.anchor(rule.id))
  }

  func days(_ interval: Interval) -> Bilingual {
    Bilingual(
      interval.longText(in: .indonesian), interval.longText(in: .english))
  }

  /// The rules whose first basis is `instrument`, in the order of their provisions.
  func rules(of instrument: Instrument) -> [Rule] {
    law.rules.filter { $0.basis.first?.instrument == instrument.id }
      .sorted { NaturalOrder.precedes($0.id, $1.id) }
  }

  /// The stipulations whose first basis is `instrument`.
  func stipulations(of instrument: Instrument) -> [Stipulation] {
    law.stipulations.filter { $0.basis.first?.instrument == instrument.id }
      .sorted { NaturalOrder.precedes($0.id, $1.id) }
  }

  /// By rank from statute to statement, the older first.
  var instruments: [Instrument] {
    let ranks = [
      "uud", "uu", "perppu", "putusan", "pp", "perpres", "permen", "peraturan", "keputusan", "skb",
    ]
    let place = { (rank: String) in ranks.firstIndex(of: rank) ?? ranks.count }
    return law.instruments.sorted { left, right in
      (place(left.rank), left.rank, left.interval.start, left.id)
        < (place(right.rank), right.rank, right.interval.start, right.id)
    }
  }

  var guide: LawDocument.Chapter {
    LawDocument.Chapter(
      anchor: "cara-membaca", title: Bilingual("Cara membaca", "How to read this"),
      blocks: GuideWords.paragraphs.map(LawDocument.Block.prose))
  }

  var instrumentTable: LawDocument.Chapter {
    let rows = instruments.map { instrument in
      [
        Line(instrument.shortName, link: anchor(of: instrument)),
        Line(instrument.title), Line(days(instrument.interval)), Line(instrument.confidence.word),
        Line(String(rules(of: instrument).count + stipulations(of: instrument).count)),
      ]
    }
    let table = LawDocument.Table(
      head: [
        Bilingual("Peraturan", "Instrument"), Bilingual("Judul", "Title"),
        Bilingual("Berlaku", "In force"), Bilingual("Keyakinan", "Confidence"),
        Bilingual("Butir", "Entries"),
      ], widths: [17, 40, 23, 11, 9], rows: rows)
    return LawDocument.Chapter(
      anchor: "peraturan", title: Bilingual("Daftar peraturan", "The instruments"),
      blocks: rows.isEmpty ? [] : [.table(table)])
  }

  private func anchor(of instrument: Instrument) -> String? {
    rules(of: instrument).isEmpty && stipulations(of: instrument).isEmpty
      ? nil : "peraturan-\(instrument.id)"
  }

  var instrumentChapters: [LawDocument.Chapter] {
    instruments.compactMap { instrument in
      guard let anchor = anchor(of: instrument) else { return nil }
      let rules = rules(of: instrument).map { LawDocument.Block.entry(entry(of: $0)) }
      let others = stipulations(of: instrument).map { LawDocument.Block.entry(entry(of: $0)) }
      return LawDocument.Chapter(
        anchor: anchor, title: Line(instrument.shortName).text,
        blocks: [.entry(entry(of: instrument))] + rules + others)
    }
  }

  private func entry(of instrument: Instrument) -> LawDocument.Entry {
    var details = [
      Detail(label: Bilingual("Berlaku", "In force"), lines: [Line(days(instrument.interval))])
    ]
    details.append(confidence(instrument.confidence))
    if !instrument.replaces.isEmpty {
      let names = instrument.replaces.map { law.instrument($0)?.shortName ?? $0 }
      details.append(
        Detail(
          label: Bilingual("Menggantikan", "Replaces"),
          lines: [Line(names.joined(separator: ", "))]))
    }
    return LawDocument.Entry(
      anchor: nil, name: "", title: instrument.title, details: details + notes(instrument.notes))
  }

  func confidence(_ confidence: Confidence) -> Detail {
    let text = VerdictText(law: law, language: .indonesian).caution(confidence)
    return Detail(label: Bilingual("Keyakinan", "Confidence"), lines: [Line(text)])
  }

  func notes(_ notes: [Bilingual]) -> [Detail] {
    notes.isEmpty
      ? [] : [Detail(label: Bilingual("Catatan", "Note"), lines: notes.map { Line($0) })]
  }
}
