import Dialogue
import Results
import Text

/// Finds the participant whom a command is about.
struct ParticipantChoice {
  let desk: Desk

  /// How many digits of an identity tell people apart in listings.
  static let codeLength = 8

  /// The one who is named by the beginning of an identity, or asked for by number.
  func somebody(_ code: String?) throws(Trouble) -> Registration.Participant {
    guard let store = try desk.existingStore() else { throw .participant(ParticipantWords.nobody) }
    guard let code else { return try numbered(in: store) }
    // A number of staff, typed where it would be written down.
    guard code.count < 9 || code.contains(where: { !$0.isNumber }) else {
      throw .participant(ParticipantWords.numberTyped)
    }
    guard code.count >= Self.codeLength else { throw .participant(ParticipantWords.shortCode) }
    var found: [Registration.Participant] = []
    try Trouble.storing { () throws(StoreError) in
      try store.eachPerson { subject, person in
        if subject.description.hasPrefix(code.lowercased()) {
          found.append(Registration.Participant(subject: subject, person: person))
        }
        return found.count < 2
      }
    }
    guard found.count == 1 else {
      throw .participant(found.isEmpty ? ParticipantWords.unknown : ParticipantWords.ambiguous)
    }
    return found[0]
  }

  /// Who sits at this seat, if that is somebody who is registered, and knows the PIN.
  func oneself() throws(Trouble) -> Registration.Participant? {
    guard let store = try desk.existingStore(), let subject = desk.supplies.seat.subject,
      let person = try Trouble.storing({ () throws(StoreError) in try store.person(subject) })
    else { throw .participant(ParticipantWords.notRegistered) }
    desk.say(RegistrationWords.thisIs(person))
    let pin = try Trouble.storing { () throws(StoreError) in try store.pin(of: subject) }
    if pin != nil {
      guard try ParticipantPIN(desk: desk, store: store).isProved(by: subject) else { return nil }
    }
    return Registration.Participant(subject: subject, person: person)
  }

  private func numbered(in store: any ResultsStore) throws(Trouble) -> Registration.Participant {
    guard
      case .line(let line) = desk.field(ParticipantWords.number, help: ParticipantWords.numberHelp)
    else { throw .participant(ParticipantWords.nobodyNamed) }
    let number = (try? NIP(parsing: line))?.description ?? line.filter { !$0.isWhitespace }
    let found = try Trouble.storing { () throws(StoreError) -> Registration.Participant? in
      guard let subject = try store.subject(numbered: number),
        let person = try store.person(subject)
      else { return nil }
      return Registration.Participant(subject: subject, person: person)
    }
    guard let found else { throw .participant(ParticipantWords.unknown) }
    return found
  }
}

extension Registration.Participant {
  /// The beginning of the identity, as listings show it.
  var code: String { String(subject.description.prefix(ParticipantChoice.codeLength)) }
}

extension Trouble {
  /// A participant who cannot be found or named that way.
  static func participant(_ sentence: Bilingual) -> Trouble {
    .usage(sentence, command: CommandInfo.participants.name)
  }
}
