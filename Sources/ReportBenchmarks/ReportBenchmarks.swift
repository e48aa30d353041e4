import BenchFolders
import Glibc

/// `netral-bench-report`: how long a report on a large office takes, and how much memory.
///
/// Each step is a process of its own, so that the memory of one is not counted with another's.
@main
enum ReportBenchmarks {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let step = Step(rawValue: arguments[1]) else { return all() }
    guard let office = LargeOffice(folder: arguments[2]), (try? office.take(step)) != nil else {
      print("the store cannot be used")
      exit(3)
    }
  }

  /// Makes the office in a folder of its own, and measures every report on it.
  private static func all() {
    guard let folder = BenchFolder() else { exit(3) }
    for step in Step.allCases {
      for _ in 0..<step.rounds {
        guard let run = MeasuredRun([step.rawValue, folder.path]) else { exit(3) }
        print("\(step.rawValue): \(run.line)")
      }
    }
  }
}

/// One thing that is measured.
enum Step: String, CaseIterable {
  case make = "make the office"
  case recap = "recap"

  var rounds: Int {
    switch self {
    case .make: 1
    case .recap: 5
    }
  }
}
