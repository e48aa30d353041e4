import ArgumentParser
import Sessions

struct FlipsCommand: DeskCommand {
  static let info = CommandInfo.flips
  static let isReading = true

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @Argument(help: "fakta=nilai")
  var facts: [String] = []

  func run(at desk: Desk) throws(Trouble) -> Status {
    try FlipsJob(desk).run(facts, json: json)
  }
}
