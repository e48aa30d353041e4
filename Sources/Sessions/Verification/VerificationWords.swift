import Certificates
import Dates
import Rendering
import Text

/// What is said when certificates are verified.
enum VerificationWords {
  static let sealed = Bilingual(
    "Segel penerbit atas seluruh berkas: cocok.", "The issuer's seal over the whole file: it fits.")

  static let detachedSeal = Bilingual(
    "Segel penerbit di samping berkas: cocok.", "The issuer's seal beside the file: it fits.")

  static func detachedProof(_ entry: IssueEntry) -> Bilingual {
    Bilingual(
      "Bukti jurnal di samping berkas: cocok, entri \(entry.sequence) jurnal \(entry.origin).",
      "The ledger proof beside the file: it holds, entry \(entry.sequence) of the ledger "
        + "\(entry.origin).")
  }

  static let attachedBadge = Bilingual(
    "Lencana terlampir: asli dan sama isinya.", "The attached badge: genuine, and it says the same."
  )

  static func attachedProof(_ entry: IssueEntry) -> Bilingual {
    Bilingual(
      "Bukti jurnal terlampir: cocok, entri \(entry.sequence) jurnal \(entry.origin).",
      "The attached ledger proof: it holds, entry \(entry.sequence) of the ledger \(entry.origin).")
  }

  static func attachment(_ name: String) -> Bilingual {
    Bilingual("Lampiran \(name): ", "Attachment \(name): ")
  }

  static let otherBadge = Bilingual(
    "Lencana ini milik sertifikat lain. Minta berkas asli dari penerbit.",
    "This badge is of another certificate. Ask the issuer for the original file.")

  static let empty = Bilingual(
    "Berkasnya kosong. Unduh atau salin sekali lagi.", "The file is empty. Fetch it once more.")

  static let tooLarge = Bilingual(
    "Berkasnya lebih dari 32 MB; sertifikat Netral jauh lebih kecil. Pilih berkas lain.",
    "The file has more than 32 MB; a certificate of Netral is far smaller. Choose another file.")

  static let unknownKind = Bilingual(
    "Bukan sertifikat, atau isinya rusak. Yang dapat diperiksa: PDF sertifikat, teks atau gambar "
      + "kode QR-nya, lencana, sertifikat.json beserta sertifikat.segel, bukti .tlog-proof, dan "
      + "daftar status.",
    "No certificate, or a damaged one. What can be verified: the PDF of a certificate, the text or "
      + "a picture of its QR code, a badge, sertifikat.json with sertifikat.segel, a .tlog-proof, "
      + "and a status list.")

  static let noCode = Bilingual(
    "Tidak ada kode QR yang terbaca pada gambar ini. Foto kodenya dari dekat, tegak lurus dan "
      + "terang.",
    "No QR code can be read in this picture. Photograph the code closely, straight and well lit.")

  static let noDecoder = Bilingual(
    "Gambar kode QR dibaca oleh program zbarimg, yang belum terpasang. Pasang dengan 'sudo apt "
      + "install zbar-tools', atau pindai kodenya dengan ponsel dan tempel teksnya: sertifikat "
      + "verifikasi \"NTR1:…\".",
    "Pictures of QR codes are read by the program zbarimg, which is not installed. Install it by "
      + "'sudo apt install zbar-tools', or scan the code with a phone and paste its text: "
      + "certificate verify \"NTR1:…\".")

  static let lonelySeal = Bilingual(
    "Ini segel sebuah sertifikat.json. Sebutkan berkas JSON itu; segelnya dicari di sampingnya.",
    "This is the seal of a sertifikat.json. Name that JSON file; its seal is found beside it.")

  static let sealMissing = Bilingual(
    "Tidak ada segel atau bukti jurnal bernama sama di samping berkas ini. Letakkan berkas .segel "
      + "atau .tlog-proof dari lampiran PDF di folder yang sama.",
    "There is no seal or ledger proof of the same name beside this file. Put the .segel or "
      + ".tlog-proof file from the PDF's attachments into the same folder.")

  static func codeLacks(_ labels: [String]) -> Bilingual {
    let list = labels.joined(separator: ", ")
    return Bilingual(
      "Kode QR tidak memuat: \(list). Lihat berkas PDF-nya.",
      "The QR code does not carry: \(list). See the PDF.")
  }

  static func badgeLacks(_ labels: [String]) -> Bilingual {
    let list = labels.joined(separator: ", ")
    return Bilingual(
      "Lencana tidak memuat: \(list). Lihat berkas PDF-nya.",
      "The badge does not carry: \(list). See the PDF.")
  }

  static func checked(_ day: Day) -> Bilingual {
    Bilingual(
      "Diperiksa pada \(day.longText(in: .indonesian)).",
      "Verified on \(day.longText(in: .english)).")
  }

  static func ended(_ day: Day) -> Bilingual {
    Bilingual(
      "Tercatat di jurnal pada \(day.longText(in: .indonesian)).",
      "Recorded in the ledger on \(day.longText(in: .english)).")
  }

  static func listed(_ day: Day) -> Bilingual {
    Bilingual(
      "Menurut daftar status penerbit per \(day.longText(in: .indonesian)).",
      "By the issuer's status list of \(day.longText(in: .english)).")
  }

  static func proved(_ entry: IssueEntry, on day: Day) -> Bilingual {
    Bilingual(
      "TERCATAT: sertifikat \(entry.number) terbit di jurnal ini pada "
        + "\(day.longText(in: .indonesian)). Pemegang dan masa berlakunya ada pada sertifikatnya; "
        + "keadaan sejak itu tidak diketahui dari bukti ini.",
      "RECORDED: this ledger issued the certificate \(entry.number) on "
        + "\(day.longText(in: .english)). Its holder and how long it is valid stand in the "
        + "certificate; this proof does not tell its status since then.")
  }

