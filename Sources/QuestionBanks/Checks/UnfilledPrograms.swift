import Assessment
import Text

/// B009: a program whose sections the examinable items cannot fill.
func unfilledPrograms(in evidence: BankEvidence) -> [Finding] {
  guard evidence.isWhole, evidence.unkeyed.isEmpty else { return [] }
  return evidence.bank.programs.flatMap { program in
    program.shortages(in: evidence.keyed).filter { $0.available > 0 || evidence.has($0.section) }
      .map {
        .cannotFill(program, $0, at: evidence.bank.programPlaces[program.id] ?? evidence.bank.place)
      }
  }
}

extension BankEvidence {
  fileprivate func has(_ topic: String) -> Bool { bank.items.contains { $0.topic == topic } }
}
