import ArgumentParser
import Sessions

struct ItemCommand: DeskCommand {
  static let info = CommandInfo.item

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @ArgumentParser.Option(help: "hanya ujian program ini")
  var program: String?

  @Argument(help: "analisis")
  var action: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    switch action {
    case "analisis", "analysis": try ItemStatisticsJob(desk).run(program, json: json)
    case let word: throw .unknownAction(word ?? "", known: ["analisis"], command: Self.info)
    }
  }
}
