import ArgumentParser
import Sessions

struct PracticeCommand: DeskCommand {
  static let info = CommandInfo.practice

  @OptionGroup var options: SharedOptions

  @Argument(help: "topik, jumlah, atau keduanya; jatuh-tempo, perbaikan, daftar")
  var words: [String] = []

  func run(at desk: Desk) throws(Trouble) -> Status {
    try PracticeJob(desk).run(words)
  }
}
