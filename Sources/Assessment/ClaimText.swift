import Law
import Text

extension Claim {
  /// A name that stays the same between runs and editions of the bank.
  public func id(in law: RuleBase) -> String {
    switch self {
    case .outcome(let outcome): outcome.rawValue
    case .classes(let classes): joined(classes.map(\.rawValue))
    case .levels(let levels): joined(levels.map(\.id))
    case .sanctions(let all):
      joined(
        all.map { consequence in
          ([ClassLevel(consequence.offenceClass, consequence.level).id] + consequence.sanctions)
            .joined(separator: ".")
        })
    case .provision(let citation): law.text(of: citation)
    case .fact(let index): law.vocabulary.facts[index].id
    case .date: Vocabulary.date
    case .amount(let amount): amount.id
    case .comparison(let first, let second): "\(first.id)|\(second.id)"
    }
  }

  /// The option as a participant reads it.
  public func text(in law: RuleBase) -> Bilingual {
    switch self {
    case .outcome(let outcome): outcome.optionText
    case .classes(let classes):
      Self.list(classes.sorted { $0.rawValue < $1.rawValue }.map { $0.label(at: nil) })
    case .levels(let levels): Self.list(levels.sorted { $0.id < $1.id }.map(\.label))
    case .sanctions(let all):
      Self.list(all.sorted { $0.sortKey < $1.sortKey }.map { $0.label(in: law) })
    case .provision(let citation):
      Bilingual(law.text(of: citation), law.text(of: citation))
    case .fact(let index): law.vocabulary.facts[index].label
    case .date: Bilingual("Tanggal perbuatan", "The date of the act")
    case .amount(let amount): amount.text.capitalisedFirst
    case .comparison(let first, let second): Self.comparison(first.text, second.text)
    }
  }

  private static func comparison(_ first: Bilingual, _ second: Bilingual) -> Bilingual {
    guard first != second else {
      return Bilingual("Keduanya: \(first.indonesian)", "Both: \(first.english)")
    }
    return Bilingual(
      "A: \(first.indonesian); B: \(second.indonesian)", "A: \(first.english); B: \(second.english)"
    )
  }

  private func joined(_ parts: [String]) -> String {
    parts.isEmpty ? "tidak_ada" : parts.sorted().joined(separator: "+")
  }

  static func list(_ parts: [Bilingual]) -> Bilingual {
    guard !parts.isEmpty else { return Bilingual("Tidak ada sanksi", "No sanction") }
    return Bilingual(
      parts.map(\.indonesian).joined(separator: "; dan ").capitalisedFirst,
      parts.map(\.english).joined(separator: "; and ").capitalisedFirst)
  }
}

extension Outcome {
  /// The outcome as an answer to “is it allowed?”.
  public var optionText: Bilingual {
    switch self {
    case .violation: Bilingual("Dilarang: ada sanksinya", "Forbidden, with a sanction")
    case .permitted: Bilingual("Boleh", "Allowed")
    case .unregulated:
      Bilingual(
        "Tidak diatur: tidak ada larangan yang dirumuskan",
        "Not regulated: no prohibition is formulated")
    case .outOfScope:
      Bilingual(
        "Di luar lingkup aturan netralitas ini", "Outside the scope of these neutrality rules")
    case .contested:
      Bilingual("Diperdebatkan: para pejabat berbeda pendapat", "Contested: officials disagree")
    case .undetermined: Bilingual("Belum dapat dipastikan", "Cannot be settled yet")
    case .conflict: Bilingual("Aturannya saling bertentangan", "The rules conflict")
    }
  }
}

extension CaseAnswer {
  var id: String {
    ([outcome.rawValue] + levels.map(\.id).sorted()).joined(separator: "+")
  }

  /// The levels of a violation, the outcome of anything else, in a few words.
  var text: Bilingual {
    switch outcome {
    case .violation:
      let text = Claim.list(levels.sorted { $0.id < $1.id }.map(\.label))
      return Bilingual(text.indonesian.lowercasedFirst, text.english.lowercasedFirst)
    case .permitted: return Bilingual("boleh", "allowed")
    case .unregulated: return Bilingual("tidak diatur", "not regulated")
    case .outOfScope: return Bilingual("di luar lingkup", "outside the scope")
    case .contested: return Bilingual("diperdebatkan", "contested")
    case .undetermined, .conflict: return outcome.optionText
    }
  }
}

extension Stipulation.Amount {
  var id: String {
    switch self {
    case .number(let number, let unit): "\(number) \(unit.rawValue)"
    case .words(let words): words.indonesian
    }
  }
}

extension ClassLevel {
  var id: String { offenceClass.rawValue + (level.map { ".\($0.rawValue)" } ?? "") }

  /// The class with its level in words.
  public var label: Bilingual { offenceClass.label(at: level) }
}

extension Consequence {
  var sortKey: String { ClassLevel(offenceClass, level).id + sanctions.joined() }

  /// The level, and the forms in brackets.
  public func label(in law: RuleBase) -> Bilingual {
    let head = kind
    let forms = sanctions.compactMap { law.form($0)?.label }
    guard !forms.isEmpty else { return head }
    return Bilingual(
      "\(head.indonesian): \(forms.map(\.indonesian).joined(separator: ", atau "))",
      "\(head.english): \(forms.map(\.english).joined(separator: ", or "))")
  }
}

extension Bilingual {
  var capitalisedFirst: Bilingual {
    Bilingual(indonesian.capitalisedFirst, english.capitalisedFirst)
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// With a small first letter, unless the first word is an abbreviation such as “PNS”.
  var lowercasedFirst: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
