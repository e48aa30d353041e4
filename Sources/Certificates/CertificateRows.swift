import Text

/// A field of a certificate as people read it.
public enum CertificateField: String, CaseIterable, Hashable, Sendable {
  case number, id, name, personnelNumber, status, unit, agency, program, trainingHours, examDate
  case place, score, grade, verdict, bank, bankDigest, lawEdition, legalBasis, issuer, signatory
  case issued, validUntil, ledger, ledgerLeaf, supersedes
}

/// One field of one certificate, ready to be shown.
public struct CertificateRow: Hashable, Sendable {
  public let field: CertificateField
  public let label: String
  public let value: String
}

extension CertificateRecord {
  /// Every field with its label, in the order of a certificate; what is not there says so by `-`.
  public func rows(in language: Language) -> [CertificateRow] {
    CertificateField.allCases.map {
      CertificateRow(
        field: $0, label: label(of: $0)[language], value: value(of: $0, in: language))
    }
  }

  /// What `field` is called on this certificate.
  public func label(of field: CertificateField) -> Bilingual {
    switch field {
    case .number: Bilingual("Nomor", "Number")
    case .id: Bilingual("ID sertifikat", "Certificate ID")
    case .name: Bilingual("Nama", "Name")
    case .personnelNumber:
      holder.standing.isASN
        ? Bilingual("NIP", "Civil service number") : Bilingual("Nomor pegawai", "Staff number")
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
    case .supersedes: Bilingual("Menggantikan", "Replaces")
    }
  }

  /// The text of `field`.
  public func value(of field: CertificateField, in language: Language) -> String {
    switch field {
    case .number: number.description
    case .id: id.description
    case .name: holder.name
    case .personnelNumber: holder.standing.printedNumber ?? "-"
    case .status: holder.standing.isASN ? "ASN" : Bilingual("Bukan ASN", "Not ASN")[language]
    case .unit: holder.unit
    case .agency: holder.agency
    case .program: program.title[language]
    case .trainingHours: "\(program.trainingHours) JP"
    case .examDate: sitting.dayText(in: language)
    case .place: sitting.place
    case .score: score.text(in: language)
    case .grade: score.grade[language]
    case .verdict: Bilingual(Self.verdict, "\(Self.verdict) (passed)")[language]
    case .bank: basis.bank
    case .bankDigest: basis.bankDigest.description
    case .lawEdition: basis.lawEdition
    case .legalBasis: basis.legalBasis.isEmpty ? "-" : basis.legalBasis.joined(separator: "; ")
    case .issuer: issuer.agency
    case .signatory: "\(issuer.signatoryName), \(issuer.signatoryOffice)"
    case .issued: issuedOn.longText(in: language)
    case .validUntil: validUntil.longText(in: language)
    case .ledger: ledger.text(in: language)
    case .ledgerLeaf: ledger.leaf.description
    case .supersedes: supersedes?.description ?? "-"
    }
  }
}

extension CertifiedScore {
  /// Points and share, `18 dari 20 (90,0%)`.
  public func text(in language: Language) -> String {
    "\(earned) \(Bilingual("dari", "of")[language]) \(possible) (\(percentText(in: language)))"
  }

  /// The share with one decimal, with the language's decimal sign.
  public func percentText(in language: Language) -> String {
    "\(permille / 10)\(Bilingual(",", ".")[language])\(permille % 10)%"
  }
}

extension LedgerPoint {
  /// Origin and number of the entry.
  public func text(in language: Language) -> String {
    "\(origin), \(Bilingual("entri", "entry")[language]) \(sequence)"
  }
}
