import Text

/// The bands that turn a share of the points into a predikat.
public struct GradeScale: Hashable, Sendable {
  /// A predikat and the share from which it is given.
  public struct Band: Hashable, Sendable {
    /// The least permille of the points, 0 to 1000.
    public let from: Int
    public let grade: Bilingual

    public init(from: Int, grade: Bilingual) {
      self.from = from
      self.grade = grade
    }
  }

  /// Highest first.
  public let bands: [Band]

  /// The scale of `bands` in any order, or `nil` where two begin at one share, one lies outside
  /// 0 to 1000, or there is none.
  public init?(_ bands: [Band]) {
    guard !bands.isEmpty, Set(bands.map(\.from)).count == bands.count,
      bands.allSatisfy({ (0...1000).contains($0.from) })
    else { return nil }
    self.init(sorted: bands.sorted { $0.from > $1.from })
  }

  private init(sorted bands: [Band]) { self.bands = bands }

  /// The scale of an agency that has set none: every pass has a predikat.
  public static let standard = GradeScale(sorted: [
    Band(from: 900, grade: Bilingual("Sangat Baik", "Very good")),
    Band(from: 800, grade: Bilingual("Baik", "Good")),
    Band(from: 0, grade: Bilingual("Cukup", "Fair")),
  ])

  /// The predikat of `permille`, or `nil` below the lowest band.
  public func grade(permille: Int) -> Bilingual? {
    bands.first { $0.from <= permille }?.grade
  }
}
