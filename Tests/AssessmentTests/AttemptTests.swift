import Assessment
import Dates
import Testing
import Text

@Suite struct AttemptTests {
  private func attempt(_ count: Int = 10) throws -> Attempt {
    let form = Form(practising: try SampleItems.keyed(count), seed: 7)
    return .open(of: form, until: Instant(milliseconds: 1000))
  }

  private func response(_ attempt: Attempt, _ index: Int, right: Bool, at: Int = 0) -> Response {
    let keyed = attempt.form.entries[index].keyed
    return Response(
      item: keyed.item.id, answer: right ? keyed.key : .option(keyed.options[1].id), typed: "1",
      at: Instant(milliseconds: at))
  }

  @Test(arguments: [(7, 70, true), (7, 71, false), (8, 80, true), (0, 0, true), (10, 100, true)])
  func `so many right of ten meet the cut score or do not`(
    right: Int, percent: Int, passes: Bool
  ) throws {
    var attempt = try attempt()
    for index in 0..<10 { _ = attempt.receive(response(attempt, index, right: index < right)) }
    #expect(attempt.score == Score(earned: right, possible: 10))
    #expect(CutScore(percent: percent).isMet(by: attempt.score) == passes)
  }

  @Test(arguments: [(999, true), (1000, false), (1001, false)])
  func `a response counts up to the deadline and not at it`(at: Int, counts: Bool) throws {
    var attempt = try attempt()
    let response = response(attempt, 0, right: true, at: at)
    let reaction = attempt.receive(response)
    #expect((reaction == .record(.responded(response))) == counts)
    #expect(attempt.responses.isEmpty == !counts)
  }

  @Test func `a changed choice replaces the first, and the same choice is not recorded twice`()
    throws
  {
    var attempt = try attempt()
    _ = attempt.receive(response(attempt, 0, right: false))
    #expect(attempt.receive(response(attempt, 0, right: false)) == .refuse(.unchanged))
    _ = attempt.receive(response(attempt, 0, right: true))
    #expect(attempt.score.earned == 1)
  }

  @Test func `what is not on the form is refused`() throws {
    var attempt = try attempt()
    let stray = Response(
      item: ItemID("lain"), answer: .option("x"), typed: "", at: Instant(milliseconds: 0))
    #expect(attempt.receive(stray) == .refuse(.noSuchItem(ItemID("lain"))))
    for answer in [Answer.option("x"), .marks([]), .order([]), .short(.level(.heavy))] {
      let response = Response(
        item: attempt.form.entries[0].keyed.item.id, answer: answer, typed: "",
        at: Instant(milliseconds: 0))
      #expect(attempt.receive(response) == .refuse(.noSuchAnswer(answer)))
    }
  }

  @Test(arguments: UInt64(0)..<50)
  func `a permuted form scores the same`(seed: UInt64) throws {
    let form = Form(practising: try SampleItems.keyed(5), seed: seed)
    var attempt = Attempt.open(of: form, until: Instant(milliseconds: 9))
    for index in form.entries.indices { _ = attempt.receive(response(attempt, index, right: true)) }
    #expect(attempt.score == Score(earned: 5, possible: 5))
  }
}
