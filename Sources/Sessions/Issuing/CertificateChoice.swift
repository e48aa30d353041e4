import Results
import Text

/// Whose certificates a command is about: everybody's, or those of a unit, a program or a person.
public struct CertificateChoice: Hashable, Sendable {
  /// The beginning of a person's identity.
  public var person: String?
  /// Part of a unit's name.
  public var unit: String?
  public var program: String?

  public init(person: String? = nil, unit: String? = nil, program: String? = nil) {
    self.person = person
    self.unit = unit
    self.program = program
  }

  /// Whether the unit is meant.
  func includes(unit name: String) -> Bool {
    unit.map { name.lowercased().contains($0.lowercased()) } ?? true
  }

  /// Whether the program is meant.
  func includes(program id: String?) -> Bool { program == nil || program == id }

  /// The person who is meant, or `nil`.
  func subject(at desk: Desk) throws(Trouble) -> SubjectID? {
    guard let person else { return nil }
    return try ParticipantChoice(desk: desk).somebody(person).subject
  }
}
