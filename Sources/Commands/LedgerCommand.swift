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

  @Argument(help: "verifikasi, ekspor, titik, gabung, lanjutkan atau bangun-ulang")
  var action: String?

  @Argument(help: "berkas atau folder")
  var paths: [String] = []

  func run(at desk: Desk) throws(Trouble) -> Status {
    let job = LedgerJob(desk, files: LineFiles())
    switch action {
    case "verifikasi", "verify": return try job.verify(paths.first, points: points, json: json)
    case "ekspor", "export": return try job.export(to: paths.first)
    case "titik", "checkpoint": return try job.checkpoint(to: paths.first)
    case "gabung", "merge": return try job.merge(paths)
    case "lanjutkan", "continue": return try job.continueRestored(points: points)
    case "bangun-ulang", "rebuild": return try job.rebuildProjection()
    case let word:
      throw .unknownAction(
        word ?? "",
        known: ["verifikasi", "ekspor", "titik", "gabung", "lanjutkan", "bangun-ulang"],
        command: Self.info)
    }
  }
}
