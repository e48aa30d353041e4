import ArgumentParser
import Sessions

struct StipulationCommand: DeskCommand {
  static let info = CommandInfo.stipulation

  @OptionGroup var options: SharedOptions

  @Argument(help: "nama ketentuan")
  var id: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    try LookUpJob(desk).stipulation(id)
  }
}
