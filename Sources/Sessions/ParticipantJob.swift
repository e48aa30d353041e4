import Results
import Text

/// `peserta`: whose data are kept, and what people and officers may do with them.
public struct ParticipantJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Whose data a command is about.
  public enum Whose: Hashable, Sendable {
    case own
    /// Somebody else's: by the beginning of the code, or by a number that is asked for.
    case other(code: String?)

    /// Somebody else's where a code says so, or `isOther`.
    public init(code: String?, isOther: Bool) {
      self = isOther || code != nil ? .other(code: code) : .own
    }
  }

  var choice: ParticipantChoice { ParticipantChoice(desk: desk) }

  func existingStore() throws(Trouble) -> any ResultsStore {
    guard let store = try desk.existingStore() else { throw .participant(ParticipantWords.nobody) }
    return store
  }

  /// The participant and who acts; `nil` where the person does not prove to be the participant.
  func chosen(
    _ whose: Whose
  ) throws(Trouble) -> (participant: Registration.Participant, actor: String)? {
    switch whose {
    case .own: return try choice.oneself().map { ($0, "peserta") }
    case .other(let code):
      let officer = try desk.asHR()
      return (try choice.somebody(code), officer.actor)
    }
  }

  /// Lists everybody, by name.
  ///
  /// - Parameter isMasked: Whether of names the first letters alone are shown.
  public func list(isMasked: Bool, json: Bool) throws(Trouble) -> Status {
    let officer = try desk.asHR()
    var people: [Registration.Participant] = []
    let store = try existingStore()
    try Trouble.storing { () throws(StoreError) in
      try store.eachPerson { subject, person in
        people.append(Registration.Participant(subject: subject, person: person))
        return true
      }
    }
    people.sort { ($0.person.name, $0.code) < ($1.person.name, $1.code) }
    let answer = JSONValue.object([
      "version": .int(1),
      "participants": .array(people.map { $0.listed(isMasked: isMasked) }),
    ])
    try record(.people, answer, lines: people.count, of: nil, by: officer.actor)
    guard !json else {
      desk.console.show(answer.canonicalText)
      return .done
    }
    for one in people {
      let name = isMasked ? one.person.maskedName : one.person.name
      let row = ParticipantWords.row(
        one.code, name, one.person.maskedNumber ?? "-", one.person.unit)
      desk.say("  \(row[desk.language])", hanging: 10)
    }
    desk.say(ParticipantWords.count(people.count))
    return .done
  }

  /// Records in the ledger that data were handed out: what of, never the data.
  func record(
    _ kind: ReportExport.Kind, _ answer: JSONValue, lines: Int, of subject: SubjectID?,
    by actor: String
  ) throws(Trouble) {
    let digest = desk.supplies.checker.digest(of: answer.canonicalBytes)
    let export = ReportExport(kind: kind, digest: digest, lines: lines)
    let store = try existingStore()
    try Trouble.storing { () throws(StoreError) in
      try store.record(export, by: actor, of: subject, at: desk.supplies.now())
    }
  }
}

extension Registration.Participant {
  fileprivate func listed(isMasked: Bool) -> JSONValue {
    .object([
      "participant": .string(subject.description),
      "name": .string(isMasked ? person.maskedName : person.name),
      "number": person.maskedNumber.map(JSONValue.string) ?? .null,
      "unit": .string(person.unit), "agency": .string(person.agency), "asn": .bool(person.isASN),
    ])
  }
}
