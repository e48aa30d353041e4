import Dates
import Text

extension CertificateStatus {
  /// What was found, never a bare "valid".
  public var sentence: Bilingual {
    switch self {
    case .valid(let until):
      both(
        "BERLAKU sampai", until, "; tercatat sama di jurnal.", "VALID until", "; the ledger agrees."
      )
    case .listed(let day, let until): Self.listed(day, until)
    case .unrevoked(let day, let until): Self.unrevoked(day, until)
    case .unconfirmed(let issued, let until): Self.unconfirmed(issued, until)
    case .notYetKnown(let number):
      Bilingual(
        "BELUM DIKENAL: jurnal di sini tidak memuat nomor \(number). Perbarui jurnal atau "
          + "tanyakan penerbit.",
        "NOT YET KNOWN: the ledger here holds no number \(number). Update it or ask its issuer.")
    case .contradicted(let number):
      Bilingual(
        "BERTENTANGAN: jurnal mencatat isi lain untuk nomor \(number). Jangan dipakai; hubungi "
          + "penerbit.",
        "CONTRADICTED: the ledger holds another record as \(number). Do not use it; ask the issuer."
      )
    case .revoked(let number):
      Bilingual(
        "DICABUT: penerbit telah mencabut sertifikat \(number). Jangan dipakai; tanyakan "
          + "alasannya kepada penerbit.",
        "REVOKED: its issuer has revoked the certificate \(number). Do not use it; ask the issuer "
          + "for the reason.")
    case .superseded(let number, let next): Self.superseded(number, next)
    case .expired(let day):
      both(
        "KEDALUWARSA: berlaku sampai", day, ". Ikuti ujian kembali.",
        "EXPIRED: it was valid until", ". Take the exam again.")
    case .notYetIssued(let day):
      both(
        "BELUM TERBIT: tanggal terbitnya", day, ". Periksa tanggal komputer.",
        "NOT YET ISSUED: it is dated", ". Check the date of this computer.")
    }
  }

  private static func unconfirmed(_ issued: Day, _ until: Day) -> Bilingual {
    Bilingual(
      "BERLAKU menurut isinya sampai \(until.longText(in: .indonesian)). Jurnal dan daftar status "
        + "penerbit tidak ada di sini: keadaan sejak \(issued.longText(in: .indonesian)) tidak "
        + "diketahui.",
      "VALID by its own text until \(until.longText(in: .english)). Neither the issuer's ledger "
        + "nor its status list is here: its status since \(issued.longText(in: .english)) is "
        + "unknown.")
  }

  private static func listed(_ day: Day, _ until: Day) -> Bilingual {
    Bilingual(
      "BERLAKU sampai \(until.longText(in: .indonesian)); menurut daftar status penerbit per "
        + "\(day.longText(in: .indonesian)) tidak dicabut dan tidak digantikan. Keadaan sesudah "
        + "itu tidak diketahui.",
      "VALID until \(until.longText(in: .english)); by the issuer's status list of "
        + "\(day.longText(in: .english)) neither revoked nor superseded. Its status since then is "
        + "unknown.")
  }

  private static func unrevoked(_ day: Day, _ until: Day) -> Bilingual {
    Bilingual(
      "BERLAKU sampai \(until.longText(in: .indonesian)); menurut daftar pencabutan penerbit per "
        + "\(day.longText(in: .indonesian)) tidak dicabut. Apakah telah digantikan, dan keadaan "
        + "sesudah itu, tidak diketahui.",
      "VALID until \(until.longText(in: .english)); by the issuer's list of revocations of "
        + "\(day.longText(in: .english)) not revoked. Whether another one took its place, and its "
        + "status since then, is unknown.")
  }

  private static func superseded(
    _ number: CertificateNumber, _ next: CertificateNumber?
  ) -> Bilingual {
    guard let next else {
      return Bilingual(
        "DIGANTIKAN: sertifikat \(number) telah digantikan oleh yang lebih baru. Minta sertifikat "
          + "yang baru dari pemegangnya.",
        "SUPERSEDED: a newer certificate has taken the place of \(number). Ask its holder for the "
          + "new one.")
    }
    return Bilingual(
      "DIGANTIKAN: sertifikat \(number) telah digantikan oleh \(next). Minta yang baru dari "
        + "pemegangnya.",
      "SUPERSEDED: \(next) has taken the place of the certificate \(number). Ask its holder for "
        + "the new one.")
  }
}

private func both(
  _ indonesian: String, _ day: Day, _ indonesianEnd: String, _ english: String,
  _ englishEnd: String
) -> Bilingual {
  Bilingual(
    "\(indonesian) \(day.longText(in: .indonesian))\(indonesianEnd)",
    "\(english) \(day.longText(in: .english))\(englishEnd)")
}
