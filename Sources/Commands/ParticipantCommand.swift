import ArgumentParser
import Sessions

struct ParticipantCommand: DeskCommand {
  static let info = CommandInfo.participants

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @Flag(name: .customLong("samar"), help: "nama disamarkan")
  var isMasked = false

  @Flag(name: .customLong("lain"), help: "milik orang lain; untuk kepegawaian")
  var isOther = false

  @Flag(name: .customLong("hapus"), help: "hapus yang masa simpannya habis")
  var erasing = false

  @ArgumentParser.Option(name: .customLong("ke"), help: "berkas untuk salinan")
  var path: String?

  @Argument(help: "salinan, hapus, daftar, lihat, koreksi, pin atau retensi")
  var action: String?

  @Argument(help: "awal kode peserta")
  var code: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    let job = ParticipantJob(desk)
    switch action {
    case "salinan", "copy": return try job.copy(whose, to: path, json: json)
    case "hapus", "erase": return try job.erase(whose)
    case "daftar", "list": return try job.list(isMasked: isMasked, json: json)
    case "lihat", "show": return try job.show(code, json: json)
    case "koreksi", "correct": return try job.correct(code)
    case "pin": return try job.resetPIN(code)
    case "retensi", "retention": return try job.retention(erasing: erasing, json: json)
    case let word:
      throw .unknownAction(
        word ?? "",
        known: ["salinan", "hapus", "daftar", "lihat", "koreksi", "pin", "retensi"],
        command: Self.info)
    }
  }

  private var whose: ParticipantJob.Whose { .init(code: code, isOther: isOther) }
}
