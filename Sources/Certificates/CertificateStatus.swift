import Dates
import Seals
import Text

/// What the ledger at hand can say about a certificate.
public enum LedgerKnowledge: Hashable, Sendable {
  /// There is no ledger of the certificate's origin here.
  case noLedger
  /// The ledger is here and has issued no certificate of that number.
  case notIssued
  /// The ledger issued a record of this digest under the number.
  case issued(Digest)
}

/// What a genuine certificate is worth on a day.
public enum CertificateStatus: Hashable, Sendable {
  /// In force, and the ledger issued exactly this record.
  case valid(until: Day)
  /// In force by its own text; later entries about it are not known here.
  case unconfirmed(issued: Day, until: Day)
  /// The ledger here does not know it, or not yet.
  case notYetKnown(origin: String)
  /// The ledger issued another record under the same number.
  case contradicted(CertificateNumber)
  case expired(after: Day)
  /// Issued on a day that has not come: a clock is wrong, there or here.
  case notYetIssued(Day)

  /// The status of `record`, whose digest is `digest` and whose seal has been checked, on `today`.
  public init(
    of record: CertificateRecord, digest: Digest, on today: Day, knowing ledger: LedgerKnowledge
  ) {
    switch ledger {
    case .issued(let issued) where issued != digest: self = .contradicted(record.number)
    case .notIssued: self = .notYetKnown(origin: record.ledger.origin)
    case .noLedger, .issued:
      if today < record.issuedOn {
        self = .notYetIssued(record.issuedOn)
      } else if today > record.validUntil {
        self = .expired(after: record.validUntil)
      } else if ledger == .noLedger {
        self = .unconfirmed(issued: record.issuedOn, until: record.validUntil)
      } else {
        self = .valid(until: record.validUntil)
      }
    }
  }

  /// Whether the certificate may be relied upon today.
  public var isInForce: Bool {
    switch self {
    case .valid, .unconfirmed: true
    case .notYetKnown, .contradicted, .expired, .notYetIssued: false
    }
  }

  /// What was found, never a bare "valid".
  public var sentence: Bilingual {
    switch self {
    case .valid(let until):
      both(
        "BERLAKU sampai", until, "; tercatat sama di jurnal.", "VALID until", "; the ledger agrees."
      )
    case .unconfirmed(let issued, let until):
      Bilingual(
        "BERLAKU menurut isinya sampai \(until.longText(in: .indonesian)). Jurnal penerbit "
          + "tidak ada di sini: keadaan sejak \(issued.longText(in: .indonesian)) tidak "
          + "diketahui.",
        "VALID by its own text until \(until.longText(in: .english)). The issuer's ledger is "
          + "not here: its status since \(issued.longText(in: .english)) is unknown.")
    case .notYetKnown(let origin):
      Bilingual(
        "BELUM DIKENAL: jurnal \(origin) di sini tidak memuat nomor ini. Perbarui jurnal atau "
          + "tanyakan penerbit.",
        "NOT YET KNOWN: the ledger \(origin) here holds no such number. Update it or ask its "
          + "issuer.")
    case .contradicted(let number):
      Bilingual(
        "BERTENTANGAN: jurnal mencatat isi lain untuk nomor \(number). Jangan dipakai; hubungi "
          + "penerbit.",
        "CONTRADICTED: the ledger holds another record as \(number). Do not use it; ask the issuer."
      )
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
}

private func both(
  _ indonesian: String, _ day: Day, _ indonesianEnd: String, _ english: String,
  _ englishEnd: String
) -> Bilingual {
  Bilingual(
    "\(indonesian) \(day.longText(in: .indonesian))\(indonesianEnd)",
    "\(english) \(day.longText(in: .english))\(englishEnd)")
}
