import Text

/// A field of a certificate as people read it.
public enum CertificateField: String, CaseIterable, Hashable, Sendable {
  case number, id, name, personnelNumber, status, unit, agency, program, trainingHours, examDate
  case place, score, grade, verdict, bank, bankDigest, lawEdition, legalBasis, issuer, signatory
  case issued, validUntil, ledger, ledgerLeaf, statusPlace, supersedes
}

/// One field of one certificate, ready to be shown.
public struct CertificateRow: Hashable, Sendable {
  public let field: CertificateField
  public let label: String
  public let value: String
}

extension CertificateField {
  /// What the field is called; where nobody says whether the holder is ASN, a number may be either.
  public func label(isASN: Bool?) -> Bilingual {
    switch self {
    case .number: Bilingual("Nomor", "Number")
    case .id: Bilingual("ID sertifikat", "Certificate ID")
    case .name: Bilingual("Nama", "Name")
    case .personnelNumber: Self.numberLabel(isASN: isASN)
    case .status: Bilingual("Status", "Status")
    case .unit: Bilingual("Unit kerja", "Unit")
    case .agency: Bilingual("Instansi", "Agency")
    case .program: Bilingual("Program", "Program")
    case .trainingHours: Bilingual("Jam pelajaran", "Training hours")
    case .examDate: Bilingual("Tanggal ujian", "Date of exam")
    case .place: Bilingual("Tempat", "Place")
    case .score: Bilingual("Nilai", "Score")
    case .grade: Bilingual("Predikat", "Grade")
    case .verdict: Bilingual("Hasil", "Outcome")
    case .bank: Bilingual("Bank soal", "Item bank")
    case .bankDigest: Bilingual("Sidik bank soal", "Digest of the bank")
    case .lawEdition: Bilingual("Edisi hukum", "Edition of the law")
    case .legalBasis: Bilingual("Dasar hukum", "Legal basis")
    case .issuer: Bilingual("Penerbit", "Issuer")
    case .signatory: Bilingual("Penanda tangan", "Signatory")
    case .issued: Bilingual("Tanggal terbit", "Date of issue")
    case .validUntil: Bilingual("Berlaku sampai", "Valid until")
    case .ledger: Bilingual("Jurnal", "Ledger")
    case .ledgerLeaf: Bilingual("Sidik entri jurnal", "Leaf of the entry")
    case .statusPlace: Bilingual("Daftar status", "Status list")
    case .supersedes: Bilingual("Menggantikan", "Replaces")
    }
  }

  private static func numberLabel(isASN: Bool?) -> Bilingual {
    switch isASN {
    case true?: Bilingual("NIP", "Civil service number")
    case false?: Bilingual("Nomor pegawai", "Staff number")
    case nil: Bilingual("NIP atau nomor pegawai", "Civil service or staff number")
    }
  }
}
