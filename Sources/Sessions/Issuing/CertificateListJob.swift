import Dates
import Results
import Text

/// `sertifikat daftar`: every certificate with what has become of it, for HR officers.
public struct CertificateListJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func run(_ choice: CertificateChoice, json: Bool) throws(Trouble) -> Status {
    let officer = try desk.asHR()
    guard let store = try desk.existingStore() else {
      throw .certificate(LedgerWords.none, .unusable)
    }
    let list = try CertificateList(choice, at: desk, store)
    let answer = JSONValue.object([
      "version": .int(1), "certificates": .array(list.rows.map(\.json)),
    ])
    try ParticipantJob(desk).record(
      .certificates, answer, lines: list.rows.count, of: list.subject, by: officer.actor)
    guard !json else {
      desk.console.show(answer.canonicalText)
      return .done
    }
    for row in list.rows { desk.say("  \(row.line[desk.language])", hanging: 4) }
    desk.say(CertificateListWords.count(list.rows))
    return .done
  }
}

/// The chosen certificates, in the order of issue.
struct CertificateList {
  let rows: [ListedCertificate]
  /// The one person whom it is about, or `nil`.
  let subject: SubjectID?

  init(
    _ choice: CertificateChoice, at desk: Desk, _ store: any ResultsStore
  ) throws(Trouble) {
    let subject = try choice.subject(at: desk)
    var rows: [ListedCertificate] = []
    var people: [SubjectID: Person?] = [:]
    for one in try CertificateRegister(of: store).certificates
    where choice.includes(program: one.row.program)
      && (subject ?? one.row.subject) == one.row.subject
    {
      if people[one.row.subject] == nil {
        people[one.row.subject] = try Trouble.storing { () throws(StoreError) in
          try store.person(one.row.subject)
        }
      }
      let person = people[one.row.subject] ?? nil
      guard choice.unit == nil || choice.includes(unit: person?.unit ?? "") else { continue }
      rows.append(ListedCertificate(one, of: person, on: desk.today))
    }
    self.rows = rows
    self.subject = subject
  }
}

/// One certificate as a list shows it.
struct ListedCertificate {
  /// What a certificate is worth today.
  enum State: String, CaseIterable {
    case inForce = "berlaku"
    case expired = "kedaluwarsa"
    case superseded = "digantikan"
    case revoked = "dicabut"
  }

  let row: CertificateRow
  /// `nil` where the holder was erased.
  let person: Person?
  let state: State
  let reason: String?

  init(_ one: CertificateRegister.Certificate, of person: Person?, on today: Day) {
    row = one.row
    self.person = person
    reason = one.reason
    state =
      switch one.row.state {
      case .revoked: .revoked
      case .superseded: .superseded
      case .issued: (one.row.validUntil ?? today) < today ? .expired : .inForce
      }
  }

  var json: JSONValue {
    var members: [String: JSONValue] = [
      "number": .string(row.number), "participant": .string(row.subject.description),
      "issued": .string(row.issued.description), "state": .string(state.rawValue),
    ]
    members["name"] = person.map { .string($0.maskedName) }
    members["unit"] = person.map { .string($0.unit) }
    members["program"] = row.program.map(JSONValue.string)
    members["valid_until"] = row.validUntil.map { .string($0.description) }
    members["superseded_by"] = row.successor.map(JSONValue.string)
    members["reason"] = reason.map(JSONValue.string)
    return .object(members)
  }
}
