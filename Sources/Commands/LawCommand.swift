import ArgumentParser
import Sessions

struct LawCommand: DeskCommand {
  static let info = CommandInfo.law
  static let isReading = true

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @Flag(name: .customLong("semua"), help: "juga keterangan yang tidak perlu diperbaiki")
  var all = false

  @Argument(help: "periksa, banding, cetak atau cakupan")
  var action: String?

  @Argument(help: "folder, tanggal, bentuk atau berkas")
  var words: [String] = []

  func run(at desk: Desk) throws(Trouble) -> Status {
    switch action {
    case "periksa", "check": LawCheckJob(desk).run(all: all, json: json)
    case "banding", "compare": try EditionJob(desk).run(words, json: json)
    case "cetak", "print": try print(at: desk)
    case "cakupan", "coverage": try LawCoverageJob(desk).run(json: json)
    case let word:
      throw .unknownAction(
        word ?? "", known: ["periksa", "banding", "cetak", "cakupan"], command: Self.info)
    }
  }

  private func print(at desk: Desk) throws(Trouble) -> Status {
    let formats = LawPrintJob.Format.allCases.map(\.rawValue)
    guard let format = LawPrintJob.Format(rawValue: words.first ?? "") else {
      throw .unknownAction(words.first ?? "", known: formats, command: Self.info)
    }
    return try LawPrintJob(desk).run(format, to: words.dropFirst().first)
  }
}
