import Text

/// What a rule's own `contoh` says must come out, as in `… -> pelanggaran disiplin berat`.
public enum ExpectedVerdict: Hashable, Sendable {
  case outcome(Outcome)
  /// Such a finding is among those that stand.
  case finding(OffenceClass, Level?)

  public init?(_ text: some StringProtocol) {
    let words = String(text).split(separator: " ").map { String($0) }
    switch words.first {
    case "boleh": self = .outcome(.permitted)
    case "diperdebatkan": self = .outcome(.contested)
    case "tidak_diatur": self = .outcome(.unregulated)
    case "di_luar_lingkup": self = .outcome(.outOfScope)
    case "belum_tentu": self = .outcome(.undetermined)
    case "pelanggaran":
      guard words.count > 1, let offence = OffenceClass(rawValue: words[1]) else { return nil }
      let level = words.count > 2 ? Level(rawValue: words[2]) : nil
      if words.count > 2 && level == nil { return nil }
      self = .finding(offence, level)
    default: return nil
    }
  }

  public func agrees(with verdict: Verdict) -> Bool {
    switch self {
    case .outcome(let outcome): verdict.outcome == outcome
    case .finding(let offence, let level):
      verdict.outcome == .violation
        && verdict.standing.contains { holding in
          let consequence = holding.rule.consequence
          return consequence?.offenceClass == offence
            && (level == nil || consequence?.level == level)
        }
    }
  }
}

/// Why an example of a rule does not show what it claims.
public enum ExampleError: Error, Hashable, Sendable {
  case unreadable(String)
  case scenario(ScenarioError)
  case noVerdict(VerdictError)
  /// The verdict is another one.
  case differs(Verdict)
}

extension RuleBase {
  /// Replays `example` through the reference evaluator.
  public func replay(_ example: Example) throws(ExampleError) {
    let parts = example.text.split(separator: ">").map(String.init)
    guard parts.count == 2, parts[0].hasSuffix("-"), let expected = ExpectedVerdict(parts[1])
    else { throw .unreadable(example.text) }
    let words = parts[0].dropLast().split(separator: " ").map(String.init)
    let scenario: Scenario
    do { scenario = try vocabulary.scenario(words) } catch { throw .scenario(error) }
    let verdict: Verdict
    do { verdict = try self.verdict(on: scenario) } catch { throw .noVerdict(error) }
    guard expected.agrees(with: verdict) else { throw .differs(verdict) }
  }
}
