import Certificates
import Dates
import Seals
import Text
import Zlib

/// What lies beside a record and vouches for it.
enum Witness {
  case seal([UInt8])
  case proof([UInt8])
}

/// Says of bytes what certificate they are and what it is worth: by the keys that are trusted, the
/// ledger and the status lists at hand, and nothing else.
struct Verifier {
  let trust: TrustList
  let checker: any SealChecker
  let today: Day
  let ledger: LedgerIndex
  /// Genuine status lists, of whomever.
  var lists: [StatusList] = []

  /// What `bytes` are, which are no picture, found as `kind`.
  ///
  /// - Parameter witness: What lies beside them, if they are a record.
  func finding(
    in bytes: [UInt8], as kind: ExhibitKind, witness: Witness? = nil
  ) -> Verification.Finding {
    do throws(Rejection) {
      switch kind {
      case .pdf: return .certificate(try certificate(inPDF: bytes))
      case .record: return .certificate(try certificate(inRecord: bytes, witness))
      case .badge:
        return .certificate(certificate(.badge(try badge(bytes))))
      case .code:
        return .certificate(try certificate(inCode: String(decoding: bytes, as: UTF8.self)))
      case .proof:
        let entry = try proof(bytes)
        let standing = ledger.standing(of: entry.number, id: entry.id, digest: entry.digest)
        guard standing.knowledge != .contradicted else { throw .contradicted(entry.number) }
        return .proof(entry, standing)
      case .statusList: return .list(try statusList(bytes))
      case .seal: throw .lonelySeal
      case .empty: throw .empty
      case .png, .jpeg, .unknown: throw .unknown
      }
    } catch { return .rejected(error) }
  }

  func certificate(inCode text: String) throws(Rejection) -> VerifiedCertificate {
    let code = text.drop { $0.isWhitespace }
    let end = code.lastIndex { !$0.isWhitespace } ?? code.startIndex
    do throws(TokenError) {
      let claims = try CertificateToken.open(code[...end], trusted: trust, checker: checker)
      return certificate(.claims(claims))
    } catch { throw Rejection(code: error.code, sentence: error.sentence) }
  }

  func badge(_ bytes: [UInt8]) throws(Rejection) -> Badge {
    do { return try BadgeFile.open(bytes, trusted: trust, checker: checker) } catch {
      throw Rejection(code: error.code, sentence: error.sentence)
    }
  }

  func statusList(_ bytes: [UInt8]) throws(Rejection) -> StatusList {
    do throws(CredentialError) {
      return try StatusListFile.open(bytes, trusted: trust, checker: checker, compressor: Zlib())
    } catch { throw Rejection(code: error.code, sentence: error.sentence) }
  }

  private func proof(_ bytes: [UInt8]) throws(Rejection) -> IssueEntry {
    do { return try CertificateProof.open(bytes, trusted: trust, checker: checker) } catch {
      throw Rejection(code: error.code, sentence: error.sentence)
    }
  }

  /// A certificate of that content, which is genuine, with its status.
  func certificate(_ content: VerifiedCertificate.Content) -> VerifiedCertificate {
    let term = content.term
    var digest: Digest?
    if case .record(let record) = content { digest = record.digest(by: checker) }
    let standing = ledger.standing(of: term.number, id: content.id, digest: digest)
    let known = lists.knowledge(of: term, by: checker).joined(with: standing.knowledge)
    return VerifiedCertificate(
      content: content, status: CertificateStatus(of: term, on: today, knowing: known),
      source: StatusSource(known, standing))
  }
}

extension StatusSource {
  fileprivate init(_ known: StatusKnowledge, _ standing: StandingInLedger) {
    switch known {
    case .none: self = .none
    case .unrevoked(let moment), .list(_, let moment): self = .list(moment)
    case .notIssued, .contradicted, .ledger: self = .ledger(ended: standing.ended)
    }
  }
}
