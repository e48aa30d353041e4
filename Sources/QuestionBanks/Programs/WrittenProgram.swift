import Assessment
import Text

/// A program with where its parts stand in the file that states it.
public struct WrittenProgram: Hashable, Sendable {
  public let program: Program
  /// Where its first line stands.
  public let place: Place
  /// Where each section begins, by its id.
  let sections: [String: Place]
  /// Where each topic is named first.
  let topics: [String: Token]
  let banks: [Token]
  /// The instruments of its legal basis.
  let basis: [Token]
}

/// What a program's lines have said so far.
struct ProgramDraft {
  var sections: [Program.Section] = []
  var places: [String: Place] = [:]
  var topics: [String: Token] = [:]
}
