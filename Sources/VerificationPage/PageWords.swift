import Certificates
import Dates
import Text

/// Everything that the page shows; `{…}` is filled in when it is shown.
enum PageWords {
  static let title = Bilingual("Pemeriksaan sertifikat Netral", "Netral certificate check")

  /// Shown where no script runs.
  static let unable = Bilingual(
    "Halaman ini memerlukan JavaScript. Aktifkan JavaScript atau perbarui peramban Anda, lalu buka "
      + "halaman ini lagi. Isi kode QR tetap di perangkat Anda.",
    "This page needs JavaScript. Turn JavaScript on or update your browser, then open the page "
      + "again. The content of the QR code stays on your device.")

  /// All words by the names that template and script use.
  static let all: [String: Bilingual] = page.merging(verdicts) { $1 }.merging(fields) { $1 }
    .merging(months) { $1 }

  private static let fields = Dictionary(
    uniqueKeysWithValues: CertificateField.allCases.map {
      ("field.\($0.rawValue)", $0.label(isASN: nil))
    })

  private static let months = Dictionary(
    uniqueKeysWithValues: (1...12).compactMap { month in
      Day(year: 2000, month: month, day: 1).map { day in
        let names = Language.allCases.map { day.longText(in: $0).split(separator: " ")[1] }
        return ("month\(month)", Bilingual(String(names[0]), String(names[1])))
      }
    })

  private static let page: [String: Bilingual] = [
    "title": title,
    "intro": Bilingual(
      "Pindai kode QR di kiri bawah sertifikat dengan kamera ponsel, atau tempelkan teksnya di "
        + "bawah ini. Semua isinya ditampilkan, beserta statusnya.",
      "Scan the QR code at the lower left of the certificate with a phone's camera, or paste its "
        + "text below. All that it says is shown, and its status."),
    "outcome": Bilingual("Hasil pemeriksaan", "Result of the check"),
    "certificate": Bilingual("Isi sertifikat", "What the certificate says"),
    "key": Bilingual("Kunci segel", "Sealing key"),
    "checked": Bilingual(
      "Diperiksa pada {today} menurut jam perangkat ini. Cocokkan isi di atas dengan sertifikat "
        + "yang Anda terima.",
      "Checked on {today} by this device's clock. Compare the above with the certificate that you "
        + "were given."),
    "print": Bilingual("Cetak hasil ini", "Print this result"),
    "entry": Bilingual("Periksa kode QR", "Check a QR code"),
    "text": Bilingual("Teks kode QR", "Text of the QR code"),
    "textHelp": Bilingual(
      "Diawali https:// atau NTR1: dan disalin seluruhnya.",
      "It begins with https:// or NTR1: and is copied as a whole."),
    "check": Bilingual("Periksa", "Check"),
    "picture": Bilingual(
      "Atau pilih foto kode QR (foto tidak dikirim ke mana pun)",
      "Or choose a photo of the QR code (it is sent nowhere)"),
    "pictureUnreadable": Bilingual(
      "Berkas itu tidak dapat dibuka sebagai gambar. Pilih foto lain, atau tempelkan teks kodenya.",
      "That file cannot be opened as a picture. Choose another photo, or paste the code's text."),
    "noCode": Bilingual(
      "Tidak ada kode QR yang terbaca pada gambar itu. Foto lebih dekat, tegak lurus dan cukup "
        + "terang, lalu coba lagi.",
      "No QR code can be read in that picture. Take it closer, straight on and in good light, and "
        + "try again."),
    "known": Bilingual("Yang diketahui halaman ini", "What this page knows"),
    "offline": Bilingual(
      "Halaman ini bekerja tanpa jaringan. Isi kode QR diperiksa di perangkat Anda dan tidak "
        + "dikirim ke mana pun.",
      "This page works without a network. The content of the QR code is checked on your device and "
        + "sent nowhere."),
    "keys": Bilingual("Kunci penerbit", "Keys of the issuer"),
    "keysHelp": Bilingual(
      "Sertifikat yang disegel dengan kunci lain tidak dikenal di sini.",
      "Certificates that another key has sealed are not known here."),
    "since": Bilingual(", sejak {day}", ", since {day}"),
    "end": Bilingual(", sampai {day}", ", until {day}"),
    "lists": Bilingual("Daftar status", "Status lists"),
    "list.revocation": Bilingual(
      "{issuer}: sertifikat yang dicabut, per "
        + "{day}", "{issuer}: revoked certificates, as of {day}"),
    "list.supersession": Bilingual(
      "{issuer}: sertifikat yang digantikan, per {day}",
      "{issuer}: superseded certificates, as of {day}"),
    "noLists": Bilingual(
      "Halaman ini tidak memuat daftar status. Apakah sertifikat telah dicabut atau digantikan "
        + "tidak dapat diketahui dari sini.",
      "This page holds no status list. Whether a certificate was revoked or superseded cannot be "
        + "known from here."),
    "place": Bilingual("daftar {list}, urutan {index}", "list {list}, place {index}"),
    "score": Bilingual(
      "{earned} dari {possible} ({whole},{tenth}%)", "{earned} of {possible} ({whole}.{tenth}%)"),
    "seal": Bilingual(
      "Segel Netral membuktikan bahwa isi kode QR ditulis oleh penerbitnya. Segel ini bukan tanda "
        + "tangan elektronik tersertifikasi.",
      "The seal of Netral proves that the content of the QR code was written by its issuer. It "
        + "is no certified electronic signature."),
  ]
}
