import Certificates
import Results
import Text

/// A certificate issued anew with the data of today, in the place of another.
struct CertificateReplacement {
  let desk: Desk
  private let matter: WithdrawalMatter
  private let old: CertificateRecord
  private let earned: Earned
  private let minting: Minting

  /// Refuses a certificate whose holder was erased, or that has expired.
  init(_ matter: WithdrawalMatter, at desk: Desk) throws(Trouble) {
    self.desk = desk
    self.matter = matter
    let (store, row) = (matter.store, matter.certificate.row)
    let person = try Trouble.storing { () throws(StoreError) in try store.person(row.subject) }
    guard let record = matter.record, person != nil else {
      throw .certificate(WithdrawalWords.noRecord(row.number), .usage)
    }
    guard record.validUntil >= desk.today else {
      throw .certificate(WithdrawalWords.expired(row.number), .usage)
    }
    let exams = try desk.attempts(of: row.subject, in: store).filter { $0.kind == .exam }
    guard let exam = exams.first(where: { $0.id == row.attempt }),
      // What was certified is not judged again: where it was wrong, it is revoked.
      let result = exam.result(before: matter.certificate.issue.number)
    else { throw .certificate(CertificateWords.noProof(row.number), .damaged) }
    _ = try desk.sealingKey(for: matter.officer)
    guard let issuer = try IssuerDesk(desk).settings() else {
      throw .certificate(CertificateWords.issuerNeeded, .unusable)
    }
    old = record
    minting = Minting(desk: desk, store: store, issuer: issuer, actor: matter.officer.actor)
    earned = try desk.earned(exam, result, among: exams, in: store)
  }

  /// What the new certificate says otherwise, field by field.
  func changes() throws(Trouble) -> [Bilingual] {
    guard let new = try minting.draft(of: earned) else { return [] }
    return CertificateField.allCases.filter(\.isOfSubstance).compactMap { field in
      let before = Bilingual { old.value(of: field, in: $0) }
      let after = Bilingual { new.value(of: field, in: $0) }
      guard before != after else { return nil }
      return new.label(of: field) + Bilingual(": ", ": ") + before + Bilingual(" → ", " → ") + after
    }
  }

  /// Issues it and writes its files; `nil` where another officer ended the old one meanwhile.
  func issue(
    because reason: String, _ register: inout CertificateRegister
  ) throws(Trouble) -> (number: String, path: String)? {
    var earned = earned
    earned.correction = Correction(
      of: matter.number, because: reason, validUntil: old.validUntil)
    guard let one = try minting.issue([earned], &register).first else { return nil }
    let writer = CertificateWriter(desk: desk, store: matter.store)
    try writer.records.keep([one])
    desk.signCheckpoint(in: matter.store)
    return (one.record.number.description, try writer.write(one))
  }
}

extension CertificateField {
  /// Whether the field says something of holder, exam or issuer, so that another value is worth a
  /// new certificate.
  fileprivate var isOfSubstance: Bool {
    switch self {
    case .number, .id, .issued, .validUntil, .statusPlace, .supersedes: false
    case .name, .personnelNumber, .status, .unit, .agency, .program, .trainingHours, .examDate,
      .place, .score, .grade, .verdict, .bank, .bankDigest, .lawEdition, .legalBasis, .issuer,
      .signatory, .ledger, .ledgerLeaf:
      true
    }
  }
}

extension Bilingual {
  /// What `text` gives in each language.
  fileprivate init(_ text: (Language) -> String) {
    self.init(text(.indonesian), text(.english))
  }
}
