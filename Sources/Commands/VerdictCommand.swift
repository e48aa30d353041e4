import ArgumentParser
import Sessions

struct VerdictCommand: DeskCommand {
  static let info = CommandInfo.verdict

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @Argument(help: "fakta=nilai")
  var facts: [String] = []

  func run(at desk: Desk) throws(Trouble) -> Status {
    try VerdictJob(desk).run(facts, json: json)
  }
}
