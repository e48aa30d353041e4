import Assessment
import Text

/// B070: a legal basis that the law knows, and that was not in force on the day of its edition. What the
/// law does not know, such as a regulation of one's own agency, is the author's to answer for.
func basesOutOfForce(in evidence: ProgramEvidence) -> [Finding] {
  let law = evidence.law
  return evidence.written.basis.filter { word in
    let named = law.instruments.filter { $0.shortName == word.text }
    return !named.isEmpty && !named.contains { $0.interval.contains(law.day) }
  }.map { .basisOutOfForce($0, law.day.description) }
}