  static func list(_ list: StatusList, on day: Day) -> Bilingual {
    let count = list.marked.count
    return switch list.purpose {
    case .revocation:
      Bilingual(
        "DAFTAR STATUS asli dari \(list.issuer) per \(day.longText(in: .indonesian)): \(count) "
          + "sertifikat dicabut.",
        "Genuine STATUS LIST of \(list.issuer), of \(day.longText(in: .english)): \(count) "
          + "certificates revoked.")
    case .supersession:
      Bilingual(
        "DAFTAR STATUS asli dari \(list.issuer) per \(day.longText(in: .indonesian)): \(count) "
          + "sertifikat digantikan.",
        "Genuine STATUS LIST of \(list.issuer), of \(day.longText(in: .english)): \(count) "
          + "certificates superseded.")
    }
  }

  static func noList(_ name: String) -> Bilingual {
    Bilingual(
      "\(name) bukan daftar status. Sebutkan berkas seperti TELAGABI-1-revocation.json dari penerbit.",
      "\(name) is no status list. Name a file such as TELAGABI-1-revocation.json from the issuer.")
  }

  static func listRefused(_ name: String, _ sentence: Bilingual) -> Bilingual {
    Bilingual("Daftar status \(name) tidak dipakai: ", "The status list \(name) is not used: ")
      + sentence
  }
}

/// What is said of the signatures of others.
extension VerificationWords {
  static func countersigned(_ form: CountersignedCertificate.Form) -> Bilingual {
    switch form {
    case .appended(let bytes):
      Bilingual(
        "Ditandatangani layanan lain: berkas bersegel kami utuh di dalamnya, lalu \(bytes) bita "
          + "tanda tangan.",
        "Signed by another service: our sealed file stands in it whole, then \(bytes) bytes of "
          + "signatures.")
    case .rewritten:
      Bilingual(
        "Ditandatangani layanan lain, yang menulis ulang berkasnya: data di atas cocok dengan "
          + "segel terlampir, tetapi tampilan halamannya tidak lagi di bawah segel kami. "
          + "Cocokkan halaman itu dengan data di atas.",
        "Signed by another service, which wrote the file anew: the data above fit the attached "
          + "seal, but what the page shows is no longer under our seal. Compare the page with the "
          + "data above.")
    }
  }

  static func signature(_ field: SignatureField, in language: Language) -> String {
    let name = field.signer ?? Bilingual("tanpa nama", "no name")[language]
    let reach =
      field.coversFile
      ? Bilingual("seluruh berkas", "the whole file")
      : Bilingual("sebagian berkas", "a part of the file")
    return [field.name, field.kind, name, field.date.map(readable) ?? "-", reach[language]]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// `2031-03-02 08:00 Z` of `D:20310302080000Z`; what is no date of PDF stays as it is.
  private static func readable(_ date: String) -> String {
    guard let parts = date.wholeMatch(of: /D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(?:\d\d)?(.*)/)?.output
    else { return date }
    let zone = parts.6.replacing("'", with: "")
    return "\(parts.1)-\(parts.2)-\(parts.3) \(parts.4):\(parts.5) \(zone)"
  }

  /// For whoever sees of many files a line each.
  static let pageNotSealed = Bilingual(
    "halaman ditulis ulang layanan lain", "page written anew by another service")

  static let notJudged = Bilingual(
    "Netral tidak menilai rantai sertifikat elektronik dari tanda tangan itu; periksa dengan layanan "
      + "verifikasi penyelenggara TTE.",
    "Netral does not judge the certificates behind those signatures; verify them with the service "
      + "of their provider.")
}

/// What is said of many files.
extension VerificationWords {
  static func nothing(in folder: String) -> Bilingual {
    Bilingual(
      "Tidak ada yang dapat diperiksa di \(folder).", "There is nothing to verify in \(folder).")
  }

  static let genuine = Bilingual("ASLI", "GENUINE")
  static let recorded = Bilingual("TERCATAT", "RECORDED")
  static let refused = Bilingual("DITOLAK", "REFUSED")
  static let unreadable = Bilingual("TIDAK TERBACA", "UNREADABLE")
  static let doubtful = Bilingual("LAMPIRAN TIDAK COCOK", "ATTACHMENT DOES NOT FIT")

  static func word(_ status: CertificateStatus) -> Bilingual {
    switch status {
    case .valid, .listed, .unrevoked: Bilingual("BERLAKU", "VALID")
    case .unconfirmed: Bilingual("BERLAKU, STATUS TIDAK DIKETAHUI", "VALID, STATUS UNKNOWN")
    case .notYetKnown: Bilingual("BELUM DIKENAL", "NOT YET KNOWN")
    case .contradicted: Bilingual("BERTENTANGAN", "CONTRADICTED")
    case .revoked: Bilingual("DICABUT", "REVOKED")
    case .superseded: Bilingual("DIGANTIKAN", "SUPERSEDED")
    case .expired: Bilingual("KEDALUWARSA", "EXPIRED")
    case .notYetIssued: Bilingual("BELUM TERBIT", "NOT YET ISSUED")
    }
  }

  static func summary(_ count: VerificationCount) -> Bilingual {
    Bilingual(
      "\(count.all) diperiksa: \(count.good) baik, \(count.notInForce) tidak berlaku, "
        + "\(count.refused) ditolak, \(count.unreadable) tidak terbaca; \(count.skipped) berkas lain "
        + "dilewati.",
      "\(count.all) verified: \(count.good) good, \(count.notInForce) not in force, "
        + "\(count.refused) refused, \(count.unreadable) unreadable; \(count.skipped) other files "
        + "passed over.")
  }
}
