import ArgumentParser
import Sessions

struct WhatIfCommand: DeskCommand {
  static let info = CommandInfo.whatIf

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @Argument(help: "fakta=nilai yang diubah")
  var words: [String] = []

  func run(at desk: Desk) throws(Trouble) -> Status {
    try WhatIfJob(desk).run(words, json: json)
  }
}
