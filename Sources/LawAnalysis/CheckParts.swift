import Text

/// What kind of name is not used.
enum UnusedName {
  case fact
  case value(of: String)
  case group
  case form
  case instrument

  var word: Bilingual {
    switch self {
    case .fact: Bilingual("fakta", "fact")
    case .value(let fact): Bilingual("nilai \(fact)", "value of \(fact)")
    case .group: Bilingual("kelompok", "group")
    case .form: Bilingual("bentuk sanksi", "form of sanction")
    case .instrument: Bilingual("instrumen", "instrument")
    }
  }
}

/// A part of a rule's condition.
enum RulePart {
  /// Counted from 1.
  case alternative(Int)
  case values([String], of: String, in: Int?)
  case clause(String, in: Int?)

  var word: Bilingual {
    switch self {
    case .alternative(let number): Bilingual("alternatif ke-\(number)", "alternative \(number)")
    case .values(let values, let fact, let number):
      Bilingual("nilai", "the value") + Self.same(" \(values.joined(separator: ", "))")
        + Bilingual(" pada \(fact)", " of \(fact)") + Self.place(number)
    case .clause(let fact, let number):
      Bilingual("klausa \(fact)", "the clause \(fact)") + Self.place(number)
    }
  }

  private static func same(_ text: String) -> Bilingual { Bilingual(text, text) }

  private static func place(_ number: Int?) -> Bilingual {
    number.map { Bilingual(" (alternatif ke-\($0))", " (alternative \($0))") } ?? same("")
  }
}
