import ArgumentParser
import Sessions

struct ReadingCommand: DeskCommand {
  static let info = CommandInfo.reading
  static let isReading = true

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @Argument(help: "nomor atau nama bacaan")
  var page: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    try ReadingJob(desk).run(page, json: json)
  }
}
