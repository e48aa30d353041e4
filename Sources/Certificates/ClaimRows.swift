import Text

extension CertificateClaims {
  /// Every field that the QR code holds, in the order of a certificate; what is not there says so
  /// by `-`.
  public func rows(in language: Language) -> [CertificateRow] {
    let score = CertifiedScore.text(earned, of: possible, in: language)
    let values: [(CertificateField, String)] = [
      (.number, number.description), (.id, id.description), (.name, name),
      (.personnelNumber, personnelNumber ?? "-"), (.unit, unit), (.program, program),
      (.trainingHours, "\(trainingHours) JP"), (.examDate, examDay.longText(in: language)),
      (.score, score), (.issuer, issuer), (.issued, issuedOn.longText(in: language)),
      (.validUntil, validUntil.longText(in: language)),
      (.statusPlace, statusPlace?.text(in: language) ?? "-"),
    ]
    return values.map {
      CertificateRow(field: $0, label: $0.label(isASN: nil)[language], value: $1)
    }
  }
}
