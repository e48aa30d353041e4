import Dialogue
import Results
import Text

/// The participant of an exam: who sits at this seat, asked for once.
struct Registration {
  let desk: Desk
  let store: any ResultsStore

  /// A participant whose name is known.
  struct Participant {
    let subject: SubjectID
    let person: Person
  }

  /// The participant, or `nil` where the person leaves.
  func participant() throws(Trouble) -> Participant? {
    let subject = desk.subjectAtThisSeat()
    let known = try Trouble.storing { () throws(StoreError) in try store.person(subject) }
    guard let known else { return try register(subject) }
    desk.say(RegistrationWords.thisIs(known))
    let prompt = Prompt(
      RegistrationWords.samePrompt(within: desk.console.width)[desk.language], kind: .answer)
    while true {
      guard case .line(let line) = desk.ask(prompt) else { return nil }
      switch line.lowercased() {
      case "", "ya", "y", "yes": return Participant(subject: subject, person: known)
      case "lain", "other":
        var generator = desk.supplies
        return try register(.random(using: &generator))
      case "batal", "cancel": return nil
      case _: desk.say(RegistrationWords.sameHelp)
      }
    }
  }

  private func register(_ subject: SubjectID) throws(Trouble) -> Participant? {
    desk.say(RegistrationWords.notice)
    guard desk.confirm(RegistrationWords.consent) else { return nil }
    guard let person = try askForPerson() else { return nil }
    if let number = person.number, let other = try registered(number) {
      return other
    }
    try keep(person, as: subject)
    desk.supplies.seat.subject = subject
    return Participant(subject: subject, person: person)
  }

  /// The participant who has the number already, if that is who sits here.
  private func registered(_ number: String) throws(Trouble) -> Participant? {
    let found = try Trouble.storing { () throws(StoreError) -> Participant? in
      guard let subject = try store.subject(numbered: number),
        let person = try store.person(subject)
      else { return nil }
      return Participant(subject: subject, person: person)
    }
    guard let found else { return nil }
    desk.say(RegistrationWords.alreadyKnown(found.person))
    desk.supplies.seat.subject = found.subject
    return found
  }

  private func keep(_ person: Person, as subject: SubjectID) throws(Trouble) {
    let now = desk.supplies.now()
    try Trouble.storing { () throws(StoreError) in
      try store.keep(person, as: subject)
      try store.append(
        Entry(
          .noticeShown, at: now, actor: "netral", subject: subject,
          body: ["notice": .string(RegistrationWords.noticeVersion)]))
      try store.append(
        Entry(
          .participantRegistered, at: now, actor: "peserta", subject: subject,
          body: ["asn": .bool(person.isASN)]))
    }
  }

  private func askForPerson() throws(Trouble) -> Person? {
    guard let name = desk.text(RegistrationWords.name, emptyLeaves: false) else { return nil }
    desk.say(RegistrationWords.standing)
    let labels = RegistrationWords.standings.map { $0[desk.language] }
    guard let standing = Picker(desk).pick(labels) else { return nil }
    let isASN = standing == 0
    guard let number = isASN ? nip() : localNumber(),
      let unit = desk.text(RegistrationWords.unit, emptyLeaves: false),
      let agency = desk.text(RegistrationWords.agency, emptyLeaves: false)
    else { return nil }
    return Person(
      name: name, number: number.isEmpty ? nil : number, unit: unit, agency: agency, isASN: isASN)
  }

  private func localNumber() -> String? {
    guard
      case .line(let line) = desk.field(
        RegistrationWords.localNumber, help: RegistrationWords.localNumberHelp)
    else { return nil }
    return line.split(whereSeparator: \.isWhitespace).joined()
  }

  /// The NIP, typed twice alike, because it carries no check digit.
  private func nip() -> String? {
    let help = RegistrationWords.nipHelp
    while case .line(let line) = desk.field(RegistrationWords.nip, help: help) {
      do throws(NIPError) {
        let nip = try NIP(parsing: line)
        guard case .line(let again) = desk.field(RegistrationWords.nipAgain, help: help) else {
          return nil
        }
        if (try? NIP(parsing: again)) == nip {
          if let doubt = nip.doubt { desk.say(doubt.sentence.with(remedy: doubt.remedy)) }
          return nip.description
        }
        desk.say(RegistrationWords.nipDiffers)
      } catch { desk.say(error.sentence.with(remedy: error.remedy)) }
    }
    return nil
  }
}

extension Desk {
  /// Whether the person says yes.
  func confirm(_ question: Bilingual) -> Bool {
    let prompt = Prompt(
      question[language] + Bilingual(" (ya/tidak)> ", " (yes/no)> ")[language], kind: .answer)
    while case .line(let line) = ask(prompt) {
      switch line.lowercased() {
      case "ya", "y", "yes": return true
      case "tidak", "t", "n", "no", "batal", "cancel": return false
      case _: say(Bilingual("Ketik 'ya' atau 'tidak'.", "Type 'yes' or 'no'."))
      }
    }
    return false
  }
}
