import ArgumentParser
import Sessions

struct ResultsCommand: DeskCommand {
  static let info = CommandInfo.results

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @Flag(name: .customLong("lain"), help: "milik orang lain; untuk kepegawaian")
  var isOther = false

  @Argument(help: "awal kode peserta, untuk kepegawaian")
  var code: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    try ResultsJob(desk).run(ParticipantJob.Whose(code: code, isOther: isOther), json: json)
  }
}
