import ArgumentParser
import Sessions

struct ResultsCommand: DeskCommand {
  static let info = CommandInfo.results

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  func run(at desk: Desk) throws(Trouble) -> Status {
    try ResultsJob(desk).run(json: json)
  }
}
