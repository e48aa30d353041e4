import Dates
import Law
import Testing

/// What the calendar settles on the days around every day that divides an election.
@Suite struct CalendarTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let election: Election
    let kind: String
    let day: Day
    /// What the candidate can no longer, or not yet, be.
    let excluded: String
    /// The only phase it can be, where the calendar knows.
    let phase: String?
    var testDescription: String { "\(election.id) \(kind) \(day)" }
  }

  static let cases: [Case] = ShippedLaw.base.elections.flatMap { election in
    election.kinds.flatMap { kind in
      days(of: election).map { day, excluded, phase in
        Case(election: election, kind: kind, day: day, excluded: excluded, phase: phase)
      }
    }
  }

  private static func days(of election: Election) -> [(Day, String, String?)] {
    let end = election.campaign.end ?? election.voting
    return [
      (election.determination.adding(days: -1), "calon", nil),
      (election.determination, "bakal_calon", "sebelum_kampanye"),
      (election.campaign.start.adding(days: -1), "bakal_calon", "sebelum_kampanye"),
      (election.campaign.start, "bakal_calon", "kampanye"),
      (end.adding(days: -1), "bakal_calon", "kampanye"),
      (end, "bakal_calon", "setelah_kampanye"),
      (election.voting.adding(days: -1), "bakal_calon", "setelah_kampanye"),
      (election.voting, "bakal_calon", "setelah_kampanye"),
    ]
  }

  @Test(arguments: cases)
  func `the calendar excludes what cannot be on that day`(row: Case) throws {
    let law = ShippedLaw.base
    let words = "tanggal=\(row.day) pelaku=pns perbuatan=suka pemilihan=\(row.kind)"
    let derived = try law.verdict(on: ShippedLaw.scenario(words)).derived
    let status = try #require(law.vocabulary.index(of: "status_calon"))
    let excluded = try #require(law.vocabulary.facts[status].index(of: row.excluded))
    #expect(derived[status]?.contains(excluded) == false)
    #expect(derived[status]?.count == law.vocabulary.facts[status].values.count - 1)
    let phase = try #require(law.vocabulary.index(of: "masa"))
    let only = row.phase.flatMap(law.vocabulary.facts[phase].index(of:))
    #expect(derived[phase] == only.map { ValueSet($0) })
  }

  @Test(arguments: [
    ("2024-11-28", "pilkada"), ("2026-03-02", "pilkada"), ("2029-01-01", "pilpres"),
    ("2024-02-15", "pileg"), ("2024-10-10", "bukan_pemilihan"),
  ])
  func `where the calendar knows no election, nothing is derived and the status is asked`(
    date: String, kind: String
  ) throws {
    let law = ShippedLaw.base
    let words = "tanggal=\(date) pelaku=pns perbuatan=foto_calon"
    let verdict = try law.verdict(on: ShippedLaw.scenario("\(words) pemilihan=\(kind)"))
    #expect(verdict.derived.isEmpty)
    guard kind != "bukan_pemilihan" else { return }
    #expect(verdict.outcome == .undetermined)
    let asked = verdict.openFacts.map { law.vocabulary.facts[$0.fact].id }
    #expect(asked.first == "status_calon")
  }
}
