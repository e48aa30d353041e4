import Text

extension Program {
  /// A part of a form: how many items from which topics, and what must be reached in it.
  public struct Section: Hashable, Sendable {
    public let id: String
    public let title: Bilingual
    /// The topics it draws from, in turn and as evenly as their items allow.
    public let topics: [String]
    public let count: Int
    /// How many items of each difficulty there are to be; `nil` where it does not matter.
    public let mix: DifficultyMix?
    /// What passing requires of this section alone, whatever the total; `nil` where nothing.
    public let minimum: CutScore?

    public init(
      id: String, title: Bilingual, topics: [String], count: Int, mix: DifficultyMix? = nil,
      minimum: CutScore? = nil
    ) {
      self.id = id
      self.title = title
      self.topics = topics
      self.count = count
      self.mix = mix
      self.minimum = minimum
    }
  }
}

/// How hard an item is, as derived from what the law makes of it; nobody types it.
public enum Difficulty: String, CaseIterable, Comparable, Hashable, Sendable {
  case easy = "mudah"
  case medium = "sedang"
  case hard = "sukar"

  public static func < (left: Difficulty, right: Difficulty) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .easy: 0
    case .medium: 1
    case .hard: 2
    }
  }
}

/// Numbers of items by difficulty.
public struct DifficultyMix: Hashable, Sendable {
  public var easy: Int
  public var medium: Int
  public var hard: Int

  public init(easy: Int = 0, medium: Int = 0, hard: Int = 0) {
    self.easy = easy
    self.medium = medium
    self.hard = hard
  }

  public var count: Int { easy + medium + hard }

  /// What is left; negative where there was too little.
  public static func - (left: DifficultyMix, right: DifficultyMix) -> DifficultyMix {
    DifficultyMix(
      easy: left.easy - right.easy, medium: left.medium - right.medium,
      hard: left.hard - right.hard)
  }

  public subscript(difficulty: Difficulty) -> Int {
    get {
      switch difficulty {
      case .easy: easy
      case .medium: medium
      case .hard: hard
      }
    }
    set {
      switch difficulty {
      case .easy: easy = newValue
      case .medium: medium = newValue
      case .hard: hard = newValue
      }
    }
  }
}
