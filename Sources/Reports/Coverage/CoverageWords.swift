import Assessment
import BankCoverage
import Law
import Text

/// One figure of the coverage with what it counts.
struct CoverageFigure {
  /// Its name in JSON.
  let name: String
  let label: Bilingual
  let share: Share
}

extension BankCoverage {
  /// What the coverage comes down to, most important first.
  var figures: [CoverageFigure] {
    [
      CoverageFigure(
        name: "exam_rules",
        label: Bilingual("Aturan yang boleh menjadi kunci ujian", "Rules that may key an exam"),
        share: keyingRules),
      CoverageFigure(
        name: "rules", label: Bilingual("Semua aturan", "All rules"), share: decidingRules),
      CoverageFigure(
        name: "verdicts", label: Bilingual("Macam putusan", "Kinds of verdict"),
        share: askedVerdicts),
      CoverageFigure(
        name: "overrides",
        label: Bilingual("Pengecualian yang menang dan yang kalah", "Overrides, both ways"),
        share: shownOverrides),
      CoverageFigure(
        name: "boundaries",
        label: Bilingual(
          "Batas antarmasa dengan butir di kedua sisi", "Boundaries with items on both sides"),
        share: closedBoundaries),
      CoverageFigure(
        name: "pairs",
        label: Bilingual("Perbuatan dengan pasangan minimal", "Acts with a minimal pair"),
        share: pairedActs),
      CoverageFigure(
        name: "traps",
        label: Bilingual(
          "Pengecoh yang dipasang (perbuatan dan fakta)", "Traps planted (act and fact)"),
        share: plantedTraps),
      CoverageFigure(
        name: "stipulations",
        label: Bilingual("Ketentuan yang ditanyakan", "Stipulations asked"),
        share: askedStipulations),
    ]
  }
}

extension Share {
  /// `4 dari 5`
  var count: Bilingual { Bilingual("\(part) dari \(whole)", "\(part) of \(whole)") }

  /// `80,0 %`
  var percent: Bilingual {
    Bilingual("\(permille / 10),\(permille % 10) %", "\(permille / 10).\(permille % 10) %")
  }

  /// `80,0 % dari 5`
  var percentOfWhole: Bilingual {
    percent + Bilingual(" dari \(whole)", " of \(whole)")
  }

  /// `4 dari 5 (80,0 %)`
  var text: Bilingual {
    whole == 0 ? count : count + Bilingual(" (", " (") + percent + Bilingual(")", ")")
  }
}

extension VerdictUse {
  func label(in law: RuleBase) -> Bilingual {
    switch kind {
    case .level(let level): level.label
    case .outcome(let outcome):
      Bilingual(
        VerdictText(law: law, language: .indonesian).briefWords(of: outcome).indonesian,
        VerdictText(law: law, language: .english).briefWords(of: outcome).english)
    }
  }
}

/// What the lists of the coverage are called.
enum CoverageWords {
  static let rules = Bilingual("Aturan tanpa butir ujian", "Rules without an exam item")
  static let verdicts = Bilingual("Putusan yang belum ditanyakan", "Verdicts not asked")
  static let overrides = Bilingual("Pengecualian yang belum tampak", "Overrides not shown")
  static let boundaries = Bilingual(
    "Batas antarmasa tanpa butir di kedua sisi", "Boundaries without items on both sides")
  static let pairs = Bilingual(
    "Perbuatan tanpa pasangan minimal", "Acts without a minimal pair")
  static let traps = Bilingual("Pengecoh yang belum dipasang", "Traps not planted")
  static let stipulations = Bilingual(
    "Ketentuan yang belum ditanyakan", "Stipulations not asked")
  static let instruments = Bilingual("Menurut peraturan", "By instrument")
  static let acts = Bilingual("Butir menurut perbuatan dan masa", "Items by act and time")
  static let bare = Bilingual("kedua sisi kosong", "no item on either side")
  static let lackingBefore = Bilingual("belum ada sebelumnya", "none before")
  static let lackingAfter = Bilingual("belum ada sesudahnya", "none after")

  static func items(_ count: Int) -> Bilingual {
    Bilingual("\(count) butir", count == 1 ? "1 item" : "\(count) items")
  }

  /// What an override lacks.
  static func lack(of use: OverrideUse) -> Bilingual {
    use.defeating == 0
      ? Bilingual("belum pernah menang", "never shown to defeat")
      : Bilingual("yang kalah belum pernah menentukan", "the defeated one never decides")
  }
}
