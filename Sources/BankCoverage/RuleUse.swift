import Law
import LawAnalysis

/// A rule, and the items that ask it.
public struct RuleUse: Hashable, Sendable {
  public let rule: Rule
  /// Items in which it decides.
  public let deciding: Int
  /// Items fit for exams in which it decides.
  public let examinable: Int
  /// Items in which it applies and another rule defeats it.
  public let defeated: Int

  /// Whether some scenario lets an exam rest on it: it is sure, and so is all that decides with it.
  public let mayKeyAnExam: Bool

  static func all(in cases: [JudgedCase], of law: RuleBase) -> [RuleUse] {
    let deciding = counts(cases) { $0.deciding.map(\.id) }
    let examinable = counts(cases.filter(\.isExaminable)) { $0.deciding.map(\.id) }
    let defeated = counts(cases) { $0.verdict.defeated.map(\.rule.id) }
    let examRules = RuleRegions(law).examRules
    return law.rules.enumerated().map { index, rule in
      RuleUse(
        rule: rule, deciding: deciding[rule.id] ?? 0, examinable: examinable[rule.id] ?? 0,
        defeated: defeated[rule.id] ?? 0, mayKeyAnExam: examRules.contains(index))
    }
  }
}

/// One rule that defeats another, and whether items show both ways.
public struct OverrideUse: Hashable, Sendable {
  public let rule: String
  public let defeated: String
  /// Items in which the first defeats the second.
  public let defeating: Int
  /// Items in which the second decides.
  public let standing: Int

  /// Whether one of the two ways is shown by no item.
  public var isOpen: Bool { defeating == 0 || standing == 0 }

  static func all(in cases: [JudgedCase], of law: RuleBase) -> [OverrideUse] {
    let defeats = counts(cases) { one in
      one.verdict.defeated.flatMap { defeat in defeat.by.map { [$0.id, defeat.rule.id] } }
    }
    let deciding = counts(cases) { $0.deciding.map(\.id) }
    return law.rules.flatMap { rule in
      rule.defeats.map { other in
        OverrideUse(
          rule: rule.id, defeated: other, defeating: defeats[[rule.id, other]] ?? 0,
          standing: deciding[other] ?? 0)
      }
    }
  }
}
