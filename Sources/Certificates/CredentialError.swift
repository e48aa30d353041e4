import Dates
import Text

/// Why a badge or a status list is not the genuine word of a trusted issuer.
public enum CredentialError: Error, Hashable, Sendable {
  /// It is not what this program writes; a member is named by its path.
  case unreadable(ReadingProblem)
  /// Signed by a key that is not among the trusted ones.
  case unknownIssuer(KeyMark)
  /// The signature is not of this content.
  case changed
  /// The signature is of a key that was not trusted when it was made.
  case untimely(KeyMark, Instant)
}

extension CredentialError {
  /// What is wrong and what to do about it.
  public var sentence: Bilingual {
    switch self {
    case .unreadable(let problem):
      Bilingual(
        "Bukan lencana atau daftar status Netral yang utuh: \(problem.clause.indonesian). Minta "
          + "berkas asli dari penerbit.",
        "No badge or status list of Netral as it was issued: \(problem.clause.english). Ask the "
          + "issuer for the original.")
    case .unknownIssuer(let mark): SealError.unknownIssuer(mark).sentence
    case .changed: SealError.changed.sentence
    case .untimely(let mark, let moment): KeySentences.untimely(mark, moment)
    }
  }
}
