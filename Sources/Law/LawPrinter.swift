import Dates
import Text

/// Canonical rule text: the same law has the same text, whatever the order and layout it was
/// written in, and reading the text gives the same law.
public struct LawPrinter {
  private let law: RuleBase
  private var lines: [String] = []

  public init(_ law: RuleBase) { self.law = law }

  /// The whole rule base. Headings and prose are commentary and do not take part.
  public static func text(of law: RuleBase) -> String {
    var printer = LawPrinter(law)
    printer.lines.append("edisi \(law.day)")
    for fact in law.vocabulary.facts { printer.add(fact) }
    for group in law.vocabulary.groups.sorted(by: { $0.id < $1.id }) { printer.add(group) }
    for box in law.vocabulary.impossible {
      printer.lines.append("dunia mustahil bila \(printer.text(of: box, separator: " dan "))")
    }
    for instrument in law.instruments { printer.add(instrument) }
    for form in law.forms { printer.add(form) }
    for election in law.elections { printer.add(election) }
    for stipulation in law.stipulations { printer.add(stipulation) }
    for rule in law.rules.sorted(by: { $0.id < $1.id }) { printer.add(rule) }
    for scope in law.scopes { printer.add(scope) }
    for known in law.acknowledgements {
      printer.lines.append(
        "maklum \(known.code) untuk \(known.subject) \(printer.both(known.reason))")
    }
    return printer.lines.joined(separator: "\n") + "\n"
  }

  /// One rule as its own block.
  public static func text(of rule: Rule, in law: RuleBase) -> String {
    var printer = LawPrinter(law)
    printer.add(rule)
    return printer.lines.joined(separator: "\n") + "\n"
  }

  /// One stipulation as its own block.
  public static func text(of stipulation: Stipulation, in law: RuleBase) -> String {
    var printer = LawPrinter(law)
    printer.add(stipulation)
    return printer.lines.joined(separator: "\n") + "\n"
  }

  private mutating func add(_ fact: Fact) {
    lines.append("fakta \(fact.id) \(both(fact.label))")
    lines.append("  tanya \(both(fact.question))")
    for value in fact.values {
      lines.append("  nilai \(value.id) \(both(value.label))")
      if value.definition != value.label { lines.append("    arti \(both(value.definition))") }
      if !value.synonyms.isEmpty {
        lines.append("    sebutan \(value.synonyms.map(quoted).joined(separator: "; "))")
      }
    }
  }

  private mutating func add(_ group: ValueGroup) {
    let fact = law.vocabulary.facts[group.fact]
    let names = group.values.indices.map { fact.values[$0].id }.joined(separator: " | ")
    lines.append("kelompok \(group.id) untuk \(fact.id): \(names)")
  }

  private mutating func add(_ instrument: Instrument) {
    lines.append(
      "instrumen \(instrument.id) jenjang \(instrument.rank) berlaku \(text(of: instrument.interval))"
    )
    lines.append("  singkatan \(quoted(instrument.shortName))")
    lines.append("  judul \(both(instrument.title))")
    lines.append("  keyakinan \(instrument.confidence.rawValue)")
    if !instrument.replaces.isEmpty {
      lines.append("  menggantikan \(instrument.replaces.joined(separator: "; "))")
    }
    add(notes: instrument.notes)
  }

  private mutating func add(_ form: SanctionForm) {
    lines.append("bentuk \(form.id) \(both(form.label))")
    lines.append("  kelas \(text(form.offenceClass, form.level))")
    lines.append("  dasar \(text(of: form.basis))")
    lines.append("  keyakinan \(form.confidence.rawValue)")
    add(notes: form.notes)
  }

  private mutating func add(_ election: Election) {
    let kinds = election.kinds.joined(separator: " ")
    lines.append("pemilihan \(election.id) jenis \(kinds) \(both(election.label))")
    lines.append("  penetapan \(election.determination)")
    lines.append("  kampanye \(text(of: election.campaign).dropFirst("sejak ".count))")
    lines.append("  pemungutan \(election.voting)")
    lines.append("  keyakinan \(election.confidence.rawValue)")
    add(notes: election.notes)
  }

