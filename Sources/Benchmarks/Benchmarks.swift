import Glibc

/// `netral-bench PROGRAM`: how fast the law answers, a large bank is proved, a response is on
/// disk, a ledger is verified, and a person can type.
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
    for figure in law + banks + results + ledger + FirstPrompt.measure(arguments[1]) {
      print(figure.line)
    }
  }
}
