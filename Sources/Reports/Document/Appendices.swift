import Dates
import Law
import Text

extension DocumentWriter {
  /// Every rule that something defeats, with what defeats it below it, step by step.
  var exceptions: LawDocument.Chapter {
    let roots = law.rules.filter { $0.defeats.isEmpty && !law.defeaters(of: $0.id).isEmpty }
      .sorted { NaturalOrder.precedes($0.id, $1.id) }
    var tree = ExceptionTree(writer: self)
    for root in roots { tree.add(root, depth: 0) }
    return LawDocument.Chapter(
      anchor: "pengecualian", title: Bilingual("Pohon pengecualian", "The tree of exceptions"),
      blocks: roots.isEmpty ? [] : [.prose(GuideWords.tree), .tree(tree.branches)])
  }

  /// What officials contradict each other on, with every reading and note.
  var disputes: LawDocument.Chapter {
    let rules = law.rules.filter { $0.effect == .contested }
      .sorted { NaturalOrder.precedes($0.id, $1.id) }
    let entries = rules.map { rule in
      LawDocument.Entry(
        anchor: nil, name: rule.id, title: rule.title,
        details: readings(of: rule) + notes(rule.notes) + [
          Detail(
            label: Bilingual("Aturan", "Rule"),
            lines: [Line(rule.id, link: Self.anchor(rule.id))])
        ])
    }
    return LawDocument.Chapter(
      anchor: "diperdebatkan", title: Bilingual("Yang diperdebatkan", "What is contested"),
      blocks: entries.isEmpty ? [] : [.prose(GuideWords.disputes)] + entries.map { .entry($0) })
  }

  /// Every provision that a rule or a stipulation rests on, instrument by instrument.
  var provisions: LawDocument.Chapter {
    let found = linesByCitation
    let blocks = instruments.flatMap { instrument -> [LawDocument.Block] in
      let cited = found.keys.filter { $0.instrument == instrument.id }
        .sorted { NaturalOrder.precedes($0.provision, $1.provision) }
      guard !cited.isEmpty else { return [] }
      let terms = cited.map { citation in
        LawDocument.Term(
          term: citation.provision.isEmpty ? instrument.shortName : citation.provision,
          lines: (found[citation] ?? []).sorted {
            NaturalOrder.precedes($0.text.indonesian, $1.text.indonesian)
          })
      }
      return [.section(Line(instrument.shortName).text), .index(terms)]
    }
    return LawDocument.Chapter(
      anchor: "indeks", title: Bilingual("Indeks ketentuan", "Index by provision"), blocks: blocks)
  }

  private var linesByCitation: [Citation: [Line]] {
    let rules = law.rules.map { (Set($0.basis), Line($0.id, link: Self.anchor($0.id))) }
    let others = law.stipulations.map {
      (Set($0.basis), Line($0.id, link: Self.anchor(stipulation: $0.id)))
    }
    var lines: [Citation: [Line]] = [:]
    for (basis, line) in rules + others {
      for citation in basis { lines[citation, default: []].append(line) }
    }
    return lines
  }

  /// Every form of sanction, by class and from light to heavy.
  var sanctions: LawDocument.Chapter {
    let blocks = OffenceClass.allCases.flatMap { offence -> [LawDocument.Block] in
      let forms = law.forms.filter { $0.offenceClass == offence }.sorted { left, right in
        let levels = (left.level ?? .moral, right.level ?? .moral)
        return levels.0 == levels.1
          ? NaturalOrder.precedes(left.id, right.id) : levels.0 < levels.1
      }
      guard !forms.isEmpty else { return [] }
      return [.section(offence.label(at: nil).capitalised), .table(table(of: forms))]
    }
    return LawDocument.Chapter(
      anchor: "sanksi", title: Bilingual("Bentuk sanksi", "Forms of sanction"), blocks: blocks)
  }

  private func table(of forms: [SanctionForm]) -> LawDocument.Table {
    LawDocument.Table(
      head: [
        Bilingual("Tingkat", "Level"), Bilingual("Bentuk", "Form"), Bilingual("Dasar", "Basis"),
        Bilingual("Catatan", "Note"),
      ], widths: [13, 27, 22, 38],
      rows: forms.map { form in
        let notes =
          form.notes + (form.confidence == .high ? [] : [GuideWords.doubt(form.confidence)])
        return [
          Line(form.level?.label ?? Bilingual("–", "–")), Line(form.label),
          Line(law.text(of: form.basis)), Line(joined(notes, Bilingual("; ", "; "))),
        ]
      })
  }

  /// The elections with the days that divide them.
  var calendar: LawDocument.Chapter {
    let rows = law.elections.sorted { ($0.voting, $0.id) < ($1.voting, $1.id) }.map { election in
      [
        Line(election.label), Line(day(election.determination)), Line(days(election.campaign)),
        Line(day(election.voting)), Line(election.confidence.word),
      ]
    }
    let table = LawDocument.Table(
      head: [
        Bilingual("Pemilihan", "Election"),
        Bilingual("Penetapan calon", "Candidates determined"),
        Bilingual("Kampanye", "Campaign"), Bilingual("Pemungutan suara", "Polling day"),
        Bilingual("Keyakinan", "Confidence"),
      ], widths: [24, 18, 28, 18, 12], rows: rows)
    return LawDocument.Chapter(
      anchor: "kalender", title: Bilingual("Kalender pemilihan", "Calendar of elections"),
      blocks: rows.isEmpty ? [] : [.prose(GuideWords.calendar), .table(table)])
  }

  private func day(_ day: Day) -> Bilingual {
    Bilingual(day.longText(in: .indonesian), day.longText(in: .english))
  }

  /// Every fact with what its values mean.
  var terms: LawDocument.Chapter {
    let blocks = law.vocabulary.facts.flatMap { fact -> [LawDocument.Block] in
      let table = LawDocument.Table(
        head: [Bilingual("Nilai", "Value"), Bilingual("Artinya", "Meaning")], widths: [32, 68],
        rows: fact.values.map { [Line($0.label), Line($0.definition)] })
      return [.section(fact.label), .table(table)]
    }
    return LawDocument.Chapter(
      anchor: "istilah", title: Bilingual("Istilah", "Terms"), blocks: blocks)
  }
}

/// Rules with what defeats them below, each rule's own exceptions once.
private struct ExceptionTree {
  let writer: DocumentWriter
  var branches: [LawDocument.Branch] = []
  private var told: Set<String> = []

  init(writer: DocumentWriter) { self.writer = writer }

  mutating func add(_ rule: Rule, depth: Int) {
    branches.append(LawDocument.Branch(depth: depth, line: writer.line(to: rule)))
    guard told.insert(rule.id).inserted else { return }
    let defeaters = writer.law.defeaters(of: rule.id)
    for defeater in defeaters.sorted(by: { NaturalOrder.precedes($0.id, $1.id) }) {
      add(defeater, depth: depth + 1)
    }
  }
}

extension Level {
  fileprivate var label: Bilingual {
    switch self {
    case .moral: Bilingual("moral", "moral")
    case .light: Bilingual("ringan", "light")
    case .medium: Bilingual("sedang", "medium")
    case .heavy: Bilingual("berat", "severe")
    }
  }
}

extension Bilingual {
  fileprivate var capitalised: Bilingual {
    Bilingual(
      indonesian.prefix(1).uppercased() + indonesian.dropFirst(),
      english.prefix(1).uppercased() + english.dropFirst())
  }
}
