import BenchFolders
import Glibc

/// A report as an officer orders it from the program.
struct OfficerReport {
  let words: [String]
  /// How the file's name ends; it is shown where there is none.
  let ending: String?

  var name: String { (words + [ending.map { "." + $0 } ?? "shown"]).joined(separator: " ") }

  static let all =
    ["csv", "json", "xlsx", "html", nil].map {
      OfficerReport(words: ["penyelesaian"], ending: $0)
    } + [OfficerReport(words: ["penyelesaian", "--json"], ending: nil)]
    + [["tunggakan"], ["kedaluwarsa"], ["jp"], ["jp-unit"], ["ikrar", "--belum"], ["rekap"]].map {
      OfficerReport(words: $0, ending: "csv")
    }

  /// What the program took, its start included.
  func measure(_ program: String, in folder: BenchFolder) -> MeasuredRun? {
    let path = ending.map { "\(folder.path)/laporan.\($0)" }
    defer { if let path { unlink(path) } }
    let file = path.map { ["--ke", $0] } ?? []
    let run = MeasuredRun(program, ["laporan"] + words + file, environment: folder.officer)
    if let path, access(path, R_OK) != 0 { return nil }
    return run
  }
}
