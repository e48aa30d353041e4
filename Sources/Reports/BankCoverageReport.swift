import BankCoverage
import Law
import Text

/// What banks ask of the law, as plain lines.
public struct BankCoverageReport {
  let coverage: BankCoverage
  let law: RuleBase
  let language: Language

  public init(_ coverage: BankCoverage, of law: RuleBase, in language: Language) {
    self.coverage = coverage
    self.law = law
    self.language = language
  }

  /// A summary, then what is missing; with `all`, what is there as well.
  public func lines(all: Bool) -> [String] {
    summary + missing + (all ? instruments + acts : [])
  }

  private func say(_ indonesian: String, _ english: String) -> String {
    Bilingual(indonesian, english)[language]
  }

  /// `4 dari 5 (80,0 %)`
  private func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return say("0 dari 0", "0 of 0") }
    let permille = part * 1000 / whole
    return say(
      "\(part) dari \(whole) (\(permille / 10),\(permille % 10) %)",
      "\(part) of \(whole) (\(permille / 10).\(permille % 10) %)")
  }

  private var summary: [String] {
    let keying = coverage.rules.filter(\.mayKeyAnExam)
    let turning = coverage.acts.filter(\.canTurn)
    let boundaries = coverage.acts.reduce(0) { $0 + max(0, $1.regimes.count - 1) }
    let open = coverage.acts.reduce(0) { $0 + $1.openBoundaries.count }
    let traps = coverage.acts.flatMap(\.traps)
    return [
      say("\(coverage.itemCount) butir", "\(coverage.itemCount) items"),
      say("Aturan yang boleh menjadi kunci ujian: ", "Rules that may key an exam: ")
        + share(keying.count { $0.examinable > 0 }, of: keying.count),
      say("Semua aturan: ", "All rules: ")
        + share(coverage.rules.count { $0.deciding > 0 }, of: coverage.rules.count),
      say("Pengecualian yang menang dan yang kalah: ", "Overrides, both ways: ")
        + share(
          coverage.overrides.count { $0.defeating > 0 && $0.standing > 0 },
          of: coverage.overrides.count),
      say("Batas antarmasa dengan butir di kedua sisi: ", "Boundaries with items on both sides: ")
        + share(boundaries - open, of: boundaries),
      say("Perbuatan dengan pasangan minimal: ", "Acts with a minimal pair: ")
        + share(turning.count { !$0.pairs.isEmpty }, of: turning.count),
      say("Pengecoh yang dipasang (perbuatan dan fakta): ", "Traps planted (act and fact): ")
        + share(traps.count { $0.items > 0 }, of: traps.count),
      say("Ketentuan yang ditanyakan: ", "Stipulations asked: ")
        + share(coverage.stipulations.count { $0.items > 0 }, of: coverage.stipulations.count),
    ]
  }

  private var missing: [String] {
    let rules = coverage.rules.filter { $0.mayKeyAnExam && $0.examinable == 0 }.map {
      "\($0.rule.id)  \($0.rule.title[language])"
    }
    let overrides = coverage.overrides.filter { $0.defeating == 0 || $0.standing == 0 }.map {
      "\($0.rule) → \($0.defeated)"
    }
    let boundaries = coverage.acts.flatMap { act in
      act.openBoundaries.map { "\(label(act)): \($0.after.days.start)" }
    }
    let pairs = coverage.acts.filter { $0.canTurn && $0.pairs.isEmpty }.map(label)
    let traps = coverage.acts.compactMap { act -> String? in
      let open = act.traps.filter { $0.items == 0 }.map { law.vocabulary.facts[$0.fact].id }
      return open.isEmpty ? nil : "\(label(act)): \(open.joined(separator: ", "))"
    }
    let stipulations = coverage.stipulations.filter { $0.items == 0 }.map {
      "\($0.stipulation.id)  \($0.stipulation.title[language])"
    }
    return section("Aturan tanpa butir ujian", "Rules without an exam item", rules)
      + section("Pengecualian yang belum tampak", "Overrides not shown", overrides)
      + section("Batas tanpa butir di kedua sisi", "Boundaries open", boundaries)
      + section("Perbuatan tanpa pasangan minimal", "Acts without a minimal pair", pairs)
      + section("Pengecoh yang belum dipasang", "Traps not planted", traps)
      + section("Ketentuan yang belum ditanyakan", "Stipulations not asked", stipulations)
  }

  private var instruments: [String] {
    let lines = law.instruments.compactMap { instrument -> String? in
      let own = coverage.rules.filter { use in
        use.rule.basis.contains { $0.instrument == instrument.id }
      }
      guard !own.isEmpty else { return nil }
      return "\(instrument.shortName): " + share(own.count { $0.deciding > 0 }, of: own.count)
    }
    return section("Aturan menurut peraturan", "Rules by instrument", lines)
  }

  private var acts: [String] {
    let lines = coverage.acts.flatMap { act in
      [label(act)]
        + act.regimes.map {
          "  \($0.days.start): " + say("\($0.items) butir", "\($0.items) items")
        }
    }
    return section("Butir menurut perbuatan dan masa", "Items by act and time", lines)
  }

  private func section(
    _ indonesian: String, _ english: String, _ lines: [String]
  ) -> [String] {
    guard !lines.isEmpty else { return [] }
    return [say(indonesian, english) + " (\(lines.count)):"] + lines.map { "  \($0)" }
  }

  private func label(_ act: ActUse) -> String {
    let value = law.vocabulary[Vocabulary.act]?.values[act.act]
    return value.map { "\($0.id) (\($0.label[language]))" } ?? ""
  }
}
