import Dates
import Law
import Testing

@Suite struct RegimeTests {
  struct Change: Sendable, CustomTestStringConvertible {
    let firstDay: String
    let facts: String
    let before: [String]
    let after: [String]
    var testDescription: String { "\(firstDay) \(facts)" }
  }

  static let changes = [
    Change(
      firstDay: "2017-12-27",
      facts: "pelaku=pns perbuatan=suka status_calon=bakal_calon pemilihan=pilkada",
      before: [], after: ["b71-2017.medsos"]),
    Change(
      firstDay: "2020-09-10",
      facts: "pelaku=pns perbuatan=suka status_calon=bakal_calon pemilihan=pilkada",
      before: ["b71-2017.medsos"], after: ["skb-2020.medsos"]),
    Change(
      firstDay: "2021-08-31",
      facts: "pelaku=pns perbuatan=kerahkan_pegawai status_calon=calon pemilihan=pilpres",
      before: ["pp53-2010.4.12.c"], after: ["pp94-2021.5.n.3"]),
    Change(
      firstDay: "2021-08-31",
      facts: "pelaku=cpns perbuatan=dukung_ktp status_calon=bakal_calon pemilihan=dpd",
      before: ["pp53-2010.4.14"], after: ["pp94-2021.5.n.7"]),
    Change(
      firstDay: "2022-09-22",
      facts: "pelaku=pns perbuatan=suka status_calon=bakal_calon pemilihan=pilkada",
      before: ["skb-2020.medsos"], after: ["skb-2022.etik.4"]),
    Change(
      firstDay: "2022-09-22",
      facts: "pelaku=pns perbuatan=spanduk status_calon=calon pemilihan=pilkada",
      before: [], after: ["skb-2022.disiplin.1"]),
    Change(
      firstDay: "2023-01-03",
      facts: "pelaku=ppnpn perbuatan=spanduk status_calon=calon pemilihan=pileg",
      before: [], after: ["se-1-2023.daftar"]),
    Change(
      firstDay: "2023-10-31",
      facts: "pelaku=pppk perbuatan=anggota_partai pengunduran_diri=belum",
      before: ["pp49-2018.53.3.c", "skb-2022.disiplin.5.pppk"], after: ["uu20-2023.52.3.j"]),
    Change(
      firstDay: "2023-10-31",
      facts: "pelaku=pns perbuatan=anggota_partai pengunduran_diri=belum",
      before: ["skb-2022.disiplin.5", "uu5-2014.87.4.c"],
      after: ["skb-2022.disiplin.5", "uu20-2023.52.3.j"]),
    Change(
      firstDay: "2024-11-14",
      facts: "pelaku=polri perbuatan=keputusan_memihak status_calon=calon pemilihan=pilkada",
      before: ["uu2-2002.28"], after: ["mk136-2024.188", "uu2-2002.28"]),
  ]

  @Test(arguments: changes)
  func `the day a regime changes has its own rules, the day before the old ones`(
    change: Change
  ) throws {
    let day = try #require(Day(change.firstDay))
    for (date, rules) in [(day.adding(days: -1), change.before), (day, change.after)] {
      let verdict = try ShippedLaw.verdict("tanggal=\(date) \(change.facts)")
      #expect(verdict.standing.map(\.rule.id).sorted() == rules, "\(date)")
    }
  }

  @Test func `the base begins with the first day of PP 53 of 2010`() throws {
    #expect(ShippedLaw.base.firstDay == Day("2010-06-06"))
  }

  @Test func `no rule outlives the instruments that it cites first`() {
    for rule in ShippedLaw.base.rules {
      let own = rule.basis.first.flatMap { ShippedLaw.base.instrument($0.instrument) }
      #expect(own.map { rule.interval.isWithin($0.interval) } == true, "\(rule.id)")
    }
  }

  @Test func `no rule cites an instrument that is never in force beside it`() {
    for rule in ShippedLaw.base.rules {
      for citation in rule.basis {
        let interval = ShippedLaw.base.instrument(citation.instrument)?.interval
        let meets =
          interval.map { $0.contains(rule.interval.start) || rule.interval.contains($0.start) }
        #expect(meets == true, "\(rule.id) \(citation.instrument)")
      }
    }
  }
}
