import Glibc

/// `netral-bench PROGRAM`: how fast the law answers, a large bank is proved, a response is on
/// disk, a ledger is verified, an agency's certificates are issued, and a person can type.
@main
enum Benchmarks {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 2 else {
      print("netral-bench PROGRAM")
      exit(2)
    }
    guard let law = LawFigures.measure(), let results = ResultsFigures.measure(),
      let ledger = LedgerFigures.measure()
    else {
      print("the law or the results cannot be opened")
      exit(3)
    }
    let banks = BankFigures.measure()
    let issue = IssueFigures.measure(arguments[1])
    for figure in law + banks + results + ledger + issue + FirstPrompt.measure(arguments[1]) {
      print(figure.line)
    }
  }
}
