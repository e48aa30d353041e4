import Assessment
import Law
import Text

/// Proves that banks can fill a program for everyone before anyone starts, or says what is wrong.
public struct ProgramProver {
  /// Everything that was found, by place; an error keeps the program from being held.
  public let findings: [Finding]
  /// What its forms are made of.
  public let stock: ExamStock

  /// - Parameter banks: The open banks.
  public init(_ written: WrittenProgram, _ banks: [KeyedBank], law: RuleBase) {
    let stock = ExamStock(
      for: written.program, from: banks.map { ($0.bank.id, $0.items) }, by: law)
    let evidence = ProgramEvidence(written: written, banks: banks, law: law, stock: stock)
    let strays = strayNames(in: evidence)
    let found =
      strays + basesOutOfForce(in: evidence) + passesWithoutBand(in: evidence)
      // What an unknown topic would give is not known.
      + (strays.isEmpty ? emptyTopics(in: evidence) + unfilledProgram(in: evidence) : [])
    findings = found.sorted { ($0.place, $0.code) < ($1.place, $1.code) }
    self.stock = stock
  }
}

/// What the checks of a program look at.
struct ProgramEvidence {
  let written: WrittenProgram
  let banks: [KeyedBank]
  let law: RuleBase
  let stock: ExamStock

  var program: Program { written.program }
}

/// B069: two programs of one name.
public func clashes(between programs: [WrittenProgram]) -> [Finding] {
  var first: [String: WrittenProgram] = [:]
  return programs.compactMap { program in
    guard let other = first[program.program.id] else {
      first[program.program.id] = program
      return nil
    }
    return .sameProgram(program, first: other.place)
  }
}
