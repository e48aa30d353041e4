import Dates
import Dialogue
import Results
import Text

extension ParticipantJob {
  /// Names those whose data have been kept long enough, and erases them where that is wanted and
  /// typed.
  public func retention(erasing: Bool, json: Bool) throws(Trouble) -> Status {
    let officer = try desk.asHR()
    let store = try existingStore()
    let past = try self.past(in: store)
    if json {
      desk.console.show(
        JSONValue.object(["version": .int(1), "past": .array(past.map(\.json))]).canonicalText)
    } else {
      show(past)
    }
    guard erasing, !past.isEmpty else { return .done }
    guard confirmErasure() else {
      desk.say(ParticipantWords.notErased)
      return .done
    }
    for one in past { try erase(one.participant.subject, by: officer.actor, in: store) }
    desk.signCheckpoint(in: store)
    desk.say(ParticipantWords.erased(past.count))
    return .done
  }

  private func show(_ past: [PastParticipant]) {
    guard !past.isEmpty else { return desk.say(ParticipantWords.nobodyPast) }
    desk.say(ParticipantWords.past(past.count))
    for one in past {
      let kind = one.kind.name[desk.language]
      desk.say(
        "  \(one.participant.code)  \(one.participant.person.maskedName), \(kind), \(one.end)",
        hanging: 10)
    }
  }

  private func past(in store: any ResultsStore) throws(Trouble) -> [PastParticipant] {
    let retention = try desk.retention()
    var people: [Registration.Participant] = []
    try Trouble.storing { () throws(StoreError) in
      try store.eachPerson { subject, person in
        people.append(Registration.Participant(subject: subject, person: person))
        return true
      }
    }
    people.sort { $0.subject.description < $1.subject.description }
    var past: [PastParticipant] = []
    for (index, one) in people.enumerated() {
      desk.console.tell(
        Progress(
          Bilingual("Memeriksa peserta", "Looking at participants"), done: index,
          of: people.count))
      if let ended = try ended(one, retention, in: store) { past.append(ended) }
    }
    return past
  }

  private func ended(
    _ one: Registration.Participant, _ retention: Retention, in store: any ResultsStore
  ) throws(Trouble) -> PastParticipant? {
    let (entries, certificates) = try Trouble.storing { () throws(StoreError) in
      (try store.entries(of: one.subject), try store.certificates(of: one.subject))
    }
    let since = KeptSince(
      entries, certificates: certificates.compactMap(\.validUntil), offset: desk.clockOffset)
    guard let since, let end = retention.end(of: since.kind, from: since.day), end < desk.today
    else { return nil }
    return PastParticipant(participant: one, kind: since.kind, end: end)
  }
}

/// Somebody whose data have been kept long enough.
struct PastParticipant {
  let participant: Registration.Participant
  let kind: Retention.Kind
  /// The last day on which they might be kept.
  let end: Day

  var json: JSONValue {
    .object([
      "participant": .string(participant.subject.description), "kind": .string(kind.rawValue),
      "kept_until": .string(end.description),
    ])
  }
}
