import ArgumentParser
import Sessions

struct RuleCommand: DeskCommand {
  static let info = CommandInfo.rule
  static let isReading = true

  @OptionGroup var options: SharedOptions

  @Argument(help: "nama aturan")
  var id: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    try LookUpJob(desk).rule(id)
  }
}
