import Dates
import Law
import Testing

@Suite struct RegimeTests {
  @Test(arguments: RegimeChanges.all)
  func `the day a regime changes has its own rules, the day before the old ones`(
    change: RegimeChanges.Change
  ) throws {
    let day = try #require(Day(change.firstDay))
    for (date, rules) in [(day.adding(days: -1), change.before), (day, change.after)] {
      let verdict = try ShippedLaw.verdict("tanggal=\(date) \(change.facts)")
      let standing = verdict.standing.map(\.rule) + verdict.permissions + verdict.contested
      #expect(standing.map(\.id).sorted() == rules, "\(date)")
    }
  }

  @Test func `every day on which a rule begins or ends has a row in the table`() {
    let days = ShippedLaw.base.rules.flatMap { [$0.interval.start, $0.interval.end] }
    let told = RegimeChanges.all.compactMap { Day($0.firstDay) } + [ShippedLaw.base.firstDay]
    #expect(Set(days.compactMap { $0 }) == Set(told.compactMap { $0 }))
  }

  @Test func `the day before the first day gets a message, the first day a verdict`() throws {
    let facts = "pelaku=pns perbuatan=kegiatan_memihak status_calon=calon pemilihan=pilkada"
    let verdict = try ShippedLaw.verdict("tanggal=2010-06-06 \(facts)")
    #expect(verdict.standing.map(\.rule.id) == ["pp53-2010.4.15.d"])
    let first = try #require(ShippedLaw.base.firstDay)
    #expect(throws: VerdictError.dayOutside(first.adding(days: -1), first: first)) {
      try ShippedLaw.verdict("tanggal=2010-06-05 \(facts)")
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
