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

  @Flag(name: .customLong("belum"), help: "ikrar: siapa yang belum")
  var isMissing = false

  @ArgumentParser.Option(name: .customLong("dari"), help: "simpeg dan xapi: ujian sejak hari itu")
  var from: String?

  @ArgumentParser.Option(name: .customLong("sampai"), help: "simpeg dan xapi: sampai hari itu")
  var until: String?

  @Argument(
    help: "rekap, penyelesaian, tunggakan, kedaluwarsa, jp, jp-unit, ikrar, butir, simpeg atau xapi"
  )
  var report: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    let (from, until) = (try date(from), try date(until))
    let exchange = ExchangeRequest(report ?? "", from: from, until: until, path: path)
    if let exchange { return try ExchangeJob(desk, files: LineFiles()).run(exchange) }
    let request = ReportRequest(
      report ?? "", program: program, unit: unit, day: try date(day), path: path, isJSON: json,
      paper: paper, isMissing: isMissing)
    guard let request else {
      let known = ReportRequest.names + ExchangeRequest.names
      throw .unknownAction(report ?? "", known: known, command: Self.info)
    }
    return try ReportJob(desk, files: LineFiles()).run(request)
  }
  private func date(_ text: String?) throws(Trouble) -> Day? {
    guard let text else { return nil }
    guard let day = Day(text) else {
      throw .usage(
        Bilingual(
          "“\(text)” bukan tanggal. Tulis seperti 2026-12-31.",
          "“\(text)” is no date. Write it like 2026-12-31."),
        command: Self.info.name)
    }
    return day
  }
}
