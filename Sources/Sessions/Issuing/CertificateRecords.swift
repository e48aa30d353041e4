import Certificates
import Results
import Seals
import Text

/// The frozen records of certificates: kept in the vault, or made again where a crash came between
/// an issue and that.
struct CertificateRecords {
  let desk: Desk
  let store: any ResultsStore

  /// The record of a certificate with its entry; `nil` where its holder was erased.
  func issued(_ one: CertificateRegister.Certificate) throws(Trouble) -> Minting.Issued? {
    if let record = try kept(one.row.number) {
      return Minting.Issued(record: record, entry: one.issue)
    }
    return try restored(one)
  }

  /// The record that the vault keeps under that number, or `nil`.
  func kept(_ number: String) throws(Trouble) -> CertificateRecord? {
    let kept = try Trouble.storing { () throws(StoreError) in
      try store.certificate(numbered: number)
    }
    return try kept.map { kept throws(Trouble) in try record(in: kept) }
  }

  func record(in kept: KeptCertificate) throws(Trouble) -> CertificateRecord {
    do { return try CertificateRecord(canonical: Array(kept.text.utf8)) } catch {
      throw .certificate(error.sentence, .damaged)
    }
  }

  func keep(_ all: [Minting.Issued]) throws(Trouble) {
    let records = all.compactMap { one in
      one.entry.entry.subject.map {
        KeptCertificate(
          number: one.record.number.description, subject: $0,
          text: one.record.json.canonicalText)
      }
    }
    try Trouble.storing { () throws(StoreError) in try store.keep(records) }
  }

  /// Makes the record again exactly as its entry says, and keeps it; `nil` where nobody is known
  /// any more whom it is of, or who issues is not known yet.
  func restored(_ one: CertificateRegister.Certificate) throws(Trouble) -> Minting.Issued? {
    let subject = one.row.subject
    let person = try Trouble.storing { () throws(StoreError) in try store.person(subject) }
    guard person != nil, let issuer = try IssuerDesk(desk).settings() else { return nil }
    let exam = try desk.attempts(of: subject, in: store).first { $0.id == one.row.attempt }
    // A regrading since then does not change what was certified.
    guard let exam, let result = exam.result(before: one.issue.number) else { return nil }
    let minting = Minting(desk: desk, store: store, issuer: issuer, actor: "netral")
    let earned = try desk.earned(exam, result, among: [], in: store)
    guard let record = try minting.record(of: earned, issuedAs: one),
      one.isOf(record, checker: desk.supplies.checker)
    else { throw .certificate(CertificateWords.cannotRestore(one.row.number), .damaged) }
    let issued = Minting.Issued(record: record, entry: one.issue)
    try keep([issued])
    return issued
  }
}

extension CertificateRegister {
  /// The certificates that the ledger of `store` has issued until now.
  init(of store: any ResultsStore) throws(Trouble) {
    self.init()
    try catchUp(at: store)
  }

  mutating func catchUp(at store: any ResultsStore) throws(Trouble) {
    do throws(StoreError) { try catchUp(with: store) } catch { throw .store(error) }
  }
}
