import Certificates
import Dates
import Results
import Seals

/// What the ledger here says of certificates, found by their numbers.
struct LedgerIndex {
  private struct Issue {
    let id: CertificateID?
    let digest: Digest?
  }

  private var issues: [String: Issue] = [:]
  private var endings: [String: (withdrawal: Withdrawal, at: Instant)] = [:]
  /// The mark of this ledger in the numbers of its certificates; `nil` where there is no ledger.
  private let mark: String?

  /// Of no ledger.
  init() { mark = nil }

  init(_ store: any ResultsStore) throws(StoreError) {
    let origin = try store.origin?.description ?? ""
    // Any number of that origin bears its mark.
    mark = CertificateNumber(origin: origin, year: 2000, counter: 1)?.originMark
    for stored in try store.entries(after: 0, of: nil, type: .certificateIssued) {
      guard let number = stored.entry.body["number"]?.stringValue else { continue }
      issues[number] = Issue(
        id: stored.entry.body["certificate"]?.stringValue.flatMap { CertificateID($0) },
        digest: stored.entry.body["digest"]?.stringValue.flatMap { Digest(hexadecimal: $0) })
    }
    for stored in try store.entries(after: 0, of: nil, type: .certificateSuperseded) {
      guard let number = stored.entry.body["number"]?.stringValue else { continue }
      let next = stored.entry.body["by"]?.stringValue.flatMap { CertificateNumber($0) }
      endings[number] = (.superseded(by: next), stored.entry.at)
    }
    // Whatever took its place, what is revoked stays so.
    for stored in try store.entries(after: 0, of: nil, type: .certificateRevoked) {
      guard let number = stored.entry.body["number"]?.stringValue else { continue }
      endings[number] = (.revoked, stored.entry.at)
    }
  }

  /// What is known of the certificate of that `number`, with the digest of its record where that is
  /// at hand: a QR code and a badge have none.
  func standing(
    of number: CertificateNumber, id: CertificateID, digest: Digest?
  ) -> StandingInLedger {
    guard let issue = issues[number.description] else {
      return StandingInLedger(knowledge: number.originMark == mark ? .notIssued : .none)
    }
    guard issue.id ?? id == id, digest ?? issue.digest == issue.digest else {
      return StandingInLedger(knowledge: .contradicted)
    }
    let ending = endings[number.description]
    return StandingInLedger(knowledge: .ledger(ending?.withdrawal), ended: ending?.at)
  }
}
