import ArgumentParser
import Sessions

struct LanguageCommand: DeskCommand {
  static let info = CommandInfo.language

  @OptionGroup var options: SharedOptions

  @Argument(help: "id atau en")
  var language: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    try LanguageJob(desk).run(language)
  }
}
