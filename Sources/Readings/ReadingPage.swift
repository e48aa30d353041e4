import Law
import Text

/// One source article retold: what it said, what the law says, and where it errs.
public struct ReadingPage: Hashable, Sendable {
  public let id: String
  /// Its place in the list of pages, from 1.
  public let number: Int
  public let title: Bilingual
  /// What it is about, in one sentence.
  public let subject: Bilingual
  /// What the article said, in our own words, paragraph by paragraph.
  public let summary: [Bilingual]
  /// The acts the page is about, and the actors where the article sets some apart.
  public let subjects: [Clause]
  public let cases: [ReadingCase]
  public let remarks: [Remark]
  public let place: Place

  /// Whether an item with `scenario` is one of the page's: its act is surely one of the page's acts,
  /// or its actor one of the page's actors.
  public func covers(_ scenario: Scenario) -> Bool {
    subjects.contains { subject in
      guard let values = scenario.facts[subject.fact] else { return false }
      return !values.isEmpty && values.isSubset(of: subject.allowed)
    }
  }
}

/// A scenario that shows what the law says; its verdict is derived when the page is shown.
public struct ReadingCase: Hashable, Sendable {
  /// The story in a sentence or two.
  public let introduction: Bilingual
  public let scenario: Scenario
  public let place: Place
}

/// Something to know about what the article said, and what of the law base shows it.
public struct Remark: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The article says what the law says.
    case confirmed = "sesuai"
    /// The article says what the law does not.
    case error = "keliru"
    /// The law has changed since.
    case changed = "berubah"
    /// It is less certain, or means something else, than it seems.
    case caution = "hati-hati"
  }

  public let kind: Kind
  public let text: Bilingual
  /// At least one.
  public let grounds: [Ground]
  public let place: Place

  /// How sure the law base is of the least sure ground.
  public var confidence: Confidence { grounds.map(\.confidence).min() ?? .low }
}
