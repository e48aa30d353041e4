import ArgumentParser
import Sessions

struct CertificateCommand: DeskCommand {
  static let info = CommandInfo.certificate

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @Flag(name: .customLong("lengkap"), help: "data, lencana dan bukti jurnal ditulis di samping PDF")
  var isWhole = false

  @ArgumentParser.Option(help: "bagian dari nama unit")
  var unit: String?

  @ArgumentParser.Option(help: "program yang lulus")
  var program: String?

  @ArgumentParser.Option(name: .customLong("alasan"), help: "alasan dicabut atau digantikan")
  var reason: String?

  @ArgumentParser.Option(
    name: .customLong("ke"), help: "berkas .zip atau .html, atau folder daftar status")
  var path: String?

  @ArgumentParser.Option(
    name: .customLong("status"), parsing: .upToNextOption, help: "berkas daftar status penerbit")
  var lists: [String] = []

  @Argument(
    help: "verifikasi, cetak, tte, terbit, daftar, cabut, gantikan, status, koleksi atau halaman")
  var action: String?

  @Argument(help: "berkas, folder, teks kode QR, nomor atau peserta")
  var targets: [String] = []

  func run(at desk: Desk) throws(Trouble) -> Status {
    let target = targets.first
    switch action {
    case nil: return try CertificateJob(desk).list()
    case "verifikasi", "verify":
      return try VerifyJob(desk, files: ShownFiles()).run(targets, lists: lists, json: json)
    case "cetak", "print": return try CertificateJob(desk).print(target, isWhole: isWhole)
    case "tte", "countersigned": return try CountersignJob(desk).run(target)
    case "terbit", "issue":
      return try CertificateIssueJob(desk).run(choice, isWhole: isWhole, json: json)
    case "daftar", "list": return try CertificateListJob(desk).run(choice, json: json)
    case "cabut", "revoke":
      return try CertificateWithdrawal(desk).revoke(target, because: reason)
    case "gantikan", "replace":
      return try CertificateWithdrawal(desk).replace(target, because: reason)
    case "status": return try StatusListJob(desk, files: LineFiles()).run(to: path)
    case "koleksi", "collection":
      return try CollectionJob(desk, files: LineFiles()).run(choice, to: path)
    case "halaman", "page": return try CertificatePageJob(desk).run(to: path, lists: lists)
    case let word?:
      throw .unknownAction(
        word,
        known: [
          "verifikasi", "cetak", "tte", "terbit", "daftar", "cabut", "gantikan", "status",
          "koleksi", "halaman",
        ], command: Self.info)
    }
  }

  private var choice: CertificateChoice {
    CertificateChoice(person: targets.first, unit: unit, program: program)
  }
}
