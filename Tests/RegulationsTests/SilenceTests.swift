import Dates
import Law
import Testing

/// Where the law knows nothing, it says so.
@Suite struct SilenceTests {
  @Test(arguments: ["0001-01-01", "1999-06-07", "2003-12-31", "2004-10-18", "2010-06-05"])
  func `a day before the law begins gets a message`(date: String) throws {
    let day = try #require(Day(date))
    let first = try #require(Day("2010-06-06"))
    for act in ["suka", "kegiatan_memihak", "gunakan_hak_pilih", "kritik"] {
      #expect(throws: VerdictError.dayOutside(day, first: first)) {
        try ShippedLaw.verdict("tanggal=\(date) pelaku=pns perbuatan=\(act)")
      }
    }
  }

  @Test(arguments: ["pilkades", "pilpres-2024", "pemilu", "pilkda"])
  func `an election that is not known gets a message that names it`(name: String) throws {
    let error = #expect(throws: ScenarioError.self) {
      try ShippedLaw.scenario("tanggal=2024-10-10 pelaku=pns perbuatan=suka pemilihan=\(name)")
    }
    let sentence = try #require(error?.sentence)
    #expect(sentence.indonesian.contains(name))
    #expect(sentence.english.contains(name))
  }

  @Test func `what is formulated nowhere is never called allowed`() throws {
    for act in ["kritik", "foto_keluarga"] {
      let verdict = try ShippedLaw.verdict("tanggal=2024-10-10 pelaku=pns perbuatan=\(act)")
      #expect(verdict.outcome == .unregulated)
    }
  }

  @Test func `before the first ketentuan nothing is stipulated`() throws {
    let law = ShippedLaw.base
    let first = try #require(law.stipulations.map(\.interval.start).min())
    #expect(law.stipulations(on: first.adding(days: -1)) == [])
    #expect(law.stipulations(on: first) != [])
  }
}
