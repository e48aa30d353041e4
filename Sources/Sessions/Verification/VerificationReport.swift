import Certificates
import Dates
import Rendering
import Text

/// How many of what was shown are how.
struct VerificationCount: Hashable {
  var good = 0
  var notInForce = 0
  var refused = 0
  var unreadable = 0
  var skipped = 0

  var all: Int { good + notInForce + refused + unreadable }

  mutating func count(_ verification: Verification) {
    switch verification.finding {
    case .skipped: skipped += 1
    case .unreadable: unreadable += 1
    case .rejected: refused += 1
    case .certificate, .proof, .list:
      if verification.isGood { good += 1 } else { notInForce += 1 }
    }
  }

  /// How a command ends that found this.
  var status: Status {
    if notInForce + refused > 0 { return .finding }
    return unreadable > 0 || all == 0 ? .unusable : .done
  }
}

/// What was found, for people: everything of one, or a line of each of many.
struct VerificationReport {
  let desk: Desk

  /// Every field and the status, or why not, of which the error stream tells.
  func show(_ verification: Verification) throws(Trouble) {
    switch verification.finding {
    case .certificate(let certificate): show(certificate)
    case .list(let list):
      desk.say(VerificationWords.list(list, on: day(list.moment)))
    case .proof(let entry, let standing): show(entry, standing)
    case .rejected(let rejection):
      throw .certificate(CertificateWords.refused + rejection.sentence, .finding)
    case .skipped:
      throw .certificate(CertificateWords.refused + VerificationWords.unknownKind, .finding)
    case .unreadable(let trouble): throw trouble
    }
  }

  private func show(_ certificate: VerifiedCertificate) {
    for row in certificate.content.rows(in: desk.language) {
      desk.say("  \(row.label): \(row.value)", hanging: 4)
    }
    for note in certificate.notes { desk.say(note) }
    show(certificate.countersigned)
    for stranger in certificate.strangers { desk.say(stranger.sentence) }
    if let missing = missing(in: certificate.content) { desk.say(missing) }
    desk.say(Bilingual("Status: ", "Status: ") + certificate.status.sentence)
    if let since = since(certificate) { desk.say(since) }
    desk.say(VerificationWords.checked(desk.today))
  }

  /// What this form does not carry, for whoever has nothing else.
  private func missing(in content: VerifiedCertificate.Content) -> Bilingual? {
    let labels = content.missing(in: desk.language).map { $0.label(isASN: nil)[desk.language] }
    return switch content {
    case .record: nil
    case .claims: VerificationWords.codeLacks(labels)
    case .badge: VerificationWords.badgeLacks(labels)
    }
  }

  private func show(_ countersigned: CountersignedCertificate?) {
    guard let countersigned else { return }
    desk.say(VerificationWords.countersigned(countersigned.form))
    for field in countersigned.signatures {
      desk.say("  " + VerificationWords.signature(field, in: desk.language), hanging: 4)
    }
    desk.say(VerificationWords.notJudged)
  }

  private func show(_ entry: IssueEntry, _ standing: StandingInLedger) {
    let rows: [(CertificateField, String)] = [
      (.number, entry.number.description), (.id, entry.id.description),
      (.issued, day(entry.at).longText(in: desk.language)),
      (.ledger, "\(entry.origin), \(Bilingual("entri", "entry")[desk.language]) \(entry.sequence)"),
      (.ledgerLeaf, entry.leaf.description),
    ]
    for (field, value) in rows {
      desk.say("  \(field.label(isASN: nil)[desk.language]): \(value)", hanging: 4)
    }
    desk.say(VerificationWords.proved(entry, on: day(entry.at)))
    if let withdrawal = standing.withdrawal {
      desk.say(Bilingual("Status: ", "Status: ") + withdrawal.status(of: entry.number).sentence)
    }
    if let ended = standing.ended { desk.say(VerificationWords.ended(day(ended))) }
    desk.say(VerificationWords.checked(desk.today))
  }

  /// The day of a status that does not name one itself.
  private func since(_ certificate: VerifiedCertificate) -> Bilingual? {
    switch certificate.status {
    case .revoked, .superseded:
      switch certificate.source {
      case .ledger(let ended): ended.map { VerificationWords.ended(day($0)) }
      case .list(let moment): VerificationWords.listed(day(moment))
      case .none: nil
      }
    case .valid, .listed, .unrevoked, .unconfirmed, .notYetKnown, .contradicted, .expired,
      .notYetIssued:
      nil
    }
  }

  private func day(_ moment: Instant) -> Day { moment.day(offset: desk.clockOffset) }

  /// One line: the verdict, the number and the name of what was shown; why not hangs below.
  func showLine(_ verification: Verification) {
    switch verification.finding {
    case .certificate(let certificate):
      let status = VerificationWords.word(certificate.status)
      let word = certificate.strangers.isEmpty ? status : VerificationWords.doubtful
      var parts = [certificate.content.term.number.description, verification.name]
      if certificate.countersigned?.form == .rewritten {
        parts.append(VerificationWords.pageNotSealed[desk.language])
      }
      say(word, parts)
    case .list(let list):
      say(VerificationWords.genuine, [list.issuer, verification.name])
    case .proof(let entry, let standing):
      let status = standing.withdrawal.map { VerificationWords.word($0.status(of: entry.number)) }
      say(status ?? VerificationWords.recorded, [entry.number.description, verification.name])
    case .rejected(let rejection):
      say(VerificationWords.refused, [verification.name, rejection.sentence[desk.language]])
    case .unreadable(let trouble):
      let reason = trouble.lines(in: desk.language).joined(separator: " ")
      say(VerificationWords.unreadable, [verification.name, reason])
    case .skipped: break
    }
  }

  private func say(_ word: Bilingual, _ parts: [String]) {
    desk.say(([word[desk.language]] + parts).joined(separator: "  "), hanging: 4)
  }
}

extension Withdrawal {
  func status(of number: CertificateNumber) -> CertificateStatus {
    switch self {
    case .revoked: .revoked(number)
    case .superseded(let next): .superseded(number, by: next)
    }
  }
}
