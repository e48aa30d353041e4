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

  @ArgumentParser.Option(
    name: .customLong("kolom"), parsing: .upToNextOption, help: "KOLOM=JUDUL untuk impor")
  var columns: [String] = []

  @ArgumentParser.Option(help: "program yang diwajibkan bila daftar tidak menyebutnya")
  var program: String?

  @Flag(name: .customLong("lewati"), help: "lewati baris yang salah")
  var skipsWrong = false

  @Flag(name: .customLong("seluruhnya"), help: "yang tidak ada di berkas keluar dari daftar wajib")
  var isWhole = false

  @Argument(help: "salinan, hapus, daftar, lihat, koreksi, pin, retensi atau impor")
  var action: String?

  @Argument(help: "awal kode peserta, atau berkas untuk impor")
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
    case "impor", "import":
      return try RosterImportJob(desk).run(
        code, columns: columns, program: program, skipsWrong: skipsWrong, isWhole: isWhole)
    case let word:
      throw .unknownAction(
        word ?? "",
        known: ["salinan", "hapus", "daftar", "lihat", "koreksi", "pin", "retensi", "impor"],
        command: Self.info)
    }
  }

  private var whose: ParticipantJob.Whose { .init(code: code, isOther: isOther) }
}
