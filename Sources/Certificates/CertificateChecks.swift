import Dates
import Text

extension CertificateRecord {
  func checkTexts() throws(CertificateError) {
    try check(holder.name, "holder.name", limit: 120)
    try check(holder.unit, "holder.unit", limit: 240)
    try check(holder.agency, "holder.agency", limit: 240)
    if let number = holder.standing.number { try check(number, "holder.number", limit: 40) }
    if case .asn(let nip) = holder.standing, let nip {
      guard nip.utf8.count == 18, nip.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        throw .nip
      }
    }
    try check(program.id, "program.id", limit: 60)
    try check(program.title.indonesian, "program.title.id", limit: 200)
    try check(program.title.english, "program.title.en", limit: 200)
    try check(sitting.place, "exam.place", limit: 120)
    try check(score.grade.indonesian, "score.grade.id", limit: 40)
    try check(score.grade.english, "score.grade.en", limit: 40)
    try check(basis.bank, "basis.bank", limit: 60)
    try check(basis.lawEdition, "basis.law_edition", limit: 60)
    for line in basis.legalBasis { try check(line, "basis.legal_basis", limit: 240) }
    try check(issuer.agency, "issuer.agency", limit: 240)
    try check(issuer.signatoryName, "issuer.signatory_name", limit: 120)
    try check(issuer.signatoryOffice, "issuer.signatory_office", limit: 240)
    try check(ledger.origin, "ledger.origin", limit: 60)
  }

  func checkNumbers() throws(CertificateError) {
    guard (0...1000).contains(program.trainingHours) else {
      throw .count(field: "program.training_hours", value: program.trainingHours)
    }
    guard (1...1_000_000).contains(score.possible) else {
      throw .count(field: "score.possible", value: score.possible)
    }
    guard (0...score.possible).contains(score.earned) else {
      throw .count(field: "score.earned", value: score.earned)
    }
    guard (0...6).contains(basis.legalBasis.count) else {
      throw .count(field: "basis.legal_basis", value: basis.legalBasis.count)
    }
    guard ledger.sequence >= 0 else {
      throw .count(field: "ledger.sequence", value: ledger.sequence)
    }
  }

  func checkDates() throws(CertificateError) {
    guard sitting.start <= sitting.end else {
      throw .order(earlier: "exam.start", later: "exam.end")
    }
    guard sitting.end <= issuedAt else { throw .order(earlier: "exam.end", later: "issued_at") }
    guard issuedOn <= validUntil else { throw .order(earlier: "issued_at", later: "valid_until") }
    guard number.year == issuedOn.year else {
      throw .year(number: number.year, issued: issuedOn.year)
    }
  }

  private func check(_ text: String, _ field: String, limit: Int) throws(CertificateError) {
    if let problem = text.problem(limit: limit) { throw .text(field: field, problem: problem) }
  }
}

extension String {
  /// Why this text stands on no certificate, or `nil`.
  func problem(limit: Int) -> TextProblem? {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return .empty }
    if unicodeScalars.count > limit { return .long(limit: limit) }
    if unicodeScalars.contains(where: { isControl($0) }) { return .controlCharacter }
    return first.properties.isWhitespace || last.properties.isWhitespace ? .blankEnds : nil
  }
}

/// Whether `scalar` would break a line or turn its direction, so that a printed text could read
/// otherwise than the record does.
private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .lineSeparator, .paragraphSeparator: true
  default: scalar.isControl
  }
}
