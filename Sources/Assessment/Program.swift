import Text

/// The rules of an exam, the same for everyone and known before the start.
public struct Program: Hashable, Sendable {
  public let id: String
  public let title: Bilingual
  /// The banks it draws from, by id; none named means every open bank.
  public let banks: [String]
  /// The parts of a form in their order; no topic is in two of them.
  public let sections: [Section]
  /// What the whole form requires, besides the minima of the sections.
  public let cutScore: CutScore
  public let scoring: ScoringPolicy
  /// Time for the whole form, in milliseconds; whole minutes unless adapted to one person.
  public let milliseconds: Int
  public let attempts: AttemptRules
  public let feedback: Feedback
  /// Which items a person saw too recently to get them again; `nil` where that does not matter.
  public let recentWindow: RecentWindow?
  /// Training hours (jam pelajaran) that a pass is worth.
  public let trainingHours: Int
  /// Months for which a pass is valid.
  public let validMonths: Int
  /// Highest first.
  public let bands: [Band]
  /// The instruments that a certificate names as its basis, each in a line.
  public let legalBasis: [String]

  /// A word for scores from `percent` upwards, such as “Baik” from 80.
  public struct Band: Hashable, Sendable {
    public let percent: Int
    public let label: Bilingual
    public init(percent: Int, label: Bilingual) {
      self.percent = percent
      self.label = label
    }
  }

  public init(
    id: String, title: Bilingual, banks: [String] = [], sections: [Section], cutScore: CutScore,
    scoring: ScoringPolicy = .allOrNothing, minutes: Int, attempts: AttemptRules = .unlimited,
    feedback: Feedback = .provisions, recentWindow: RecentWindow? = nil, trainingHours: Int,
    validMonths: Int, bands: [Band], legalBasis: [String]
  ) {
    self.init(
      id: id, title: title, banks: banks, sections: sections, cutScore: cutScore,
      scoring: scoring, milliseconds: minutes * 60_000, attempts: attempts, feedback: feedback,
      recentWindow: recentWindow, trainingHours: trainingHours, validMonths: validMonths,
      bands: bands, legalBasis: legalBasis)
  }

  init(
    id: String, title: Bilingual, banks: [String], sections: [Section], cutScore: CutScore,
    scoring: ScoringPolicy, milliseconds: Int, attempts: AttemptRules, feedback: Feedback,
    recentWindow: RecentWindow?, trainingHours: Int, validMonths: Int, bands: [Band],
    legalBasis: [String]
  ) {
    self.id = id
    self.title = title
    self.banks = banks
    self.sections = sections
    self.cutScore = cutScore
    self.scoring = scoring
    self.milliseconds = milliseconds
    self.attempts = attempts
    self.feedback = feedback
    self.recentWindow = recentWindow
    self.trainingHours = trainingHours
    self.validMonths = validMonths
    self.bands = bands.sorted { $0.percent > $1.percent }
    self.legalBasis = legalBasis
  }
}

extension Program {
  /// Whether it draws from the bank called `id`, where that is open.
  public func draws(on id: String) -> Bool { banks.isEmpty || banks.contains(id) }

  public var itemCount: Int { sections.reduce(0) { $0 + $1.count } }

  /// Time for the whole form in minutes, begun ones counted.
  public var minutes: Int { (milliseconds + 59_999) / 60_000 }

  /// The section that items of `topic` belong to, or `nil`.
  public func section(of topic: String) -> Section? {
    sections.first { $0.topics.contains(topic) }
  }

  /// The word for `score`, or `nil` where no band reaches that low.
  public func band(of score: Score) -> Bilingual? {
    bands.first { CutScore(percent: $0.percent).isMet(by: score) }?.label
  }
}
