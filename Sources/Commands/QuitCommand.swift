import ArgumentParser
import Sessions

struct QuitCommand: DeskCommand {
  static let info = CommandInfo.quit

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws(Trouble) -> Status {
    .done
  }
}
