import ArgumentParser
import Sessions

struct PledgeCommand: DeskCommand {
  static let info = CommandInfo.pledge

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @Flag(name: .customLong("lain"), help: "milik orang lain; untuk kepegawaian")
  var isOther = false

  @ArgumentParser.Option(help: "bagian dari nama unit")
  var unit: String?

  @ArgumentParser.Option(name: .customLong("ke"), help: "berkas yang ditulis")
  var path: String?

  @Argument(help: "lihat, cetak, naskah atau rekap")
  var action: String?

  @Argument(help: "awal kode peserta, atau berkas naskah")
  var target: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    let job = PledgeJob(desk)
    switch action {
    case nil: return try job.sign()
    case "lihat", "show": return try job.list(json: json)
    case "cetak", "print":
      return try job.print(ParticipantJob.Whose(code: target, isOther: isOther), to: path)
    case "naskah", "wording": return try job.showWording(in: target, to: path, json: json)
    case "rekap", "roll":
      return try ReportJob(desk, files: LineFiles()).pledgeRoll(unit: unit, to: path)
    case let word?:
      throw .unknownAction(word, known: ["lihat", "cetak", "naskah", "rekap"], command: Self.info)
    }
  }
}
