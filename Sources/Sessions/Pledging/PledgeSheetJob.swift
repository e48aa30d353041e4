import HRReports
import Pledges
import Rendering
import Results
import Text

extension PledgeJob {
  /// Writes the sheet of a participant's last pledge.
  public func print(_ whose: ParticipantJob.Whose, to path: String?) throws(Trouble) -> Status {
    guard let (participant, pledge, store) = try chosen(whose) else { return .done }
    guard let text = try desk.wording(of: pledge, in: store) else {
      throw .certificate(PledgeWords.wordingLost, .damaged)
    }
    let place = try IssuerDesk(desk).known()?.place
    let sheet = PledgeSheet(
      text, of: PledgeSheet.Signatory(participant.person),
      record: PledgeSheet.Record(pledge, offset: desk.clockOffset), place: place,
      in: desk.language)
    let bytes: [UInt8]
    do { bytes = try sheet.pdf() } catch { throw .unprintable(error.sentence) }
    let file = path ?? "ikrar-\(participant.code).pdf"
    try desk.supplies.people.writePrivate(file, bytes)
    desk.say(PledgeWords.sheetWritten)
    desk.say(path: file)
    return .done
  }

  /// The participant with the last pledge; an officer's reading of it is recorded. `nil` where the
  /// participant has pledged nothing.
  private func chosen(
    _ whose: ParticipantJob.Whose
  ) throws(Trouble) -> (Registration.Participant, SignedPledge, any ResultsStore)? {
    var officer: HRKey?
    if case .other = whose { officer = try desk.asHR() }
    guard let store = try desk.existingStore() else { throw .participant(ParticipantWords.nobody) }
    let participant =
      switch whose {
      case .own: try seated(in: store)
      case .other(let code): try ParticipantChoice(desk: desk).somebody(code)
      }
    let own = try Trouble.storing { () throws(StoreError) in
      try store.pledges(of: participant.subject)
    }
    guard let pledge = own.last else {
      desk.say(PledgeWords.none)
      return nil
    }
    if let officer {
      try ParticipantJob(desk).record(
        .person, .string(pledge.digest), lines: 1, of: participant.subject, by: officer.actor)
    }
    return (participant, pledge, store)
  }

  /// Who sits at this seat; what is printed is shown to them already.
  private func seated(in store: any ResultsStore) throws(Trouble) -> Registration.Participant {
    guard let subject = desk.supplies.seat.subject,
      let person = try Trouble.storing({ () throws(StoreError) in try store.person(subject) })
    else { throw .participant(ParticipantWords.notRegistered) }
    return Registration.Participant(subject: subject, person: person)
  }
}

extension PledgeSheet.Signatory {
  init(_ person: Person) {
    self.init(
      name: person.name, number: person.printedNumber, isASN: person.isASN, unit: person.unit,
      agency: person.agency)
  }
}

extension PledgeSheet.Record {
  init(_ pledge: SignedPledge, offset: Int) {
    self.init(
      moment: pledge.at, offset: offset, digest: pledge.digest,
      origin: pledge.origin.description, number: pledge.number, leaf: pledge.leaf.description)
  }
}
