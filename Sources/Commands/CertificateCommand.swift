import ArgumentParser
import Sessions

struct CertificateCommand: DeskCommand {
  static let info = CommandInfo.certificate

  @OptionGroup var options: SharedOptions

  @Flag(name: .customLong("lengkap"), help: "data, lencana dan bukti jurnal ditulis di samping PDF")
  var isWhole = false

  @Argument(help: "verifikasi atau cetak")
  var action: String?

  @Argument(help: "berkas atau nomor")
  var target: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    switch action {
    case nil: try CertificateJob(desk).list()
    case "verifikasi", "verify": try VerifyJob(desk).run(target)
    case "cetak", "print": try CertificateJob(desk).print(target, isWhole: isWhole)
    case let word?:
      throw .unknownAction(word, known: ["verifikasi", "cetak"], command: Self.info)
    }
  }
}
