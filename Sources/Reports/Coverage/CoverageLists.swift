import BankCoverage
import Law
import Text

/// One list of what no item asks, as people read it.
struct CoverageList {
  let title: Bilingual
  /// How many things are missing; an entry may name several.
  let count: Int
  /// Each with a name and what is said of it; one of them may be empty.
  let entries: [(name: String, text: String)]
}

/// Everything that is missing, in one language, lists without an entry left out.
struct CoverageLists {
  let coverage: BankCoverage
  let law: RuleBase
  let language: Language

  var all: [CoverageList] {
    [rules, verdicts, overrides, pairs, boundaries, traps, stipulations]
      .filter { !$0.entries.isEmpty }
  }

  private func list(
    _ title: Bilingual, count: Int? = nil, _ entries: [(name: String, text: String)]
  ) -> CoverageList {
    CoverageList(title: title, count: count ?? entries.count, entries: entries)
  }

  private var rules: CoverageList {
    list(
      CoverageWords.rules,
      coverage.missingRules.map { ($0.rule.id, $0.rule.title[language]) })
  }

  private var verdicts: CoverageList {
    list(
      CoverageWords.verdicts,
      coverage.missingVerdicts.map { ("", $0.label(in: law)[language]) })
  }

  private var overrides: CoverageList {
    list(
      CoverageWords.overrides,
      coverage.missingOverrides.map {
        ("\($0.rule) → \($0.defeated)", CoverageWords.lack(of: $0)[language])
      })
  }

  private var pairs: CoverageList {
    list(
      CoverageWords.pairs,
      coverage.missingPairs.map { (id(of: $0.act), label(of: $0.act)) })
  }

  /// One entry for each day and each lack.
  private var boundaries: CoverageList {
    let open = coverage.missingBoundaries
    let entries = open.flatMap { boundary in
      [
        (CoverageWords.bare, boundary.bare),
        (CoverageWords.lackingBefore, boundary.lackingBefore),
        (CoverageWords.lackingAfter, boundary.lackingAfter),
      ].filter { !$0.1.isEmpty }.map { lack, acts in
        (
          boundary.day.description,
          "\(lack[language]) (\(acts.count)): \(acts.map(id).joined(separator: ", "))"
        )
      }
    }
    let count = open.reduce(0) {
      $0 + $1.bare.count + $1.lackingBefore.count + $1.lackingAfter.count
    }
    return list(CoverageWords.boundaries, count: count, entries)
  }

  private var traps: CoverageList {
    let open = coverage.missingTraps
    let entries = open.map { act, facts in
      (
        id(of: act.act),
        facts.map { law.vocabulary.facts[$0].id }.joined(separator: ", ")
      )
    }
    return list(CoverageWords.traps, count: open.reduce(0) { $0 + $1.facts.count }, entries)
  }

  private var stipulations: CoverageList {
    list(
      CoverageWords.stipulations,
      coverage.missingStipulations.map { ($0.stipulation.id, $0.stipulation.title[language]) })
  }

  private var acts: [Fact.Value] { law.vocabulary[Vocabulary.act]?.values ?? [] }
  func id(of act: Int) -> String { acts[act].id }
  func label(of act: Int) -> String { acts[act].label[language] }
}
