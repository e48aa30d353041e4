import Certificates
import Dates
import Rendering
import Seals
import Text

/// What was found of one file, text or number that somebody showed.
struct Verification {
  /// How people call what was shown: a path, or words of ours.
  let name: String
  let kind: ExhibitKind
  let finding: Finding

  enum Finding {
    case certificate(VerifiedCertificate)
    /// A genuine status list.
    case list(StatusList)
    /// A genuine proof, which tells neither whose certificate it is nor how long it is valid.
    case proof(IssueEntry, StandingInLedger)
    case rejected(Rejection)
    /// Nothing that has to do with certificates, or a part of what is verified with another file.
    case skipped
    /// It could not be looked at.
    case unreadable(Trouble)
  }

  /// Whether it may be relied upon, as far as anything is known.
  var isGood: Bool {
    switch finding {
    case .certificate(let certificate): certificate.isGood
    case .proof(_, let standing): standing.withdrawal == nil
    case .list, .skipped: true
    case .rejected, .unreadable: false
    }
  }
}

/// Why something shown is not the genuine word of a trusted issuer.
struct Rejection: Error, Hashable {
  /// A word for programs.
  let code: String
  let sentence: Bilingual
}

/// A genuine certificate in whatever form, with its status.
struct VerifiedCertificate {
  enum Content {
    case record(CertificateRecord)
    case claims(CertificateClaims)
    case badge(Badge)
  }

  let content: Content
  let status: CertificateStatus
  /// What the status comes from.
  let source: StatusSource
  /// What else was checked, each in a sentence.
  var notes: [Bilingual] = []
  /// What was attached to it and does not belong to it.
  var strangers: [Rejection] = []
  /// Those who put their signatures to it beside our seal.
  var countersigned: CountersignedCertificate?

  var isGood: Bool { status.isInForce && strangers.isEmpty }
}

/// Where what is known of a certificate beyond its own text comes from, and of what moment it is.
enum StatusSource: Hashable {
  case ledger(ended: Instant?)
  case list(Instant)
  case none
}

/// What the ledger here says of a certificate.
struct StandingInLedger: Hashable {
  var knowledge = StatusKnowledge.none
  /// When the certificate was withdrawn.
  var ended: Instant?

  var withdrawal: Withdrawal? {
    if case .ledger(let withdrawal) = knowledge { withdrawal } else { nil }
  }
}

extension VerifiedCertificate.Content {
  var term: CertificateTerm {
    switch self {
    case .record(let record): record.term
    case .claims(let claims): claims.term
    case .badge(let badge): badge.term
    }
  }

  var id: CertificateID {
    switch self {
    case .record(let record): record.id
    case .claims(let claims): claims.id
    case .badge(let badge): badge.id
    }
  }

  var holder: String {
    switch self {
    case .record(let record): record.holder.name
    case .claims(let claims): claims.name
    case .badge(let badge): badge.name
    }
  }

  /// Every field that is there.
  func rows(in language: Language) -> [CertificateRow] {
    switch self {
    case .record(let record): record.rows(in: language)
    case .claims(let claims): claims.rows(in: language)
    case .badge(let badge): badge.rows(in: language)
    }
  }

  /// The fields of a certificate that this form of it does not carry.
  func missing(in language: Language) -> [CertificateField] {
    let there = Set(rows(in: language).map(\.field))
    return CertificateField.allCases.filter { !there.contains($0) }
  }
}
