import ArgumentParser
import Sessions

struct AskCommand: DeskCommand {
  static let info = CommandInfo.ask

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @Flag(name: .customLong("baris"), help: "satu pertanyaan per baris masukan, satu JSON per baris")
  var lines = false

  @Argument(help: "pertanyaan dengan kata sendiri")
  var words: [String] = []

  func run(at desk: Desk) throws(Trouble) -> Status {
    try AskJob(desk).run(words, json: json, lines: lines)
  }
}
