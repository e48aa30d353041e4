import Dates
import Results

/// One person to be entered into the roster, with what is required of the person.
public struct Enrollment: Hashable, Sendable {
  public let subject: SubjectID
  public let member: RosterMember
  public let programs: [String]
  /// The day from which they are required.
  public let assigned: Day

  public init(subject: SubjectID, member: RosterMember, programs: [String], assigned: Day) {
    self.subject = subject
    self.member = member
    self.programs = programs
    self.assigned = assigned
  }
}

/// A unit that people of the roster work in.
public struct RosterUnit: Hashable, Sendable {
  /// Stays the same as long as the store exists.
  public let id: Int
  public let name: String

  public init(id: Int, name: String) {
    self.id = id
    self.name = name
  }
}

/// One program that is required of one participant, beside what the participant has done for it.
public struct Obligation: Hashable, Sendable {
  public let subject: SubjectID
  public let unit: Int
  public let assigned: Day
  /// `nil` where nothing was begun.
  public let done: CompletionRow?
  /// The last pledge, or `nil` where there is none.
  public let pledge: PledgeRow?

  public init(
    subject: SubjectID, unit: Int, assigned: Day, done: CompletionRow?, pledge: PledgeRow? = nil
  ) {
    self.pledge = pledge
    self.subject = subject
    self.unit = unit
    self.assigned = assigned
    self.done = done
  }
}

/// Somebody of the roster by name.
public struct NamedMember: Hashable, Sendable {
  public let unit: Int
  /// `nil` where the personal data are gone.
  public let person: Person?
  /// `nil` where none is known, or none was asked for.
  public let superior: String?

  public init(unit: Int, person: Person?, superior: String?) {
    self.unit = unit
    self.person = person
    self.superior = superior
  }
}

/// What decides where somebody stands with a program, and nothing that names anybody.
public struct Progress: Hashable, Sendable {
  /// The day from which the program is required.
  public let assigned: Day
  /// As ``CompletionRow/open``.
  public let open: Instant?
  /// As ``CompletionRow/failed``.
  public let failed: Instant?
  /// As ``CompletionRow/passed``.
  public let passed: Instant?
  /// Whether the certificate that counts was revoked.
  public let isRevoked: Bool
  /// As ``CompletionRow/validUntil``.
  public let validUntil: Day?

  public init(
    assigned: Day, open: Instant? = nil, failed: Instant? = nil, passed: Instant? = nil,
    isRevoked: Bool = false, validUntil: Day? = nil
  ) {
    self.assigned = assigned
    self.open = open
    self.failed = failed
    self.passed = passed
    self.isRevoked = isRevoked
    self.validUntil = validUntil
  }

  /// The progress of whom a program was asked on `assigned`, and who did `done` for it.
  public init(assigned: Day, done: CompletionRow?) {
    self.init(
      assigned: assigned, open: done?.open, failed: done?.failed, passed: done?.passed,
      isRevoked: done?.certificateState == .revoked, validUntil: done?.validUntil)
  }
}

/// What the roster says of one person beside the personal data.
public struct EnrolledMember: Hashable, Sendable {
  public let unit: Int
  public let otherUnits: [String]
  public let superior: String?
  public let role: RosterMember.Role

  public init(unit: Int, otherUnits: [String], superior: String?, role: RosterMember.Role) {
    self.unit = unit
    self.otherUnits = otherUnits
    self.superior = superior
    self.role = role
  }
}

/// Who is on the roster, and what is required of whom. What names people is kept as personal data
/// are, and forgotten with them.
public protocol RosterStore: AnyObject {
  /// Enters people, all of them or none: their personal data, their units, and exactly the programs
  /// that are named of each. A program that was required before keeps its day, unless another one
  /// is named in the roster.
  ///
  /// - Parameter isWhole: Whether who is not among them leaves the roster; what they did stays.
  func enroll(_ people: [Enrollment], isWhole: Bool) throws(StoreError)

  /// The units, by name.
  func rosterUnits() throws(StoreError) -> [RosterUnit]

  /// The programs that are required of anybody, by id.
  func requiredPrograms() throws(StoreError) -> [String]

  /// Gives what is required of each participant to `body`, in the order of their ids and in the
  /// memory of a few rows, until it returns `false`. Trainers and testers are not among them. `body`
  /// must not call the store.
  ///
  /// - Parameter program: The program; with `nil` everybody of whom any is required comes once, with
  ///   the earliest day, and without what was done.
  func eachObligation(
    of program: String?, _ body: (Obligation) -> Bool
  ) throws(StoreError)

  /// Gives to `body` by name whom `choose` wants to know of those that ``eachObligation(of:_:)``
  /// gives, with what it said of them. Only their names are read.
  ///
  /// - Parameter withSuperiors: Whether their superiors are read too.
  func eachMember<Fact>(
    of program: String?, withSuperiors: Bool, choosing choose: (Obligation) -> Fact?,
    _ body: (NamedMember, Fact) -> Bool
  ) throws(StoreError)

  /// Gives the unit and the progress of each participant to `body`, as ``eachObligation(of:_:)``
  /// does, and faster, since nobody is told apart.
  func eachProgress(of program: String, _ body: (Int, Progress) -> Bool) throws(StoreError)

  /// What the roster says of a person, or `nil`.
  func enrolled(_ subject: SubjectID) throws(StoreError) -> EnrolledMember?
}
