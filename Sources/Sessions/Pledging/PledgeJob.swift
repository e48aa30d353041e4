import Dates
import Dialogue
import Pledges
import Results
import Text

/// `ikrar`: the pledge of neutrality, point by point, recorded apart from every score.
public struct PledgeJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Takes a participant through the pledge. Whoever leaves before the end has pledged nothing, and
  /// nothing is written.
  public func sign() throws(Trouble) -> Status {
    let wording = try desk.pledgeWording()
    let store = try desk.store()
    let participant = try Registration(desk: desk, store: store).participant()
    guard let participant, try isWanted(wording, by: participant.subject, in: store) else {
      return .done
    }
    for line in PledgeWords.introduction(wording.text) { desk.say(line) }
    guard acknowledges(wording.text), isNamed(participant.person) else {
      desk.say(PledgeWords.left)
      return .done
    }
    let moment = try record(wording, of: participant.subject, in: store)
    desk.say(PledgeWords.saved(moment.clockText(offset: desk.clockOffset)))
    desk.signCheckpoint(in: store)
    desk.say(PledgeWords.printing)
    return .done
  }

  /// Whether to go on: the same wording is pledged once a year.
  private func isWanted(
    _ wording: PledgeWording, by subject: SubjectID, in store: any ResultsStore
  ) throws(Trouble) -> Bool {
    let own = try Trouble.storing { () throws(StoreError) in try store.pledges(of: subject) }
    guard let last = own.last else { return true }
    guard let same = own.last(where: { $0.digest == wording.digest.description }) else {
      desk.say(PledgeWords.newWording(since: last.at.day(offset: desk.clockOffset)))
      return true
    }
    let day = same.at.day(offset: desk.clockOffset)
    desk.say(PledgeWords.already(day))
    guard day.year < desk.today.year else {
      desk.say(PledgeWords.onceAYear)
      return false
    }
    return desk.confirm(PledgeWords.again(desk.today.year))
  }

  /// Whether every point was acknowledged.
  private func acknowledges(_ text: PledgeText) -> Bool {
    desk.say(text.opening)
    for (index, point) in text.points.enumerated() {
      desk.console.show("")
      desk.say(PledgeWords.heading(index + 1, of: text.points.count))
      desk.say("  \(point.text[desk.language])")
      guard acknowledges(point) else { return false }
    }
    desk.console.show("")
    desk.say(text.closing)
    return true
  }

  private func acknowledges(_ point: PledgeText.Point) -> Bool {
    let prompt = Prompt(PledgeWords.prompt[desk.language], kind: .answer)
    while case .line(let line) = desk.ask(prompt) {
      let word = line.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if PledgeWords.agreeing.contains(word) { return true }
      if Interview.isLeaving(word) { return false }
      switch ItemCommand(word) {
      case .help: explain(point)
      case .again: desk.say("  \(point.text[desk.language])")
      case .leave: return false
      case .facts, .provision, .whatIf, .flag, .skip, .list, .back, .report, .finish, .handIn,
        .giveUp, nil:
        desk.say(PledgeWords.unclear)
      }
    }
    return false
  }

  private func explain(_ point: PledgeText.Point) {
    desk.say(point.explanation)
    for basis in point.basis {
      desk.say("  \(PledgeWords.line(of: basis)[desk.language])", hanging: 2)
    }
    desk.say(PledgeWords.unclear)
  }

  /// Whether the person types the name under which they are registered.
  private func isNamed(_ person: Person) -> Bool {
    while case .line(let line) = desk.field(PledgeWords.name, help: PledgeWords.nameHelp) {
      let name = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if person.isCalled(name) { return true }
      desk.say(name.isEmpty ? PledgeWords.nameHelp : PledgeWords.otherName)
    }
    return false
  }

  /// Writes the pledge, and returns when once it would survive a power cut.
  private func record(
    _ wording: PledgeWording, of subject: SubjectID, in store: any ResultsStore
  ) throws(Trouble) -> Instant {
    let text = wording.text
    return try Trouble.storing { () throws(StoreError) in
      var isKept = false
      try store.eachPledge { row in
        isKept = row.digest == wording.digest.description
        return !isKept
      }
      let entry = SignedPledge.entry(
        text.id, version: text.version, digest: wording.digest, points: text.points.count,
        language: desk.language, wording: isKept ? nil : text.json, of: subject,
        at: desk.supplies.now())
      return try store.append(entry).entry.at
    }
  }
}
