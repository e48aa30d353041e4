import Glibc

/// `netral-bench PROGRAM`: how fast the law answers, a large bank is proved, a response is on
/// disk, and a person can type.
@main
enum Benchmarks {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 2 else {
      print("netral-bench PROGRAM")
      exit(2)
    }
    guard let law = LawFigures.measure(), let results = ResultsFigures.measure() else {
      print("the law or the results cannot be opened")
      exit(3)
    }
    for figure in law + BankFigures.measure() + results + FirstPrompt.measure(arguments[1]) {
      print(figure.line)
    }
  }
}
