import Dates
import Law
import Testing

/// What can be asked beside verdicts.
@Suite struct ProvisionTests {
  private let law = ShippedLaw.base

  @Test(arguments: [
    ("prosedur.lapor", Stipulation.Amount.number(7, .days), Confidence.high),
    ("prosedur.bawaslu.pilkada", .number(3, .days), .medium),
    ("prosedur.bawaslu.pemilu", .number(7, .days), .low),
    ("pp94-2021.8.3.persen", .number(25, .percent), .high),
    ("pp94-2021.penyampaian", .number(14, .days), .high),
    ("pp79-2021.tenggat", .number(14, .workingDays), .low),
    ("b94-2019.ptdh", .number(21, .workingDays), .high),
    ("uu10-2016.190.masa", .number(6, .months), .medium),
    ("mk121-2024.tenggat", .number(2, .years), .high),
  ])
  func `a deadline or share stands as the sources give it, no surer than they are`(
    id: String, amount: Stipulation.Amount, confidence: Confidence
  ) throws {
    let stipulation = try #require(law.stipulation(id))
    #expect(stipulation.amount == amount)
    #expect(stipulation.confidence == confidence)
  }

  @Test(arguments: [
    ("2023-10-30", ["prosedur.penerusan.kasn"]), ("2023-10-31", ["prosedur.penerusan.peralihan"]),
    ("2024-09-03", ["prosedur.penerusan.peralihan"]), ("2024-09-04", ["prosedur.penerusan.bkn"]),
  ])
  func `to whom Bawaslu forwards is one body on every day`(date: String, ids: [String]) throws {
    let day = try #require(Day(date))
    let found = law.stipulations(on: day).map(\.id).filter { $0.hasPrefix("prosedur.penerusan") }
    #expect(found == ids)
  }

  @Test(arguments: [
    ("2021-08-30", "pp53-2010.penjatuh"), ("2021-08-31", "pp94-2021.penjatuh"),
  ])
  func `who imposes discipline follows the regulation of the day`(date: String, id: String) throws {
    let day = try #require(Day(date))
    let found = law.stipulations(on: day).map(\.id)
    #expect(found.filter { ["pp53-2010.penjatuh", "pp94-2021.penjatuh"].contains($0) } == [id])
  }

  @Test func `no ketentuan outlives the instrument that it cites first`() {
    for stipulation in law.stipulations {
      let own = stipulation.basis.first.flatMap { law.instrument($0.instrument) }
      #expect(own.map { stipulation.interval.isWithin($0.interval) } == true, "\(stipulation.id)")
    }
  }

  @Test func `an id names one thing`() {
    let ids =
      law.rules.map(\.id) + law.forms.map(\.id) + law.stipulations.map(\.id)
      + law.instruments.map(\.id) + law.elections.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `every instrument carries something, but the one whose content is unknown`() {
    let used =
      law.rules.flatMap(\.basis) + law.stipulations.flatMap(\.basis) + law.forms.map(\.basis)
    let idle = Set(law.instruments.map(\.id)).subtracting(used.map(\.instrument))
    #expect(idle == ["skb-2015"])
  }
}
