import ArgumentParser
import Sessions

struct LedgerCommand: DeskCommand {
  static let info = CommandInfo.ledger

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @ArgumentParser.Option(
    name: .customLong("titik"), parsing: .upToNextOption, help: "titik yang disimpan di tempat lain"
  )
  var points: [String] = []

  @Argument(help: "verifikasi, ekspor atau titik")
  var action: String?

  @Argument(help: "berkas")
  var path: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    let job = LedgerJob(desk, files: LineFiles())
    switch action {
    case "verifikasi", "verify": return try job.verify(path, points: points, json: json)
    case "ekspor", "export": return try job.export(to: path)
    case "titik", "checkpoint": return try job.checkpoint(to: path)
    case let word:
      throw .unknownAction(
        word ?? "", known: ["verifikasi", "ekspor", "titik"], command: Self.info)
    }
  }
}
