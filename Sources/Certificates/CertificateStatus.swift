import Dates
import Seals

/// What a genuine certificate is worth on a day.
public enum CertificateStatus: Hashable, Sendable {
  /// In force, and the ledger issued exactly this record.
  case valid(until: Day)
  /// In force by its own text and by status lists of that day; what came later is not known here.
  case listed(Day, until: Day)
  /// In force by its own text and not revoked by a status list of that day; whether another one took
  /// its place is not known here.
  case unrevoked(Day, until: Day)
  /// In force by its own text; later entries about it are not known here.
  case unconfirmed(issued: Day, until: Day)
  /// The ledger here does not know it, or not yet.
  case notYetKnown(CertificateNumber)
  /// The ledger issued another record under the same number.
  case contradicted(CertificateNumber)
  case revoked(CertificateNumber)
  case superseded(CertificateNumber, by: CertificateNumber?)
  case expired(after: Day)
  /// Issued on a day that has not come: a clock is wrong, there or here.
  case notYetIssued(Day)

  /// The status on `today` of a certificate of that `term`, whose seal has been checked.
  public init(of term: CertificateTerm, on today: Day, knowing knowledge: StatusKnowledge) {
    let force: CertificateStatus
    switch knowledge {
    case .notIssued:
      self = .notYetKnown(term.number)
      return
    case .contradicted:
      self = .contradicted(term.number)
      return
    case .ledger(.revoked), .list(.revoked, _):
      self = .revoked(term.number)
      return
    case .ledger(.superseded(let next)), .list(.superseded(let next), _):
      self = .superseded(term.number, by: next)
      return
    case .none: force = .unconfirmed(issued: term.issuedOn, until: term.validUntil)
    case .ledger(nil): force = .valid(until: term.validUntil)
    case .unrevoked(let moment): force = .unrevoked(moment.day(), until: term.validUntil)
    case .list(nil, let moment): force = .listed(moment.day(), until: term.validUntil)
    }
    if today < term.issuedOn {
      self = .notYetIssued(term.issuedOn)
    } else {
      self = today > term.validUntil ? .expired(after: term.validUntil) : force
    }
  }

  /// Likewise of `record`, whose digest is `digest`, by the `ledger` at hand.
  public init(
    of record: CertificateRecord, digest: Digest, on today: Day, knowing ledger: LedgerKnowledge
  ) {
    self.init(of: record.term, on: today, knowing: StatusKnowledge(of: digest, by: ledger))
  }

  /// Whether the certificate may be relied upon today.
  public var isInForce: Bool {
    switch self {
    case .valid, .listed, .unrevoked, .unconfirmed: true
    case .notYetKnown, .contradicted, .revoked, .superseded, .expired, .notYetIssued: false
    }
  }
}
