/// A day of the Gregorian calendar, without time or zone.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1 January 1970; negative before.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// The day `year`-`month`-`day`, or `nil` where the calendar has none (30 February). Years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    let number = Self.number(year: year, month: month, day: day)
    let parts = Self.parts(of: number)
    guard parts == (year, month, day) else { return nil }
    self.number = number
  }

  /// The day written `YYYY-MM-DD` in ASCII digits, or `nil`.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    func value(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = value(0..<4), let month = value(5..<7), let day = value(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// The year, the month and the day of the month.
  public var parts: (year: Int, month: Int, day: Int) { Self.parts(of: number) }

  public var year: Int { Self.parts(of: number).0 }
  public var month: Int { Self.parts(of: number).1 }
  public var dayOfMonth: Int { Self.parts(of: number).2 }

  public func adding(days: Int) -> Day { Day(number: number + days) }

  /// The same day `months` later, or the last one of a month that is too short for it.
  public func adding(months: Int) -> Day {
    let count = year * 12 + month - 1 + months
    let days = (0..<4).lazy.compactMap {
      Day(year: count / 12, month: count % 12 + 1, day: dayOfMonth - $0)
    }
    return days.first ?? self
  }

  /// `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = Self.parts(of: number)
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  // Civil-from-days arithmetic over 400-year eras that begin on 1 March, so that a leap day is
  // the last day of its year (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func parts(of number: Int) -> (Int, Int, Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
