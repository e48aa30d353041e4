import Assessment

/// How well something was remembered.
public enum Grade: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// Not remembered.
  case again = 1
  /// Remembered with an effort.
  case hard
  case good
  case easy

  public static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
}

/// How an answer came about, as far as that tells how well it was known.
public struct Answering: Hashable, Sendable {
  public let isRight: Bool
  /// From the item's showing to the answer; `nil` where it was not measured.
  public let milliseconds: Int?
  /// Whether something was looked up on the way, or another answer given first.
  public let isAided: Bool

  public init(isRight: Bool, milliseconds: Int?, isAided: Bool) {
    self.isRight = isRight
    self.milliseconds = milliseconds
    self.isAided = isAided
  }
}

extension Grade {
  /// Milliseconds in which a patient reader takes in one byte of the item: 170 words a minute.
  static let readingPace = 50

  /// What `answering` shows of an item that has so many bytes to read.
  ///
  /// An answer within the time of one reading was known at once; one that took more than four
  /// readings was worked out or looked up. One that came before a fifth could be read says nothing
  /// of how easy it was: it may be a lucky guess.
  public init(of answering: Answering, reading length: Int) {
    guard answering.isRight else {
      self = .again
      return
    }
    guard !answering.isAided, let taken = answering.milliseconds else {
      self = answering.isAided ? .hard : .good
      return
    }
    let reading = length * Self.readingPace
    switch taken {
    case (4 * reading + 1)...: self = .hard
    case (reading / 5)...reading: self = .easy
    case _: self = .good
    }
  }
}

extension KeyedItem {
  /// The bytes of what is read before answering: the story, which a later step of it does not tell
  /// again, and the options.
  public var readingLength: Int {
    let story = (item.origin.step ?? 1) > 1 ? 0 : item.story.indonesian.utf8.count
    return options.reduce(story) { $0 + $1.text.indonesian.utf8.count }
  }
}
