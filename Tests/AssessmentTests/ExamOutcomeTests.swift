import Assessment
import Dates
import Testing
import Text

@Suite struct ExamOutcomeTests {
  /// Ten items of each of two topics; passing takes 60 % in all, and 50 % of the second.
  private static let program = Program(
    id: "p", title: Bilingual("p", "p"),
    sections: [
      Program.Section.only("t", 10),
      Program.Section(
        id: "u", title: Bilingual("u", "u"), topics: ["u"], count: 10,
        minimum: CutScore(percent: 50)),
    ],
    cutScore: CutScore(percent: 60), minutes: 30, trainingHours: 3, validMonths: 24, bands: [],
    legalBasis: [])

  @Test(arguments: [
    (10, 5, true, [String]()), (10, 4, true, ["u"]), (7, 5, true, []), (6, 5, false, []),
    (2, 10, true, []), (0, 4, false, ["u"]),
  ])
  func `a pass takes the total and every minimum`(
    first: Int, second: Int, total: Bool, short: [String]
  ) throws {
    let items = try SampleItems.keyed(10, topic: "t") + SampleItems.keyed(10, topic: "u")
    let form = Form(practising: items, seed: 3)
    var attempt = Attempt.open(of: form, until: Instant(milliseconds: 9))
    let right = form.entries.prefix(first) + form.entries.dropFirst(10).prefix(second)
    for keyed in right.map(\.keyed) {
      _ = attempt.receive(
        Response(
          item: keyed.item.id, answer: keyed.key, typed: "", at: Instant(milliseconds: 1)))
    }
    let outcome = attempt.outcome(by: Self.program)
    #expect(outcome.score == Score(earned: first + second, possible: 20))
    #expect(outcome.sections.map(\.score.earned) == [first, second])
    #expect(outcome.isCutScoreMet == total)
    #expect(outcome.shortSections.map(\.id) == short)
    #expect(outcome.isPass == (total && short.isEmpty))
  }
}
