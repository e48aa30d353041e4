import Law
import LawAnalysis
import Text

/// `hukum periksa`: every question about the whole rule base, each answered for all scenarios.
public struct LawCheckJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter all: Also what is worth knowing but needs no mending; in JSON it is always there.
  public func run(all: Bool, json: Bool) -> Status {
    let findings = LawCheck(desk.law).findings
    if json {
      desk.console.show(answer(findings).canonicalText)
    } else {
      for finding in findings where all || finding.finding.severity != .information {
        desk.say(finding.lines(of: desk.law, in: desk.language))
        // Unbroken, so that it can be pasted.
        if let command = finding.command(in: desk.law) { desk.console.show("    \(command)") }
      }
      desk.say(summary(findings))
    }
    return findings.contains { $0.finding.severity == .error } ? .finding : .done
  }

  private func summary(_ findings: [LawFinding]) -> Bilingual {
    let tally = Tally(findings)
    return Bilingual(
      "\(desk.law.rules.count) aturan: \(tally.errors) kesalahan, \(tally.warnings) peringatan, "
        + "\(tally.acknowledged) dimaklumi, \(tally.information) keterangan.",
      "\(desk.law.rules.count) rules: \(tally.errors) errors, \(tally.warnings) warnings, "
        + "\(tally.acknowledged) acknowledged, \(tally.information) remarks.")
  }

  private func answer(_ findings: [LawFinding]) -> JSONValue {
    let tally = Tally(findings)
    return .object([
      "version": .int(1),
      "edition": .string(desk.edition.description),
      "rules": .int(desk.law.rules.count),
      "errors": .int(tally.errors),
      "warnings": .int(tally.warnings),
      "findings": .array(findings.map(json)),
    ])
  }

  private func json(_ law: LawFinding) -> JSONValue {
    let words = law.witness.map { desk.law.vocabulary.words(of: $0).map(JSONValue.string) }
    var members = law.finding.jsonMembers
    members["rules"] = .array(law.rules.map(JSONValue.string))
    members["names"] = .array(law.names.map(JSONValue.string))
    members["witness"] = words.map(JSONValue.array) ?? .null
    members["acknowledged"] = law.acknowledgement?.reason.json ?? .null
    return .object(members)
  }
}

/// How many findings of each kind there are.
private struct Tally {
  var errors = 0
  /// Warnings that nobody has acknowledged.
  var warnings = 0
  var acknowledged = 0
  var information = 0

  init(_ findings: [LawFinding]) {
    for finding in findings {
      switch finding.finding.severity {
      case .error: errors += 1
      case .warning where finding.counts: warnings += 1
      case .warning: acknowledged += 1
      case .information: information += 1
      }
    }
  }
}
