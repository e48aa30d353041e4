import ArgumentParser
import Sessions

struct BankCommand: DeskCommand {
  static let info = CommandInfo.bank

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @Flag(name: .customLong("ketat"), help: "peringatan dihitung sebagai kesalahan")
  var isStrict = false

  @Flag(name: .customLong("semua"), help: "juga yang sudah ada")
  var all = false

  @Argument(help: "periksa, pratinjau atau cakupan")
  var action: String?

  @Argument(help: "folder bank soal, atau nama butir")
  var subject: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    switch action {
    case "periksa", "check": try BankJob(desk).check(subject, isStrict: isStrict, json: json)
    case "pratinjau", "preview": try BankPreviewJob(desk).run(subject)
    case "cakupan", "coverage": try BankCoverageJob(desk).run(all: all)
    case let word:
      throw .unknownAction(
        word ?? "", known: ["periksa", "pratinjau", "cakupan"], command: Self.info)
    }
  }
}
