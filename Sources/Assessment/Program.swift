import Text

/// What passing requires: this share of the points, in percent.
public struct CutScore: Hashable, Sendable {
  public let percent: Int

  public init(percent: Int) { self.percent = percent }

  public func isMet(by score: Score) -> Bool {
    // Multiplied out: 0.7 has no exact binary form, and 7 of 10 must meet 70 %.
    score.possible > 0 && score.earned * 100 >= percent * score.possible
  }
}

/// Points earned of those possible.
public struct Score: Hashable, Sendable {
  public let earned: Int
  public let possible: Int

  public init(earned: Int, possible: Int) {
    self.earned = earned
    self.possible = possible
  }

  /// Permille of the possible points, rounded down so that 79.99 never reads as 80.
  public var permille: Int { possible == 0 ? 0 : earned * 1000 / possible }
}

/// The rules of an exam, the same for everyone and known before the start.
public struct Program: Hashable, Sendable {
  /// How many items of a topic a form has.
  public struct Section: Hashable, Sendable {
    public let topic: String
    public let count: Int
    public init(topic: String, count: Int) {
      self.topic = topic
      self.count = count
    }
  }

  /// A word for scores from `percent` upwards, such as “Baik” from 80.
  public struct Band: Hashable, Sendable {
    public let percent: Int
    public let label: Bilingual
    public init(percent: Int, label: Bilingual) {
      self.percent = percent
      self.label = label
    }
  }

  public let id: String
  public let title: Bilingual
  public let sections: [Section]
  public let cutScore: CutScore
  /// Time for the whole form, in minutes.
  public let minutes: Int
  /// Training hours (jam pelajaran) that a pass is worth.
  public let trainingHours: Int
  /// Months for which a pass is valid.
  public let validMonths: Int
  /// Highest first.
  public let bands: [Band]
  /// The instruments that a certificate names as its basis, each in a line.
  public let legalBasis: [String]
  public let place: Place

  public init(
    id: String, title: Bilingual, sections: [Section], cutScore: CutScore, minutes: Int,
    trainingHours: Int, validMonths: Int, bands: [Band], legalBasis: [String], place: Place
  ) {
    self.id = id
    self.title = title
    self.sections = sections
    self.cutScore = cutScore
    self.minutes = minutes
    self.trainingHours = trainingHours
    self.validMonths = validMonths
    self.bands = bands.sorted { $0.percent > $1.percent }
    self.legalBasis = legalBasis
    self.place = place
  }

  public var itemCount: Int { sections.reduce(0) { $0 + $1.count } }

  /// The word for `score`, or `nil` where no band reaches that low.
  public func band(of score: Score) -> Bilingual? {
    bands.first { CutScore(percent: $0.percent).isMet(by: score) }?.label
  }
}
