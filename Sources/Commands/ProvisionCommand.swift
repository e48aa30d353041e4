import ArgumentParser
import Sessions

struct ProvisionCommand: DeskCommand {
  static let info = CommandInfo.provision
  static let isReading = true

  @OptionGroup var options: SharedOptions

  @Argument(help: "peraturan dan pasalnya")
  var words: [String] = []

  func run(at desk: Desk) throws(Trouble) -> Status {
    try LookUpJob(desk).provision(words)
  }
}
