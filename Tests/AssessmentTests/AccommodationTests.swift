import Assessment
import Testing
import Text

@Suite struct AccommodationTests {
  private func program(minutes: Int, limit: Int?) -> Program {
    Program(
      id: "p", title: Bilingual("p", "p"), sections: [.only("t", 1)],
      cutScore: CutScore(percent: 80), minutes: minutes,
      attempts: AttemptRules(limit: limit, waitingDays: 3), trainingHours: 3, validMonths: 24,
      bands: [], legalBasis: [])
  }

  @Test(arguments: [
    (30, 100, 1_800_000), (30, 125, 2_250_000), (7, 133, 558_600), (1, 101, 60_600),
  ])
  func `more time is exact, and nothing else changes`(
    minutes: Int, percent: Int, milliseconds: Int
  ) throws {
    let program = program(minutes: minutes, limit: 3)
    let adapted = program.adapted(to: try #require(Accommodation(timePercent: percent)))
    #expect(adapted.milliseconds == milliseconds)
    #expect(adapted.sections == program.sections && adapted.attempts == program.attempts)
    #expect((adapted == program) == (percent == 100))
  }

  @Test(arguments: [(3, 2, 5), (nil, 2, nil), (1, 0, 1)] as [(Int?, Int, Int?)])
  func `extra attempts add to a limit, where there is one`(limit: Int?, extra: Int, sum: Int?)
    throws
  {
    let given = try #require(Accommodation(extraAttempts: extra))
    #expect(program(minutes: 30, limit: limit).adapted(to: given).attempts.limit == sum)
  }

  @Test(arguments: [(99, 0), (1001, 0), (100, -1), (100, 101)])
  func `nothing is taken away, and nothing given beyond reason`(percent: Int, extra: Int) {
    #expect(Accommodation(timePercent: percent, extraAttempts: extra) == nil)
  }
}
