import ArgumentParser
import Sessions

struct FactsCommand: DeskCommand {
  static let info = CommandInfo.facts
  static let isReading = true

  @OptionGroup var options: SharedOptions

  @Argument(help: "nama fakta")
  var id: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    try LookUpJob(desk).facts(id)
  }
}
