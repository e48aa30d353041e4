import ArgumentParser
import Dates
import Sessions
import Text

struct ReportCommand: DeskCommand {
  static let info = CommandInfo.report

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @ArgumentParser.Option(help: "program yang diwajibkan")
  var program: String?

  @ArgumentParser.Option(help: "bagian dari nama unit")
  var unit: String?

  @ArgumentParser.Option(name: .customLong("tanggal"), help: "keadaan pada hari itu")
  var day: String?

  @ArgumentParser.Option(
    name: .customLong("ke"), help: "berkas .xlsx, .csv, .html, .pdf atau .json")
  var path: String?

  @ArgumentParser.Option(name: .customLong("kertas"), help: "kertas PDF: a4 atau f4")
  var paper: String?

  @Argument(help: "rekap, penyelesaian, tunggakan atau kedaluwarsa")
  var report: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    let known = day.flatMap { Day($0) }
    if let day, known == nil {
      throw .usage(
        Bilingual(
          "“\(day)” bukan tanggal. Tulis seperti 2026-12-31.",
          "“\(day)” is no date. Write it like 2026-12-31."),
        command: Self.info.name)
    }
    let request = ReportRequest(
      report ?? "", program: program, unit: unit, day: known, path: path, isJSON: json,
      paper: paper)
    guard let request else {
      throw .unknownAction(report ?? "", known: ReportRequest.names, command: Self.info)
    }
    return try ReportJob(desk, files: LineFiles()).run(request)
  }
}
