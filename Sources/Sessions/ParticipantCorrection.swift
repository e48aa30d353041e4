import Dialogue
import Results
import Text

extension ParticipantJob {
  /// Puts right what is known of somebody; the ledger says which fields, never what they hold.
  public func correct(_ code: String?) throws(Trouble) -> Status {
    let officer = try desk.asHR()
    let participant = try choice.somebody(code)
    let old = participant.person
    desk.say(ParticipantWords.correcting)
    guard let new = try asked(old) else {
      desk.say(ParticipantWords.unchanged)
      return .done
    }
    let fields = new.fields(differingFrom: old)
    if !fields.isEmpty { desk.say(ParticipantWords.correct(new)) }
    guard !fields.isEmpty, desk.confirm(ParticipantWords.keep) else {
      desk.say(ParticipantWords.unchanged)
      return .done
    }
    let store = try existingStore()
    try Trouble.storing { () throws(StoreError) in
      try store.keep(new, as: participant.subject)
      try store.append(
        Entry(
          .participantCorrected, at: desk.supplies.now(), actor: officer.actor,
          subject: participant.subject,
          body: ["fields": .array(fields.map(JSONValue.string))]))
    }
    desk.signCheckpoint(in: store)
    desk.say(ParticipantWords.corrected(fields.count))
    return .done
  }

  /// Gives a participant a PIN that is changed at its first use.
  public func resetPIN(_ code: String?) throws(Trouble) -> Status {
    let officer = try desk.asHR()
    let participant = try choice.somebody(code)
    let pin = newPIN(for: participant.person.number)
    let store = try existingStore()
    try ParticipantPIN(desk: desk, store: store)
      .keep(pin, of: participant.subject, isTemporary: true)
    try Trouble.storing { () throws(StoreError) in
      try store.append(
        Entry(
          .participantCorrected, at: desk.supplies.now(), actor: officer.actor,
          subject: participant.subject, body: ["fields": .array([.string("pin")])]))
    }
    desk.say(ParticipantWords.temporaryPIN(pin.digits))
    desk.say(ParticipantWords.temporaryPINHint)
    return .done
  }

  private func newPIN(for number: String?) -> PIN {
    while true {
      let bytes = desk.supplies.keys.smith.randomBytes(8)
      let value = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 1_000_000
      let digits = String(value)
      let padded = String(repeating: "0", count: 6 - digits.count) + digits
      if let pin = try? PIN(padded, number: number) { return pin }
    }
  }

  /// The person as the officer has it; `nil` where the officer leaves.
  private func asked(_ old: Person) throws(Trouble) -> Person? {
    guard let name = field(RegistrationWords.name, old.name),
      let number = number(old.number, isASN: old.isASN),
      let unit = field(RegistrationWords.unit, old.unit),
      let agency = field(RegistrationWords.agency, old.agency)
    else { return nil }
    return Person(
      name: name, number: number.isEmpty ? nil : number, unit: unit, agency: agency,
      isASN: old.isASN)
  }

  private func field(_ label: Bilingual, _ old: String) -> String? {
    desk.say("  \(old)", hanging: 2)
    while case .line(let line) = desk.field(label, help: ParticipantWords.correcting) {
      let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if text.isEmpty { return old }
      if text.count <= 120 { return text }
      desk.say(RegistrationWords.textLength)
    }
    return nil
  }

  /// A NIP once, because the officer has the decree at hand.
  private func number(_ old: String?, isASN: Bool) -> String? {
    let label = isASN ? RegistrationWords.nip : ParticipantWords.number
    desk.say("  \(old ?? "-")", hanging: 2)
    while case .line(let line) = desk.field(label, help: ParticipantWords.correcting) {
      let text = line.filter { !$0.isWhitespace }
      if text.isEmpty { return old ?? "" }
      guard isASN else { return text }
      do throws(NIPError) { return try NIP(parsing: line).description } catch {
        desk.say(error.sentence.with(remedy: error.remedy))
      }
    }
    return nil
  }
}

extension Person {
  /// The names of the fields that differ.
  fileprivate func fields(differingFrom other: Person) -> [String] {
    let pairs: [(String, Bool)] = [
      ("name", name == other.name), ("number", number == other.number),
      ("unit", unit == other.unit), ("agency", agency == other.agency),
    ]
    return pairs.filter { !$0.1 }.map(\.0)
  }
}
