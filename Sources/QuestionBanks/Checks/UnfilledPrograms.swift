import Assessment
import Text

/// B009: a program whose sections the examinable items cannot fill.
func unfilledProgram(in evidence: ProgramEvidence) -> [Finding] {
  evidence.written.findings(of: evidence.program.shortages(in: evidence.stock))
}

extension WrittenProgram {
  /// What is short, each at its section.
  public func findings(of shortages: [Shortage]) -> [Finding] {
    shortages.map { .cannotFill(program, $0, at: sections[$0.section] ?? place) }
  }
}
