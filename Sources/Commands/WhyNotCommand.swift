import ArgumentParser
import Sessions

struct WhyNotCommand: DeskCommand {
  static let info = CommandInfo.whyNot
  static let isReading = true

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @Argument(help: "nama aturan, lalu fakta=nilai")
  var words: [String] = []

  func run(at desk: Desk) throws(Trouble) -> Status {
    guard let rule = words.first else { throw .ruleMissing(Self.info) }
    return try WhyNotJob(desk).run(rule, Array(words.dropFirst()), json: json)
  }
}
