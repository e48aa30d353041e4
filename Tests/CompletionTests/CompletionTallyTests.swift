import Assessment
import Completion
import Testing

@Suite struct CompletionTallyTests {
  private func tally(_ kinds: CompletionStatus.Kind...) -> CompletionTally {
    kinds.reduce(into: CompletionTally()) { $0.add($1) }
  }

  @Test func `nobody has no share`() {
    #expect(CompletionTally().total == 0)
    #expect(CompletionTally().permille == nil)
  }

  @Test func `who passed and who soon expires is complete, nobody else`() {
    let all = CompletionStatus.Kind.allCases.reduce(into: CompletionTally()) { $0.add($1) }
    #expect(all.total == 7)
    #expect(all.complete == 2)
    #expect(all.permille == 285)
  }

  @Test func `a share never reads as whole before everybody is complete`() {
    var tally = CompletionTally()
    tally.add(.passed, count: 9999)
    tally.add(.notStarted)
    #expect(tally.permille == 999)
  }

  @Test(arguments: UInt64(0)..<50)
  func `the sum over units is the count over all people`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var units = [CompletionTally](repeating: CompletionTally(), count: 7)
    var whole = CompletionTally()
    for _ in 0..<200 {
      let kind = CompletionStatus.Kind.allCases.randomElement(using: &generator) ?? .passed
      units[Int.random(in: 0..<7, using: &generator)].add(kind)
      whole.add(kind)
    }
    #expect(units.reduce(CompletionTally(), +) == whole)
    #expect(whole.total == 200)
  }
}
