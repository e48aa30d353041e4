import ArgumentParser
import Sessions

struct HelpCommand: DeskCommand {
  static let info = CommandInfo.help
  static let isReading = true

  @OptionGroup var options: SharedOptions

  @Argument(help: "perintah")
  var name: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    try HelpJob(desk).run(name)
  }
}
