import Glibc

/// `netral-bench PROGRAM [SUBJECT]…`: how fast the law answers, a large bank is proved, a response
/// is on disk, a ledger is verified, an agency's certificates are issued, and a person can type.
@main
enum Benchmarks {
  /// What is measured, in order. The banks come last: they need the most memory, and the greatest
  /// is what the system tells.
  private enum Subject: String, CaseIterable {
    case law, prompt, responses, crowd, ledger, issue, banks
  }

  static func main() {
    let arguments = CommandLine.arguments
    if arguments.dropFirst().first == "seat" {
      return CrowdFigures.sit(Array(arguments.dropFirst(2)))
    }
    let subjects = arguments.dropFirst(2).map(Subject.init(rawValue:))
    guard arguments.count >= 2, !subjects.contains(nil) else {
      print("netral-bench PROGRAM [\(Subject.allCases.map(\.rawValue).joined(separator: "|"))]…")
      exit(2)
    }
    let asked = subjects.compactMap(\.self)
    for subject in asked.isEmpty ? Subject.allCases : asked {
      guard show(measure(subject, bench: arguments[0], program: arguments[1])) else {
        print("the law or the results cannot be opened")
        exit(3)
      }
    }
  }

  private static func measure(
    _ subject: Subject, bench: String, program: String
  ) -> [any Measured]? {
    switch subject {
    case .law: LawFigures.measure()
    case .prompt: FirstPrompt.measure(program)
    case .responses: ResultsFigures.measure()
    case .crowd: CrowdFigures.measure(bench)
    case .ledger: LedgerFigures.measure()
    case .issue: IssueFigures.measure(program)
    case .banks: BankFigures.measure()
    }
  }

  /// Prints what was measured as soon as it is; `false` where it could not be.
  private static func show(_ figures: [any Measured]?) -> Bool {
    for figure in figures ?? [] { print(figure.line) }
    fflush(nil)
    return figures != nil
  }
}
