import Dates
import Seals

/// How a certificate ended before its last day.
public enum Withdrawal: Hashable, Sendable {
  case revoked
  /// Another one took its place; a status list does not say which.
  case superseded(by: CertificateNumber?)
}

/// What the ledger at hand can say about a certificate.
public enum LedgerKnowledge: Hashable, Sendable {
  /// There is no ledger of the certificate's origin here.
  case noLedger
  /// The ledger is here and has issued no certificate of that number.
  case notIssued
  /// The ledger issued a record of this digest under the number.
  case issued(Digest)
  /// It did, and later withdrew it.
  case withdrawn(Digest, Withdrawal)
}

/// What is known of a certificate beyond its own text.
public enum StatusKnowledge: Hashable, Sendable {
  /// Neither the ledger nor a status list of its issuer is here.
  case none
  /// The ledger is here and has issued no certificate of that number, or not yet.
  case notIssued
  /// Another certificate was issued under the number.
  case contradicted
  /// The ledger here issued just this one, and did not withdraw it or did.
  case ledger(Withdrawal?)
  /// A status list made at that moment says that it was not revoked; there is none of those that
  /// were superseded.
  case unrevoked(at: Instant)
  /// Status lists made at that moment say that it was not withdrawn, or one that it was.
  case list(Withdrawal?, at: Instant)

  /// What `ledger` says of the record that has `digest`.
  public init(of digest: Digest, by ledger: LedgerKnowledge) {
    switch ledger {
    case .noLedger: self = .none
    case .notIssued: self = .notIssued
    case .issued(let issued): self = issued == digest ? .ledger(nil) : .contradicted
    case .withdrawn(let issued, let withdrawal):
      self = issued == digest ? .ledger(withdrawal) : .contradicted
    }
  }

  /// The graver of two sources: a copied ledger may be older than a list, and a list than a ledger.
  public func joined(with other: StatusKnowledge) -> StatusKnowledge {
    other.weight > weight ? other : self
  }

  private var weight: Int {
    switch self {
    case .none: 0
    case .notIssued: 1
    case .unrevoked: 2
    case .list(nil, _): 3
    case .ledger(nil): 4
    case .list(.superseded, _): 5
    case .ledger(.superseded): 6
    case .list(.revoked, _): 7
    case .ledger(.revoked): 8
    case .contradicted: 9
    }
  }
}
