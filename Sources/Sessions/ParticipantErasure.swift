import Assessment
import Certificates
import Dialogue
import Results
import Text

extension ParticipantJob {
  /// Destroys what is known of a participant, once that was typed.
  public func erase(_ whose: Whose) throws(Trouble) -> Status {
    guard let (participant, actor) = try chosen(whose) else { return .done }
    let store = try existingStore()
    try refuseOpenExam(of: participant.subject, in: store)
    let certificates = try Trouble.storing { () throws(StoreError) in
      try store.certificates(of: participant.subject)
    }
    if case .other = whose { desk.say(RegistrationWords.thisIs(participant.person)) }
    desk.say(ParticipantWords.erasing(certificates.count))
    guard confirmErasure() else {
      desk.say(ParticipantWords.notErased)
      return .done
    }
    try erase(participant.subject, by: actor, in: store)
    desk.signCheckpoint(in: store)
    desk.say(ParticipantWords.erased(1))
    return .done
  }

  /// Whether the word was typed that nobody types by mistake.
  func confirmErasure() -> Bool {
    while case .line(let line) = desk.field(
      ParticipantWords.typeToErase, help: ParticipantWords.eraseHelp)
    {
      if ParticipantWords.eraseWords.contains(line.lowercased()) { return true }
      desk.say(ParticipantWords.eraseHelp)
    }
    return false
  }

  /// The files first, while the vault still says which they are; what a crash leaves of it can be
  /// erased once more.
  func erase(
    _ subject: SubjectID, by actor: String, in store: any ResultsStore
  ) throws(Trouble) {
    let certificates = try Trouble.storing { () throws(StoreError) in
      try store.certificates(of: subject)
    }
    for certificate in certificates {
      try desk.supplies.people.removeCertificate(CertificateJob.fileStem(of: certificate.number))
    }
    try Trouble.storing { () throws(StoreError) in
      try store.erase(subject, at: desk.supplies.now(), actor: actor)
    }
    if desk.supplies.seat.subject == subject { desk.supplies.seat.subject = nil }
  }

  /// An exam under way would end without anybody whom it is of.
  private func refuseOpenExam(
    of subject: SubjectID, in store: any ResultsStore
  ) throws(Trouble) {
    let entries = try Trouble.storing { () throws(StoreError) in try store.entries(of: subject) }
    let now = desk.supplies.now()
    let isOpen = AttemptReplay(entries).attempts.contains { attempt in
      attempt.kind == .exam && attempt.isOpen && attempt.deadline.map { now < $0 } ?? false
    }
    if isOpen { throw .participant(ParticipantWords.examOpen) }
  }
}
