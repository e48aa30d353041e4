import Dates
import Law
import Text

extension DocumentWriter {
  /// A rule in plain words.
  func entry(of rule: Rule) -> LawDocument.Entry {
    var details = conditions(of: rule)
    details.append(
      Detail(label: Bilingual("Akibat", "Effect"), lines: [Line(effect(of: rule))]))
    if let sanction = sanction(of: rule) { details.append(sanction) }
    if let threat = rule.threat {
      details.append(Detail(label: Bilingual("Ancaman", "Penalty"), lines: [Line(threat)]))
    }
    details += readings(of: rule)
    let citations = rule.basis.map { law.text(of: $0) }.joined(separator: "; ")
    details.append(Detail(label: Bilingual("Dasar", "Basis"), lines: [Line(citations)]))
    if rule.hasOwnInterval {
      details.append(
        Detail(label: Bilingual("Berlaku", "In force"), lines: [Line(days(rule.interval))]))
    }
    if rule.confidence != .high { details.append(confidence(rule.confidence)) }
    details += relations(of: rule) + notes(rule.notes)
    return LawDocument.Entry(
      anchor: Self.anchor(rule.id), name: rule.id, title: rule.title, details: details)
  }

  /// What the law states beside rules: a deadline, a share, who imposes.
  func entry(of stipulation: Stipulation) -> LawDocument.Entry {
    let citations = stipulation.basis.map { law.text(of: $0) }.joined(separator: "; ")
    var details = [
      Detail(
        label: Bilingual("Ketentuan", "Provides"), lines: [Line(stipulation.amount.text)]),
      Detail(label: Bilingual("Dasar", "Basis"), lines: [Line(citations)]),
    ]
    if stipulation.hasOwnInterval {
      details.append(
        Detail(
          label: Bilingual("Berlaku", "In force"), lines: [Line(days(stipulation.interval))]))
    }
    if stipulation.confidence != .high { details.append(confidence(stipulation.confidence)) }
    return LawDocument.Entry(
      anchor: Self.anchor(stipulation: stipulation.id), name: stipulation.id,
      title: stipulation.title, details: details + notes(stipulation.notes))
  }

  /// One row for each alternative: “Bila”, then “atau bila”.
  private func conditions(of rule: Rule) -> [Detail] {
    rule.boxes.enumerated().map { index, box in
      Detail(
        label: index == 0 ? Bilingual("Bila", "If") : Bilingual("atau bila", "or if"),
        lines: [Line(joined(box.clauses.map(text), Bilingual("; ", "; ")))])
    }
  }

  private func text(of clause: Clause) -> Bilingual {
    let label = law.vocabulary.facts[clause.fact].label
    let values = values(of: clause)
    return Bilingual(
      "\(label.indonesian.lowercased()): \(values.indonesian)",
      "\(label.english.lowercased()): \(values.english)")
  }

  /// The values by name; of nearly all of them, those that are left out.
  private func values(of clause: Clause) -> Bilingual {
    let fact = law.vocabulary.facts[clause.fact]
    let missing = fact.all.subtracting(clause.allowed)
    let labels = { (values: ValueSet) in values.indices.map { fact.values[$0].label } }
    guard missing.isEmpty || (clause.allowed.count > 3 && missing.count < clause.allowed.count)
    else { return joined(labels(clause.allowed), Bilingual(" atau ", " or ")) }
    guard !missing.isEmpty else { return Bilingual("apa pun", "anything") }
    return Bilingual("bukan ", "not ")
      + joined(labels(missing), Bilingual(" dan bukan ", " and not "))
  }

  func joined(_ texts: [Bilingual], _ last: Bilingual) -> Bilingual {
    let list = { (parts: [String], last: String) in
      guard let end = parts.last, parts.count > 1 else { return parts.first ?? "" }
      return parts.dropLast().joined(separator: last == "; " ? last : ", ") + last + end
    }
    return Bilingual(
      list(texts.map(\.indonesian), last.indonesian), list(texts.map(\.english), last.english))
  }

  private func effect(of rule: Rule) -> Bilingual {
    switch rule.effect {
    case .permitted: Bilingual("boleh", "allowed")
    case .contested:
      Bilingual(
        "diperdebatkan: para pejabat berbeda pendapat", "contested: officials disagree")
    case .violation:
      Bilingual("pelanggaran: ", "violation: ") + (rule.consequence?.kind ?? Bilingual("", ""))
    }
  }

  private func sanction(of rule: Rule) -> Detail? {
    let forms = rule.sanctions.compactMap { law.form($0)?.label }
    guard !forms.isEmpty else { return nil }
    let basis = rule.sanctionBasis.map { " (\(law.text(of: $0)))" } ?? ""
    let text = joined(forms, Bilingual(" atau ", " or ")) + Bilingual(basis, basis)
    return Detail(label: Bilingual("Sanksi", "Sanction"), lines: [Line(text)])
  }

  func readings(of rule: Rule) -> [Detail] {
    rule.readings.enumerated().map { index, reading in
      let number = index + 1
      return Detail(
        label: Bilingual("Pendapat \(number)", "Reading \(number)"), lines: [Line(reading)])
    }
  }

  private func relations(of rule: Rule) -> [Detail] {
    let defeated = rule.defeats.compactMap(law.rule).map(line)
    let winners = law.defeaters(of: rule.id).map(line)
    return [
      Detail(label: Bilingual("Mengalahkan", "Defeats"), lines: defeated),
      Detail(label: Bilingual("Dikalahkan oleh", "Defeated by"), lines: winners),
    ].filter { !$0.lines.isEmpty }
  }
}
