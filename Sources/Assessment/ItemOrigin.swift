/// Which block of a bank's text an item was made of, and which part of it the item is.
///
/// One block may give many items: the variants of a template, and the steps of one story.
public struct ItemOrigin: Hashable, Sendable {
  /// The id of the block; items of one family are too alike to stand on one form.
  public let family: String
  /// The id that the steps of one story share.
  public let story: String
  /// The place among the steps of the story, from 1; `nil` where the story has one question.
  public let step: Int?

  public init(family: String, story: String, step: Int? = nil) {
    self.family = family
    self.story = story
    self.step = step
  }
}
