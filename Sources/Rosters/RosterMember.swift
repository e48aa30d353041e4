import Dates
import Results

/// One person of whom a roster says what is required.
public struct RosterMember: Hashable, Sendable {
  /// Who is counted in a report.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    case participant = "peserta"
    case trainer = "pelatih"
    case tester = "penguji"
  }

  public let person: Person
  /// Units besides the person's own; the person is counted in the first one only.
  public internal(set) var otherUnits: [String] = []
  /// The name of the superior, or `nil`.
  public let superior: String?
  public let role: Role
  /// The programs that are required of the person; none means those that are required of all.
  public let programs: [String]
  /// The day from which they are required, or `nil` for the day of the import.
  public let assigned: Day?
  /// The row of the file, from 1.
  public let row: Int
}
