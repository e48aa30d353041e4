/// A moment in UTC, to the millisecond.
public struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Milliseconds since 1 January 1970, 00.00 UTC.
  public let milliseconds: Int

  public init(milliseconds: Int) { self.milliseconds = milliseconds }

  /// The moment written as `description` writes it, or `nil`.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)) else {
      return nil
    }
    func value(_ range: Range<Int>) -> Int? {
      Int(String(decoding: bytes[range], as: UTF8.self))
    }
    guard let hour = value(11..<13), let minute = value(14..<16), let second = value(17..<19),
      let millisecond = value(20..<23), hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = (day.number * 24 + hour) * 3600 + minute * 60 + second
    self.init(milliseconds: seconds * 1000 + millisecond)
    guard description == text else { return nil }
  }

  /// The calendar day this moment falls on at `offset` minutes east of Greenwich (WIB is 420).
  public func day(offset: Int = 0) -> Day {
    Day(number: Self.floorDivision(milliseconds + offset * 60_000, 86_400_000))
  }

  public func adding(milliseconds: Int) -> Instant {
    Instant(milliseconds: self.milliseconds + milliseconds)
  }

  /// Hours, minutes and seconds of the clock at `offset` minutes east of Greenwich, as `19.02.11`.
  public func clockText(offset: Int) -> String {
    let (hour, minute, second) = clock(offset: offset)
    return "\(padded(hour, to: 2)).\(padded(minute, to: 2)).\(padded(second, to: 2))"
  }

  /// `YYYY-MM-DDThh:mm:ss.mmmZ`.
  public var description: String {
    let (hour, minute, second) = clock(offset: 0)
    let millisecond = milliseconds - Self.floorDivision(milliseconds, 1000) * 1000
    return "\(day())T\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2))"
      + ".\(padded(millisecond, to: 3))Z"
  }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  private func clock(offset: Int) -> (Int, Int, Int) {
    let local = milliseconds + offset * 60_000
    let seconds = Self.floorDivision(local, 1000) - day(offset: offset).number * 86_400
    return (seconds / 3600, seconds / 60 % 60, seconds % 60)
  }

  private static func floorDivision(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
  }
}
