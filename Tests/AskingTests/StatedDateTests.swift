import Asking
import Dates
import Testing

@Suite struct StatedDateTests {
  /// A Wednesday.
  private func date(_ question: String) throws -> StatedDate? {
    StatedDate(in: question, today: try #require(Day("2024-11-06")))
  }

  @Test(arguments: [
    ("2024-09-24 saya like", "2024-09-24"), ("tgl 24/9/2024", "2024-09-24"),
    ("pada 24 September 2024, malam", "2024-09-24"), ("24 sept 2024", "2024-09-24"),
    ("on September 24, 2024", "2024-09-24"), ("tanggal 24 september", "2024-09-24"),
    ("kemarin", "2024-11-05"), ("kmrn saya", "2024-11-05"), ("wingi aku", "2024-11-05"),
    ("tadi malam", "2024-11-05"), ("barusan", "2024-11-06"), ("besok", "2024-11-07"),
    ("lusa", "2024-11-08"), ("kemarin lusa", "2024-11-04"), ("dua hari yang lalu", "2024-11-04"),
    ("3 hari lagi", "2024-11-09"), ("three days ago", "2024-11-03"), ("in two weeks", "2024-11-20"),
    ("seminggu? dua minggu lalu", "2024-10-23"), ("sabtu lalu", "2024-11-02"),
    ("last Saturday", "2024-11-02"), ("hari minggu lalu", "2024-11-03"),
    ("rabu lalu", "2024-10-30"), ("senin depan", "2024-11-11"),
  ])
  func `a day is understood`(question: String, day: String) throws {
    #expect(try date(question) == .day(try #require(Day(day))))
  }

  @Test(arguments: [
    ("september 2024", "2024-09-01", "2024-09-30"), ("bulan lalu", "2024-10-01", "2024-10-31"),
    ("next month", "2024-12-01", "2024-12-31"), ("3 bulan lalu", "2024-08-01", "2024-08-31"),
    ("tahun 2019", "2019-01-01", "2019-12-31"), ("tahun lalu", "2023-01-01", "2023-12-31"),
    ("minggu lalu", "2024-10-28", "2024-11-03"), ("minggu depan", "2024-11-11", "2024-11-17"),
    ("february 2024", "2024-02-01", "2024-02-29"), ("bulan depan", "2024-12-01", "2024-12-31"),
  ])
  func `a time without a day stays a time without a day`(
    question: String, first: String, last: String
  ) throws {
    #expect(try date(question) == .period(#require(Day(first)), #require(Day(last))))
  }

  @Test(arguments: [
    "may I like a post", "pose dua jari", "nomor 2", "2 orang", "30 februari 2024", "",
  ])
  func `what is no date states none`(question: String) throws {
    if question == "30 februari 2024" {
      #expect(try date(question) != .day(#require(Day("2024-03-01"))))
    } else {
      #expect(try date(question) == nil)
    }
  }
}
