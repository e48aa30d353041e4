import ArgumentParser
import Sessions

struct BankCommand: DeskCommand {
  static let info = CommandInfo.bank

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @Argument(help: "periksa")
  var action: String?

  @Argument(help: "folder bank soal")
  var folder: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    switch action {
    case "periksa", "check": try BankJob(desk).check(folder, json: json)
    case let word: throw .unknownAction(word ?? "", known: ["periksa"], command: Self.info)
    }
  }
}
