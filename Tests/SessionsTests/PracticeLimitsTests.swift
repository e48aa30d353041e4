import Assessment
import Dates
import Dialogue
import Refreshers
import Results
import Testing

@testable import Sessions

@Suite struct PracticeLimitsTests {
  private let bench: SampleBench

  init() throws { bench = try SampleBench() }

  /// The sample's items under programs of its topics, with so many months and certificates.
  private func limits(
    _ programs: [(id: String, topic: String, months: Int)], _ certificates: [String: Day] = [:],
    banks: [String] = []
  ) throws -> PracticeLimits {
    let proved = try bench.desk(ScriptedConsole([])).banks()
    return PracticeLimits(
      proved.map(\.keyed),
      programs.map { program in
        Program(
          id: program.id, title: .init(program.id, program.id), banks: banks,
          sections: [
            .init(
              id: program.topic, title: .init("b", "s"), topics: [program.topic], count: 1)
          ], cutScore: CutScore(percent: 80), minutes: 30, trainingHours: 3,
          validMonths: program.months, bands: [], legalBasis: [])
      }, certificates: certificates)
  }

  @Test func `a program limits the items of its topics and banks, and no others`() throws {
    let limits = try limits([("p", "medsos", 12)])
    #expect(limits["medsos-1"] == RefresherLimit(months: 12))
    #expect(limits["lapangan-1"] == PracticeLimits.usual)
    #expect(
      try self.limits([("p", "medsos", 12)], banks: ["lain"])["medsos-1"] == PracticeLimits.usual)
    #expect(
      try self.limits([("p", "medsos", 12)], banks: ["uji"])["medsos-1"]
        == RefresherLimit(months: 12))
  }

  @Test func `of several programs the strictest counts`() throws {
    let (soon, late) = (Day(number: 20_000), Day(number: 20_400))
    let limits = try limits(
      [("p", "medsos", 12), ("q", "medsos", 36)], ["p": late, "q": soon])
    #expect(limits["medsos-1"] == RefresherLimit(months: 12, expiry: soon))
  }

  @Test func `a certificate that was revoked or has ended hurries nobody`() throws {
    let right: (String) -> Reply = rightAnswer
    let replies = (SampleBench.registration + [.line("ya")]).map { reply in { (_: String) in reply }
    }
    let console = ScriptedConsole(
      reading: replies + [right, right, right, { _ in .line("kumpulkan") }])
    _ = try ExamJob(bench.desk(console)).run(nil)
    let subject = try #require(bench.seat.subject)
    func expiries(on day: Day) throws -> [String: Day] {
      PracticeLimits.expiries(
        try bench.store.certificates(of: subject), try bench.store.entries(of: subject), on: day)
    }
    let last = try #require(Day("2026-09-24"))
    #expect(try expiries(on: last) == ["dasar": last])
    #expect(try expiries(on: last.adding(days: 1)) == [:])
    let number = try #require(try bench.store.certificates(of: subject).first?.number)
    try bench.store.append(
      Entry(
        .certificateRevoked, at: bench.now, actor: "kepegawaian", subject: subject,
        body: ["number": .string(number)]))
    #expect(try expiries(on: last) == [:])
  }
}
