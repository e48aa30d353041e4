import Assessment
import Text

/// B071: scores that pass but reach no band, where there are bands.
func passesWithoutBand(in evidence: ProgramEvidence) -> [Finding] {
  let program = evidence.program
  guard let lowest = program.bands.map(\.percent).min(), lowest > program.cutScore.percent else {
    return []
  }
  return [.passWithoutBand(program, lowest: lowest, at: evidence.written.place)]
}
