import Glibc

/// `netral-bench PROGRAM`: how fast the law answers, a large bank is proved, a response is on
/// disk, a ledger is verified, an agency's certificates are issued, and a person can type.
@main
enum Benchmarks {
  static func main() {
    let arguments = CommandLine.arguments
    if arguments.dropFirst().first == "seat" {
      return CrowdFigures.sit(Array(arguments.dropFirst(2)))
    }
    guard arguments.count == 2 else {
      print("netral-bench PROGRAM")
      exit(2)
    }
    // The banks come last: they need the most memory, and the greatest is what the system tells.
    guard show(LawFigures.measure()), show(FirstPrompt.measure(arguments[1])),
      show(ResultsFigures.measure()), show(CrowdFigures.measure(arguments[0])),
      show(LedgerFigures.measure()), show(IssueFigures.measure(arguments[1])),
      show(BankFigures.measure())
    else {
      print("the law or the results cannot be opened")
      exit(3)
    }
  }

  /// Prints what was measured as soon as it is; `false` where it could not be.
  private static func show(_ figures: [any Measured]?) -> Bool {
    for figure in figures ?? [] { print(figure.line) }
    fflush(nil)
    return figures != nil
  }
}