  private mutating func add(_ stipulation: Stipulation) {
    lines.append("ketentuan \(stipulation.id) \(both(stipulation.title))")
    if stipulation.hasOwnInterval { lines.append("  berlaku \(text(of: stipulation.interval))") }
    lines.append("  dasar \(stipulation.basis.map(text(of:)).joined(separator: "; "))")
    lines.append("  keyakinan \(stipulation.confidence.rawValue)")
    switch stipulation.amount {
    case .number(let number, let unit): lines.append("  nilai \(number) \(unit.rawValue)")
    case .words(let text): lines.append("  nilai \(both(text))")
    }
    add(notes: stipulation.notes)
  }

  private mutating func add(notes: [Bilingual]) {
    for note in notes { lines.append("  catatan \(both(note))") }
  }
}

extension LawPrinter {
  private mutating func add(_ rule: Rule) {
    lines.append("aturan \(rule.id) \(both(rule.title))")
    if rule.version != 1 { lines.append("  versi \(rule.version)") }
    if rule.hasOwnInterval { lines.append("  berlaku \(text(of: rule.interval))") }
    lines.append("  dasar \(rule.basis.map(text(of:)).joined(separator: "; "))")
    lines.append("  keyakinan \(rule.confidence.rawValue)")
    add(rule.boxes)
    addConsequences(of: rule)
    if !rule.defeats.isEmpty {
      lines.append("  mengalahkan \(rule.defeats.joined(separator: "; "))")
    }
    for reading in rule.readings { lines.append("  bacaan \(both(reading))") }
    for example in rule.examples { lines.append("  contoh \(quoted(example.text))") }
    add(notes: rule.notes)
  }

  private mutating func add(_ scope: Scope) {
    lines.append("lingkup \(scope.id) \(both(scope.title))")
    if let interval = scope.interval { lines.append("  berlaku \(text(of: interval))") }
    add(scope.boxes)
  }

  private mutating func add(_ boxes: [Box]) {
    for (index, box) in boxes.enumerated() {
      let lead = index == 0 ? "  bila " : "  atau bila "
      lines.append(lead + text(of: box, separator: "\n    dan "))
    }
  }

  private mutating func addConsequences(of rule: Rule) {
    switch rule.effect {
    case .permitted: lines.append("  maka boleh")
    case .contested: lines.append("  maka diperdebatkan")
    case .violation(let offence, let level):
      lines.append("  maka pelanggaran \(text(offence, level))")
    }
    if !rule.sanctions.isEmpty {
      let basis = rule.sanctionBasis.map { " menurut \(text(of: $0))" } ?? ""
      lines.append("  sanksi \(rule.sanctions.joined(separator: " | "))\(basis)")
    }
    if let threat = rule.threat { lines.append("  ancaman \(both(threat))") }
  }

  private func text(of box: Box, separator: String) -> String {
    box.clauses.map(text(of:)).joined(separator: separator)
  }

  private func text(of clause: Clause) -> String {
    let fact = law.vocabulary.facts[clause.fact]
    let group = law.vocabulary.groups.filter { $0.fact == clause.fact }.sorted { $0.id < $1.id }
      .first { $0.values == clause.allowed }
    let names = group.map { [$0.id] } ?? clause.allowed.indices.map { fact.values[$0].id }
    return "\(fact.id): \(names.joined(separator: " | "))"
  }

  private func text(of interval: Interval) -> String {
    "sejak \(interval.start)" + (interval.end.map { " sampai sebelum \($0)" } ?? "")
  }

  private func text(of citation: Citation) -> String {
    citation.provision.isEmpty
      ? citation.instrument : "\(citation.instrument) \(citation.provision)"
  }

  private func text(_ offence: OffenceClass, _ level: Level?) -> String {
    offence.rawValue + (level.map { " \($0.rawValue)" } ?? "")
  }

  private func both(_ text: Bilingual) -> String {
    "\(quoted(text.indonesian)) \(quoted(text.english))"
  }
}

/// `text` in quotation marks, as the reader takes it back.
private func quoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    if scalar == "\"" || scalar == "\\" { quoted += "\\" }
    quoted.unicodeScalars.append(scalar)
  }
  return quoted + "\""
}
