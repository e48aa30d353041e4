import Dates
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2024-02-29", 19_782), ("2000-03-01", 11_017), ("1969-12-31", -1),
  ])
  func `a day is so many days after 1 January 1970`(text: String, number: Int) {
    #expect(Day(text)?.number == number)
    #expect(Day(number: number).description == text)
  }

  @Test(arguments: [
    "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "24-01-01", "2024/01/01", "٢٠٢٤-٠١-٠١",
    "",
  ])
  func `what is no day of the calendar is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `every day of four centuries survives being written and read`() {
    for number in stride(from: -40_000, through: 110_000, by: 1) {
      let day = Day(number: number)
      #expect(Day(year: day.year, month: day.month, day: day.dayOfMonth) == day)
    }
  }

  @Test func `midnight in Jakarta is 17.00 UTC of the day before`() {
    let moment = Instant("2024-09-23T17:00:00.000Z")
    #expect(moment?.day() == Day("2024-09-23"))
    #expect(moment?.day(offset: 420) == Day("2024-09-24"))
    #expect(moment?.clockText(offset: 420) == "00.00.00")
  }

  @Test(arguments: [0, 1, 999, 1000, -1, -86_400_001, 1_727_110_800_123])
  func `a moment survives being written and read`(milliseconds: Int) {
    let moment = Instant(milliseconds: milliseconds)
    #expect(Instant(moment.description) == moment)
  }
}
