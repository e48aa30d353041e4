import Text

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
    field.label(isASN: holder.standing.isASN)
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
    case .legalBasis: basis.legalBasisText
    case .issuer: issuer.agency
    case .signatory: "\(issuer.signatoryName), \(issuer.signatoryOffice)"
    case .issued: issuedOn.longText(in: language)
    case .validUntil: validUntil.longText(in: language)
    case .ledger: ledger.text(in: language)
    case .ledgerLeaf: ledger.leaf.description
    case .statusPlace: statusPlace?.text(in: language) ?? "-"
    case .supersedes: supersedes?.description ?? "-"
    }
  }
}

extension ExamBasis {
  /// All legal bases in one line.
  var legalBasisText: String { legalBasis.isEmpty ? "-" : legalBasis.joined(separator: "; ") }
}

extension CertifiedScore {
  /// Points and share, `18 dari 20 (90,0%)`.
  public func text(in language: Language) -> String {
    Self.text(earned, of: possible, in: language)
  }

  static func text(_ earned: Int, of possible: Int, in language: Language) -> String {
    let of = Bilingual("dari", "of")[language]
    let share = percentText(permille(earned, of: possible), in: language)
    return "\(earned) \(of) \(possible) (\(share))"
  }

  /// The share with one decimal, with the language's decimal sign.
  private static func percentText(_ permille: Int, in language: Language) -> String {
    "\(permille / 10)\(Bilingual(",", ".")[language])\(permille % 10)%"
  }
}

extension LedgerPoint {
  /// Origin and number of the entry.
  public func text(in language: Language) -> String {
    "\(origin), \(Bilingual("entri", "entry")[language]) \(sequence)"
  }
}
