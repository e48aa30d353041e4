import ArgumentParser
import Sessions

struct StipulationCommand: DeskCommand {
  static let info = CommandInfo.stipulation
  static let isReading = true

  @OptionGroup var options: SharedOptions

  @Argument(help: "nama ketentuan")
  var id: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    try LookUpJob(desk).stipulation(id)
  }
}
