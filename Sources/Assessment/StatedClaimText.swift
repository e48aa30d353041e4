import Dates
import Law
import Text

extension StatedClaim {
  /// A name that stays the same between runs: `tingkat:disiplin.berat?status_calon=calon`.
  func id(in law: RuleBase) -> String {
    let changed = changes.words(in: law)
    let condition = changed.isEmpty ? "" : "?" + changed.joined(separator: "&")
    return "\(question.rawValue):\(claim.id(in: law))\(condition)"
  }

  /// The claim as a sentence that is true or not.
  func text(in law: RuleBase) -> Bilingual {
    let sentence = claim.sentence(in: law)
    let conditions = changes.conditions(in: law)
    guard !conditions.isEmpty else { return sentence }
    let joined = Bilingual(
      conditions.map(\.indonesian).joined(separator: ", "),
      conditions.map(\.english).joined(separator: ", "))
    return Bilingual(
      "Andai \(joined.indonesian): \(sentence.indonesian.lowercasedFirst)",
      "Had it been so that \(joined.english): \(sentence.english.lowercasedFirst)")
  }
}

extension CaseChange {
  /// The change as `fact=value` words, the date first.
  func words(in law: RuleBase) -> [String] {
    let words = law.vocabulary.words(of: Scenario(day: day ?? Day(number: 0), facts: facts))
    return day == nil ? Array(words.dropFirst()) : words
  }

  fileprivate func conditions(in law: RuleBase) -> [Bilingual] {
    let date = day.map {
      [
        Bilingual(
          "tanggalnya \($0.longText(in: .indonesian))", "the date is \($0.longText(in: .english))")
      ]
    }
    return (date ?? [])
      + facts.sorted { $0.key < $1.key }.map { index, values in
        let fact = law.vocabulary.facts[index]
        let labels = values.indices.map { fact.values[$0].label }
        return Bilingual(
          "\(fact.label.indonesian.lowercasedFirst): "
            + labels.map(\.indonesian).joined(separator: " atau "),
          "\(fact.label.english.lowercasedFirst): "
            + labels.map(\.english).joined(separator: " or "))
      }
  }
}

extension Claim {
  /// What is claimed of an act, as a sentence.
  fileprivate func sentence(in law: RuleBase) -> Bilingual {
    switch self {
    case .outcome(let outcome): outcome.sentence
    case .classes, .levels, .sanctions:
      statement("Akibatnya", "What follows", in: law)
    case .provision: statement("Dasarnya", "Its basis", in: law)
    case .amount, .comparison: statement("Jawabannya", "The answer", in: law)
    case .fact, .date: statement("Putusannya bergantung pada", "The verdict depends on", in: law)
    }
  }

  private func statement(_ indonesian: String, _ english: String, in law: RuleBase) -> Bilingual {
    let text = text(in: law)
    return Bilingual(
      "\(indonesian): \(text.indonesian.lowercasedFirst).",
      "\(english): \(text.english.lowercasedFirst).")
  }
}

extension Outcome {
  fileprivate var sentence: Bilingual {
    switch self {
    case .violation:
      Bilingual(
        "Perbuatan itu dilarang dan ada sanksinya.", "The act is forbidden, with a sanction.")
    case .permitted: Bilingual("Perbuatan itu boleh.", "The act is allowed.")
    case .unregulated:
      Bilingual(
        "Tidak ada larangan yang dirumuskan untuk perbuatan itu.",
        "No prohibition of the act is formulated.")
    case .outOfScope:
      Bilingual(
        "Perbuatan itu di luar lingkup aturan netralitas ini.",
        "The act is outside the scope of these neutrality rules.")
    case .contested:
      Bilingual(
        "Para pejabat berbeda pendapat tentang perbuatan itu.",
        "Officials disagree about the act.")
    case .undetermined, .conflict: optionText
    }
  }
}
