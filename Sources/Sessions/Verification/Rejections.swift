import Certificates
import Rendering
import Seals
import Text

extension Rejection {
  init(_ error: CertificateFileError) { self.init(code: error.code, sentence: error.sentence) }

  static let empty = Rejection(code: "empty", sentence: VerificationWords.empty)
  static let unknown = Rejection(code: "unknown", sentence: VerificationWords.unknownKind)
  static let tooLarge = Rejection(code: "too_large", sentence: VerificationWords.tooLarge)
  static let noCode = Rejection(code: "no_code", sentence: VerificationWords.noCode)
  static let lonelySeal = Rejection(code: "seal_alone", sentence: VerificationWords.lonelySeal)
  static let sealMissing = Rejection(code: "seal_missing", sentence: VerificationWords.sealMissing)
  static let keyEnded = Rejection(code: "key_ended", sentence: CertificateWords.keyEnded)
  static let otherCertificate = Rejection(
    code: "other_certificate", sentence: VerificationWords.otherBadge)

  static func contradicted(_ number: CertificateNumber) -> Rejection {
    Rejection(code: "contradicted", sentence: CertificateStatus.contradicted(number).sentence)
  }
}

/// What programs are told of a reason; part of the answer's contract.
extension CertificateFileError {
  var code: String {
    switch self {
    case .seal(let error): error.code
    case .notPDF: "not_pdf"
    case .noRecord: "no_record"
    case .record: "unreadable"
    case .altered: "altered"
    case .notCountersigned: "not_countersigned"
    case .uncovered: "uncovered"
    }
  }
}

extension SealError {
  var code: String {
    switch self {
    case .notSealed: "not_sealed"
    case .changed: "changed"
    case .unknownIssuer: "unknown_issuer"
    }
  }
}

extension TokenError {
  var code: String {
    switch self {
    case .notToken: "not_token"
    case .damaged: "damaged"
    case .unknownIssuer: "unknown_issuer"
    case .changed: "changed"
    case .untimely: "key_untimely"
    case .otherClaims: "other_claims"
    }
  }
}

extension CredentialError {
  var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .unknownIssuer: "unknown_issuer"
    case .changed: "changed"
    case .untimely: "key_untimely"
    }
  }
}

extension ProofError {
  var code: String {
    switch self {
    case .notProof: "not_proof"
    case .noEntry: "no_entry"
    case .unknownIssuer: "unknown_issuer"
    case .changed: "changed"
    case .notIncluded: "not_included"
    case .otherCertificate: "other_certificate"
    }
  }
}
