import BenchFolders
import Glibc
import Sodium

/// `netral-bench-report PROGRAM`: how long reports on a large office take, and how much memory.
///
/// Each is a process of its own, so that the memory of one is not counted with another's.
@main
enum ReportBenchmarks {
  static func main() {
    let arguments = CommandLine.arguments
    if arguments.count == 3, let step = Step(rawValue: arguments[1]) {
      guard let office = LargeOffice(folder: arguments[2]), (try? office.take(step)) != nil else {
        print("the store cannot be used")
        exit(3)
      }
    } else if arguments.count == 2 {
      all(arguments[1])
    } else {
      print("netral-bench-report PROGRAM")
      exit(2)
    }
  }

  /// Makes the office in a folder of its own, and measures every report on it.
  private static func all(_ program: String) {
    guard let sodium = Sodium(), let folder = BenchFolder(),
      (try? folder.makeOfficerKey(sodium)) != nil
    else { exit(3) }
    for step in Step.allCases {
      for _ in 0..<step.rounds {
        show(step.rawValue, MeasuredRun("/proc/self/exe", [step.rawValue, folder.path]))
      }
    }
    for report in OfficerReport.all {
      show(report.name, report.measure(program, in: folder))
    }
  }

  private static func show(_ name: String, _ run: MeasuredRun?) {
    guard let run else {
      print("\(name): failed")
      exit(3)
    }
    print("\(name): \(run.line)")
    fflush(nil)
  }
}

/// One thing that this program measures of itself.
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
