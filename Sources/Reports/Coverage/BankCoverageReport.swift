import BankCoverage
import Law
import Text

/// What banks ask of the law, as plain lines.
public struct BankCoverageReport {
  private let coverage: BankCoverage
  private let law: RuleBase
  private let language: Language
  private let lists: CoverageLists

  public init(_ coverage: BankCoverage, of law: RuleBase, in language: Language) {
    self.coverage = coverage
    self.law = law
    self.language = language
    lists = CoverageLists(coverage: coverage, law: law, language: language)
  }

  /// A summary, shares by instrument, then what is missing; with `all`, the items of each act as
  /// well.
  public func lines(all: Bool) -> [String] {
    summary + instruments + missing + (all ? acts : [])
  }

  private var summary: [String] {
    [CoverageWords.items(coverage.itemCount)[language]]
      + coverage.figures.map { "\($0.label[language]): \($0.share.text[language])" }
  }

  private var instruments: [String] {
    let rules = Bilingual("aturan", "rules")[language]
    let keying = Bilingual("kunci ujian", "exam keys")[language]
    let stipulations = Bilingual("ketentuan", "stipulations")[language]
    return section(
      CoverageWords.instruments[language],
      coverage.instruments.map { use in
        let shares = [
          (rules, use.rules), (keying, use.keyingRules), (stipulations, use.stipulations),
        ].filter { $0.1.whole > 0 }
        return "\(law.instrument(use.instrument)?.shortName ?? use.instrument): "
          + shares.map { "\($0) \($1.percentOfWhole[language])" }.joined(separator: "; ")
      })
  }

  private var missing: [String] {
    lists.all.flatMap { list in
      section(
        "\(list.title[language]) (\(list.count))",
        list.entries.map { name, text in
          [name, text].filter { !$0.isEmpty }.joined(separator: "  ")
        })
    }
  }

  private var acts: [String] {
    let lines = coverage.acts.flatMap { use in
      ["\(lists.id(of: use.act)) (\(lists.label(of: use.act)))"]
        + use.regimes.map {
          "  \($0.days.start): \(CoverageWords.items($0.items)[language])"
        }
    }
    return section(CoverageWords.acts[language], lines)
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["\(title):"] + lines.map { "  \($0)" }
  }
}
