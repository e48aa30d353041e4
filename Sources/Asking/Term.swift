/// One word of a question, or a few that stand for one thing.
struct Term: Hashable, Sendable {
  /// What it is about, as an index into ``KnownWords/names``; `nil` for a word that is not known.
  let concept: Int?
  /// The words as typed, made comparable.
  let words: [String]
  /// The word without slips and endings; several words as one.
  let root: String
  /// The position of the first of them.
  let start: Int
  let isFiller: Bool
}

/// What a concept ties a question to.
enum Anchor: Hashable, Sendable {
  case politics, itself, hate, government

  /// What the sign before the name of a row of ``wordClasses`` says.
  init?(_ sign: Character?) {
    switch sign {
    case "+": self = .politics
    case "*": self = .itself
    case "!": self = .hate
    case "~": self = .government
    default: return nil
    }
  }

  /// What it is of the kind of: what stands for itself is politics.
  var kind: Anchor { self == .itself ? .politics : self }
}
