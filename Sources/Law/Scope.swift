import Text

/// A domain that the law is meant to regulate: where nothing holds in it, there is a gap.
public struct Scope: Hashable, Sendable {
  public let id: String
  public let title: Bilingual
  /// The days on which the domain is regulated; `nil` for every day that some rule speaks of.
  public let interval: Interval?
  public let boxes: [Box]
  public let place: Place
}

/// That a remark of the analyses is known and why it stays.
public struct Acknowledgement: Hashable, Sendable {
  /// The code of the remark, such as `A006`.
  public let code: String
  /// The id of the rule, fact, value or other name that the remark is about.
  public let subject: String
  public let reason: Bilingual
  public let place: Place
}
