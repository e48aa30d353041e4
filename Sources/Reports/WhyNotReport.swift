import Law
import LawEditions
import Text

extension VerdictText {
  /// How a rule stands to the scenario, and what would have to be different.
  public func lines(of why: WhyNot) -> [String] {
    var lines = ["\(why.rule.id): \(why.rule.title[language])"]
    lines.append("  \(standing(of: why)[language])")
    lines.append(
      row("Berlaku", "In force", why.rule.interval.longText(in: language)))
    let isMet = why.alternatives.contains { $0.failing.isEmpty && $0.open.isEmpty }
    guard !isMet else { return lines }
    for alternative in why.alternatives {
      if why.alternatives.count > 1 { lines.append("  \(heading(of: alternative))") }
      lines += alternative.failing.map { line(of: $0, isOpen: false) }
      lines += alternative.open.map { line(of: $0, isOpen: true) }
    }
    return lines
  }

  private func heading(of alternative: WhyNot.Alternative) -> String {
    Bilingual(
      "Kemungkinan \(alternative.number), \(alternative.failing.count) syarat tidak terpenuhi:",
      "Alternative \(alternative.number), \(alternative.failing.count) conditions not met:")[
        language]
  }

  private func line(of miss: WhyNot.Miss, isOpen: Bool) -> String {
    let label = law.vocabulary.facts[miss.fact].label[language].lowercased()
    let needs = names(of: miss.needs, at: miss.fact)
    guard isOpen else {
      let has = names(of: miss.has, at: miss.fact)
      return "    "
        + Bilingual(
          "\(label): \(has); yang disyaratkan: \(needs)", "\(label): \(has); required: \(needs)")[
          language]
    }
    return "    "
      + Bilingual(
        "\(label): belum diketahui; yang disyaratkan: \(needs)",
        "\(label): not known; required: \(needs)")[language]
  }

  private func standing(of why: WhyNot) -> Bilingual {
    switch why.standing {
    case .holds:
      Bilingual(
        "Aturan ini berlaku atas skenario itu dan ikut menentukan putusannya.",
        "This rule holds in that scenario and takes part in the verdict.")
    case .absorbed(let rules):
      Bilingual(
        "Aturan ini berlaku, tetapi terserap oleh yang lebih berat: \(names(of: rules)).",
        "This rule holds, but a heavier one absorbs it: \(names(of: rules)).")
    case .defeated(let rules):
      Bilingual(
        "Faktanya cocok, tetapi aturan ini dikalahkan oleh \(names(of: rules)).",
        "The facts fit, but this rule is defeated by \(names(of: rules)).")
    case .notInForce:
      Bilingual(
        "Aturan ini tidak berlaku pada tanggal perbuatan.",
        "This rule is not in force on the date of the act.")
    case .factsDiffer:
      Bilingual(
        "Aturan ini tidak berlaku atas skenario itu: faktanya tidak memenuhi syarat.",
        "This rule does not apply to that scenario: the facts do not meet its conditions.")
    case .open(let rules) where rules.isEmpty:
      Bilingual(
        "Belum dapat dipastikan apakah aturan ini berlaku: masih ada fakta yang perlu diketahui.",
        "Whether this rule applies is not settled yet: facts are missing.")
    case .open(let rules):
      Bilingual(
        "Faktanya cocok, tetapi belum pasti apakah aturan ini dikalahkan oleh \(names(of: rules)).",
        "The facts fit, but whether \(names(of: rules)) defeats this rule is not settled yet.")
    }
  }

  private func names(of rules: [Rule]) -> String {
    rules.map { "\($0.id) (\($0.title[language]))" }.joined(separator: "; ")
  }
}

extension VerdictJSON {
  /// The answer to `why-not --json`.
  public func value(of why: WhyNot, on scenario: Scenario) -> JSONValue {
    .object([
      "version": .int(1),
      "edition": .string(edition.description),
      "facts": facts(of: scenario),
      "rule": .string(why.rule.id),
      "standing": .string(why.standing.name),
      "by": .array(why.standing.others.map { .string($0.id) }),
      "in_force": .object([
        "from": .string(why.rule.interval.start.description),
        "until": why.rule.interval.end.map { .string($0.description) } ?? .null,
        "on_the_day": .bool(why.isInForce),
      ]),
      "alternatives": .array(why.alternatives.map(alternative)),
    ])
  }

  private func alternative(_ alternative: WhyNot.Alternative) -> JSONValue {
    .object([
      "number": .int(alternative.number),
      "failing": .array(alternative.failing.map(miss)),
      "open": .array(alternative.open.map(miss)),
    ])
  }

  private func miss(_ miss: WhyNot.Miss) -> JSONValue {
    let fact = law.vocabulary.facts[miss.fact]
    let names = { (values: ValueSet) in
      JSONValue.array(values.indices.map { .string(fact.values[$0].id) })
    }
    return .object([
      "fact": .string(fact.id), "has": names(miss.has), "needs": names(miss.needs),
    ])
  }
}

extension WhyNot.Standing {
  /// The word in JSON answers.
  fileprivate var name: String {
    switch self {
    case .holds: "holds"
    case .absorbed: "absorbed"
    case .defeated: "defeated"
    case .notInForce: "not_in_force"
    case .factsDiffer: "facts_differ"
    case .open: "open"
    }
  }

  /// The rules that absorb, defeat or may defeat it.
  fileprivate var others: [Rule] {
    switch self {
    case .absorbed(let rules), .defeated(let rules), .open(let rules): rules
    case .holds, .notInForce, .factsDiffer: []
    }
  }
}
