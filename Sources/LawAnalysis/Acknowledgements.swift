import Law
import Text

/// The findings, each with the reason why it stays where the law gives one; A013 where a reason is
/// given for nothing. An error cannot be acknowledged.
func acknowledged(_ findings: [LawFinding], in law: RuleBase) -> [LawFinding] {
  var used: Set<Acknowledgement> = []
  let known = findings.map { finding in
    guard finding.finding.severity != .error else { return finding }
    let matches = law.acknowledgements.filter {
      $0.code == finding.code && finding.names.contains($0.subject)
    }
    used.formUnion(matches)
    var known = finding
    known.acknowledgement = matches.first
    return known
  }
  let idle = law.acknowledgements.filter { !used.contains($0) }
  return known
    + idle.map { LawFinding(.idleAcknowledgement($0), names: [$0.subject]) }
}
