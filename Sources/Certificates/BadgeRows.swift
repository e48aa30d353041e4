import Dates
import Text

extension Badge {
  /// Every field that the badge holds, in the order of a certificate; what is not there says so by
  /// `-`.
  public func rows(in language: Language) -> [CertificateRow] {
    values(in: language).map {
      CertificateRow(field: $0, label: $0.label(isASN: numberKind)[language], value: $1)
    }
  }

  private var numberKind: Bool? { shownNumber == nil ? nil : isASN }

  private func values(in language: Language) -> [(CertificateField, String)] {
    let days = ExamSitting(start: start, end: end, zone: zone, place: "").dayText(in: language)
    return [
      (.number, number.description), (.id, id.description), (.name, name),
      (.personnelNumber, numberText(in: language)), (.program, program.title[language]),
      (.trainingHours, "\(program.trainingHours) JP"), (.examDate, days),
      (.score, CertifiedScore.text(score.earned, of: score.possible, in: language)),
      (.grade, score.grade), (.bank, basis.bank), (.bankDigest, basis.bankDigest.description),
      (.lawEdition, basis.lawEdition), (.legalBasis, basis.legalBasisText), (.issuer, issuer),
      (.issued, issuedOn.longText(in: language)),
      (.validUntil, validUntil.longText(in: language)),
      (.statusPlace, statusPlace?.text(in: language) ?? "-"),
      (.supersedes, supersedes?.description ?? "-"),
    ]
  }

  private func numberText(in language: Language) -> String {
    switch shownNumber {
    case .full(let number)?:
      (isASN ? Holder.Standing.asn(nip: number) : .other(localNumber: number)).printedNumber ?? "-"
    case .hashed?: Bilingual("(disamarkan)", "(concealed)")[language]
    case nil: "-"
    }
  }
}
