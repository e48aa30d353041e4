import Law
import LawAnalysis
import Regulations
import Testing

/// What the reference evaluator says of the scenario that a finding shows.
@Suite struct WitnessTests {
  @Test(arguments: BadLaw.all)
  func `the scenario of a finding shows what the finding says`(bad: BadLaw) throws {
    guard let law = bad.reader.base else { return }
    for finding in LawCheck(law).findings { try replay(finding, law) }
  }

  @Test func `so does every scenario shown of the shipped law`() throws {
    let law = try #require(LawReader(regulations).base)
    for finding in LawCheck(law).findings { try replay(finding, law) }
  }

  @Test(arguments: [
    "a002-kalah", "a003-tercakup", "a004-bentrok", "a006-celah", "a007-dasar-kedua", "a008-nilai",
    "a010-rendah", "a011-ganda", "a012-lemah",
  ])
  func `a finding that a scenario can show has one`(name: String) throws {
    let bad = try #require(BadLaw.all.first { $0.name == "\(name).aturan" })
    let law = try #require(bad.reader.base)
    let code = name.prefix(4).uppercased()
    let shown = LawCheck(law).findings.filter { $0.code == code }
    #expect(!shown.isEmpty && shown.allSatisfy { $0.witness != nil })
  }

  /// Pastes the command of `finding`, and looks at the verdict.
  private func replay(_ finding: LawFinding, _ law: RuleBase) throws {
    guard let command = finding.command(in: law) else { return }
    let words = command.split(separator: " ").dropFirst().map(String.init)
    let scenario = try law.vocabulary.scenario(words)
    #expect(scenario == finding.witness)
    let verdict = Result { try law.verdict(on: scenario) }
    if case .failure(let error) = verdict {
      #expect(error as? VerdictError == .impossible && finding.code == "A002")
      return
    }
    try judge(finding, verdict.get())
  }

  private func judge(_ finding: LawFinding, _ verdict: Verdict) {
    let holding = Set(verdict.holding)
    let first = finding.rules.first ?? ""
    let others = finding.rules.dropFirst()
    switch finding.code {
    case "A002": #expect(verdict.defeated.contains { $0.rule.id == first })
    case "A003": #expect(holding.contains(first) && !holding.isDisjoint(with: others))
    case "A004":
      #expect(holding.isSuperset(of: finding.rules))
      #expect(verdict.outcome == (finding.finding.severity == .error ? .conflict : .contested))
    case "A006": #expect([.unregulated, .outOfScope].contains(verdict.outcome))
    case "A007", "A011": #expect(holding.isSuperset(of: finding.rules))
    case "A008": #expect(others.isEmpty || !holding.isDisjoint(with: others))
    case "A010": #expect(holding.contains(first) && verdict.confidence == .low)
    case "A012":
      #expect(holding.contains(first))
      #expect(verdict.defeated.map(\.rule.id).contains(finding.rules.last ?? ""))
    default: Issue.record("\(finding.code) shows a scenario that nothing here judges")
    }
  }
}

extension Verdict {
  /// Ids of the rules that hold, absorbed ones too.
  var holding: [String] { (findings.map(\.rule) + permissions + contested).map(\.id) }
}
