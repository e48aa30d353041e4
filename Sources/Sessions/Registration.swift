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
    // Whoever sits down now may be another than the officer who typed before.
    desk.lockOfficerKey()
    let subject = desk.subjectAtThisSeat()
    let known = try Trouble.storing { () throws(StoreError) in try store.person(subject) }
    guard let known else { return try register(subject) }
    desk.say(RegistrationWords.thisIs(known))
    let prompt = Prompt(
      RegistrationWords.samePrompt(within: desk.console.width)[desk.language], kind: .answer)
    while true {
      guard case .line(let line) = desk.ask(prompt) else { return nil }
      switch line.lowercased() {
      case "", "ya", "y", "yes":
        try record(known, as: subject)
        return try withOwnPIN(Participant(subject: subject, person: known))
      case "lain", "other":
        var generator = desk.supplies
        return try register(.random(using: &generator))
      case "batal", "cancel": return nil
      case _: desk.say(RegistrationWords.sameHelp)
      }
    }
  }

  private var pins: ParticipantPIN { ParticipantPIN(desk: desk, store: store) }

  /// The participant, with a PIN; `nil` where the person leaves rather than set one.
  private func withOwnPIN(_ participant: Participant) throws(Trouble) -> Participant? {
    let pin = try Trouble.storing { () throws(StoreError) in try store.pin(of: participant.subject)
    }
    if let pin, !pin.isTemporary { return participant }
    guard let new = try pins.choose(for: participant.person.number) else { return nil }
    try pins.keep(new, of: participant.subject)
    return participant
  }

  private func register(_ seated: SubjectID) throws(Trouble) -> Participant? {
    desk.say(RegistrationWords.notice(controller: desk.agency, try desk.noticedRetention()))
    guard desk.confirm(RegistrationWords.consent) else { return nil }
    guard let name = desk.text(RegistrationWords.name, emptyLeaves: false),
      let isASN = standing(), let number = isASN ? nip() : localNumber()
    else { return nil }
    if let holder = try holder(of: number) { return try takeUp(holder, as: name) }
    guard let unit = desk.text(RegistrationWords.unit, emptyLeaves: false),
      let agency = desk.text(RegistrationWords.agency, emptyLeaves: false)
    else { return nil }
    let person = Person(
      name: name, number: number.isEmpty ? nil : number, unit: unit, agency: agency, isASN: isASN)
    guard let pin = try pins.choose(for: person.number) else { return nil }
    let subject = try freshIfErased(seated)
    try keep(Participant(subject: subject, person: person), pin)
    return Participant(subject: subject, person: person)
  }

  /// The subject of this seat, or a new one where its data were erased: what somebody did before
  /// that must not be theirs again.
  private func freshIfErased(_ subject: SubjectID) throws(Trouble) -> SubjectID {
    let isErased = try Trouble.storing { () throws(StoreError) in
      try !store.entries(after: 0, of: subject, type: .subjectErased).isEmpty
    }
    guard isErased else { return subject }
    var generator = desk.supplies
    return .random(using: &generator)
  }

  private func holder(of number: String) throws(Trouble) -> Participant? {
    if number.isEmpty { return nil }
    return try Trouble.storing { () throws(StoreError) -> Participant? in
      guard let subject = try store.subject(numbered: number),
        let person = try store.person(subject)
      else { return nil }
      return Participant(subject: subject, person: person)
    }
  }

  /// The participant who has the number already, if that is who sits here. Nothing of what is known
  /// is shown before.
  private func takeUp(_ holder: Participant, as name: String) throws(Trouble) -> Participant? {
    let (pin, registered) = try Trouble.storing { () throws(StoreError) in
      (
        try store.pin(of: holder.subject),
        try store.entries(after: 0, of: holder.subject, type: .participantRegistered)
      )
    }
    guard let pin else {
      guard registered.isEmpty else {
        desk.say(RegistrationWords.noPINYet)
        return nil
      }
      return try claim(holder, as: name)
    }
    guard try pins.isProved(by: holder.subject) else { return nil }
    if pin.isTemporary {
      guard let new = try pins.choose(for: holder.person.number) else { return nil }
      try pins.keep(new, of: holder.subject)
    }
    try record(holder.person, as: holder.subject)
    desk.say(RegistrationWords.alreadyKnown(holder.person))
    desk.supplies.seat.subject = holder.subject
    return holder
  }

  /// Registers somebody whom the roster knows by number and name, and who was never here.
  private func claim(_ holder: Participant, as name: String) throws(Trouble) -> Participant? {
    guard holder.person.isCalled(name) else {
      desk.say(RegistrationWords.otherName)
      return nil
    }
    guard let pin = try pins.choose(for: holder.person.number) else { return nil }
    try keep(holder, pin)
    desk.say(RegistrationWords.fromRoster(holder.person))
    return holder
  }

  private func keep(_ participant: Participant, _ pin: PIN) throws(Trouble) {
    let (person, subject) = (participant.person, participant.subject)
    try Trouble.storing { () throws(StoreError) in try store.keep(person, as: subject) }
    try pins.keep(pin, of: subject)
    try record(person, as: subject)
    desk.supplies.seat.subject = subject
  }

  /// Records the registration, unless that was done: the program may have been stopped between what
  /// is kept of a person and this.
  private func record(_ person: Person, as subject: SubjectID) throws(Trouble) {
    let now = desk.supplies.now()
    try Trouble.storing { () throws(StoreError) in
      guard try store.entries(after: 0, of: subject, type: .participantRegistered).isEmpty else {
        return
      }
      _ = try store.append { _ in
        [
          Entry(
            .noticeShown, at: now, actor: "netral", subject: subject,
            body: ["notice": .string(RegistrationWords.noticeVersion)]),
          Entry(
            .participantRegistered, at: now, actor: "peserta", subject: subject,
            body: ["asn": .bool(person.isASN)]),
        ]
      }
    }
  }
}

extension Desk {
  /// The agency that issues here, if that is known already.
  var agency: String? {
    guard let file = try? supplies.issuerText() else { return nil }
    return IssuerReader(file.text, file: file.name).settings?.issuer.agency
  }

  /// How long data are kept, as the notice says it. Settings that cannot be read keep nobody from an
  /// exam; they are told to the officer who uses them.
  fileprivate func noticedRetention() throws(Trouble) -> Retention {
    do throws(Trouble) { return try retention() } catch {
      guard case .findings = error else { throw error }
      return .usual
    }
  }

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
