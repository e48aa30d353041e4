import Law
import LawEditions
import LawSamples
import Testing

@Suite struct WhyNotTests {
  private let law = SampleLaw.base

  private func whyNot(_ rule: String, _ words: String) throws -> WhyNot {
    let rule = try #require(law.rule(rule))
    return try WhyNot(rule, on: law.scenario(words), by: law)
  }

  @Test func `a rule that decides holds`() throws {
    let words = "tanggal=2024-01-01 pelaku=pns perbuatan=suka status=calon cuti=tidak"
    #expect(try whyNot("baru.calon", words).standing == .holds)
  }

  @Test func `a rule out of force says so, and its facts are still compared`() throws {
    let why = try whyNot("lama.suka", "tanggal=2024-01-01 pelaku=pns perbuatan=hadir")
    #expect(why.standing == .notInForce)
    #expect(why.alternatives[0].failing.map { law.vocabulary.facts[$0.fact].id } == ["perbuatan"])
  }

  @Test func `the clauses that fail are named with what they need`() throws {
    let words = "tanggal=2024-01-01 pelaku=warga perbuatan=suka status=bakal cuti=tidak"
    let why = try whyNot("baru.calon", words)
    #expect(why.standing == .factsDiffer)
    let failing = why.alternatives[0].failing.map { miss in
      let fact = law.vocabulary.facts[miss.fact]
      let needs = miss.needs.indices.map { fact.values[$0].id }.joined(separator: "|")
      return "\(fact.id)=\(needs)"
    }
    #expect(failing == ["pelaku=pns|pppk", "status=calon"])
  }

  @Test func `a defeated rule names what defeats it`() throws {
    let words = "tanggal=2024-01-01 pelaku=pns perbuatan=suka status=calon cuti=ya"
    guard case .defeated(let by) = try whyNot("baru.calon", words).standing else {
      Issue.record("not defeated")
      return
    }
    #expect(by.map(\.id) == ["baru.cuti"])
  }

  @Test func `a missing fact leaves the rule open, and so does one of what would defeat it`() throws
  {
    let words = "tanggal=2024-01-01 pelaku=pns perbuatan=suka"
    #expect(try whyNot("baru.calon", words).standing == .open(defeaters: []))
    let settled = try whyNot("baru.calon", words + " status=calon").standing
    let exception = try #require(law.rule("baru.cuti"))
    #expect(settled == .open(defeaters: [exception]))
  }

  @Test(arguments: UInt64(0)..<4)
  func `a rule stands as the verdict's own trace says`(seed: UInt64) throws {
    let law = ShippedLaw.base
    for scenario in SampledScenarios(20, of: law, seed: seed) {
      guard let verdict = try? law.verdict(on: scenario) else { continue }
      let decides = verdict.standing.map(\.rule) + verdict.permissions + verdict.contested
      let defeated = verdict.defeated.map(\.rule.id)
      for rule in law.rules {
        switch try WhyNot(rule, on: scenario, by: law).standing {
        case .holds: #expect(decides.contains(rule))
        case .absorbed: #expect(verdict.findings.contains { $0.rule == rule && $0.isAbsorbed })
        case .defeated: #expect(defeated.contains(rule.id))
        case .notInForce, .factsDiffer:
          #expect(!(decides + verdict.defeated.map(\.rule)).contains(rule))
        case .open: Issue.record("every fact is stated")
        }
      }
    }
  }
}
