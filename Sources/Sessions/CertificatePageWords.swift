import Certificates
import Dates
import Seals
import Text

/// What is said about the page on which certificates are checked.
enum CertificatePageWords {
  static let pathMissing = Bilingual(
    "Sebutkan berkas halamannya: sertifikat halaman --ke periksa.html",
    "Name the file of the page: certificate page --ke check.html")

  static let noKey = Bilingual(
    "Belum ada kunci penerbit yang dipercaya di sini, jadi halaman tidak akan mengenal satu pun "
      + "sertifikat. Terbitkan sertifikat pertama dahulu, atau sebutkan kunci penerbit dengan "
      + "--kunci BERKAS.",
    "No key of an issuer is trusted here yet, so the page would know no certificate. Issue the "
      + "first certificate before, or name the issuer's keys with --kunci FILE.")

  static let written = Bilingual(
    "Halaman pemeriksaan tersimpan:", "The verification page is saved:")

  static let digest = Bilingual("Sidik SHA-256-nya:", "Its SHA-256 digest:")

  static let keys = Bilingual("Kunci penerbit yang dikenalnya:", "The issuer's keys that it knows:")

  static let lists = Bilingual("Daftar status di dalamnya:", "The status lists in it:")

  static let noLists = Bilingual(
    "Tanpa daftar status: halaman tidak tahu sertifikat mana yang dicabut atau digantikan, dan "
      + "menyatakannya. Tambahkan dengan --status BERKAS.",
    "No status list is in it: the page does not know which certificates were revoked or "
      + "superseded, and says so. Add them with --status FILE.")

  static let whereToPut = Bilingual(
    "Letakkan di alamat /v pada host yang disebut kode QR, atau buka langsung dari berkas. Buat "
      + "lagi setiap kali kunci atau daftar status berganti.",
    "Lay it at the address /v of the host that the QR codes name, or open it as a file. Make it "
      + "again whenever the keys or the status lists change.")

  static func refused(_ path: String, _ reason: Bilingual) -> Bilingual {
    Bilingual("\(path): ", "\(path): ") + reason
  }

  /// From when to when a key counts, to go behind its mark.
  static func time(of key: TrustedKey) -> Bilingual {
    func part(_ word: Bilingual, _ moment: Instant?) -> Bilingual {
      guard let day = moment?.day() else { return Bilingual("", "") }
      return Bilingual(
        ", \(word.indonesian) \(day.longText(in: .indonesian))",
        ", \(word.english) \(day.longText(in: .english))")
    }
    return part(Bilingual("sejak", "since"), key.since)
      + part(Bilingual("sampai", "until"), key.end)
  }

  /// Whose list it is, of what and when.
  static func about(_ list: StatusList) -> Bilingual {
    let count = list.marked.count
    let day = list.moment.day()
    let (indonesian, english) =
      switch list.purpose {
      case .revocation: ("dicabut", "revoked")
      case .supersession: ("digantikan", "superseded")
      }
    return Bilingual(
      "\(list.issuer): \(count) \(indonesian), per \(day.longText(in: .indonesian))",
      "\(list.issuer): \(count) \(english), as of \(day.longText(in: .english))")
  }
}
