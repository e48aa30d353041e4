import ArgumentParser
import Sessions

struct RegradeCommand: DeskCommand {
  static let info = CommandInfo.regrade
  static let isReading = true

  @OptionGroup var options: SharedOptions

  @ArgumentParser.Option(name: .customLong("program"), help: "ujian satu program saja")
  var program: String?

  @ArgumentParser.Option(name: .customLong("sejak"), help: "ujian sejak tanggal ini")
  var since: String?

  @Flag(name: .customLong("catat"), help: "mencatat hasilnya di jurnal")
  var isRecording = false

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  /// Here a law and a bank are not what one works with, but what is held against that.
  var deskOptions: SharedOptions {
    var options = options
    (options.law, options.bank) = (nil, nil)
    return options
  }

  func run(at desk: Desk) throws(Trouble) -> Status {
    var request = RegradeJob.Request()
    (request.law, request.bank) = (options.law, options.bank)
    (request.program, request.since) = (program, since)
    request.isRecording = isRecording
    return try RegradeJob(desk).run(request, json: json)
  }
}
