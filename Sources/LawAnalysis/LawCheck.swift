import Law
import Text

/// Every analysis of a rule base, each exact over all scenarios and days.
public struct LawCheck: Sendable {
  /// By place, then by code.
  public let findings: [LawFinding]

  public init(_ law: RuleBase) {
    let regions = RuleRegions(law)
    let found =
      unusedNames(in: law) + impossibleRules(in: regions) + coveredRules(in: regions)
      + conflicts(in: regions) + deadOverrides(in: regions) + gaps(in: regions)
      + succession(in: regions) + idleLiterals(in: regions) + idleFacts(in: regions)
      + lowConfidence(in: regions) + duplicateRules(in: regions) + weakOverrides(in: regions)
    findings = acknowledged(found, in: law).sorted {
      ($0.finding.place, $0.code, $0.names.joined()) < (
        $1.finding.place, $1.code, $1.names.joined()
      )
    }
  }

  public var errors: [LawFinding] { findings.filter { $0.finding.severity == .error } }
  /// The warnings that nobody has acknowledged.
  public var warnings: [LawFinding] {
    findings.filter { $0.finding.severity == .warning && $0.acknowledgement == nil }
  }
}
