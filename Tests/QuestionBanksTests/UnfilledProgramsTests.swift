import QuestionBanks
import Testing

@Suite struct UnfilledProgramsTests {
  private func findings(_ topics: String, _ count: Int, _ mix: String = "") -> [String] {
    SamplePrograms.findings(
      """
      program dasar "Dasar" "Basic"
        lulus 80
        menit 30
        jp 3
        bulan 24
      bagian satu "Satu" "One"
        topik \(topics)
        butir \(count)
        \(mix)
      """
    ).map { $0.sentence.english }
  }

  @Test(arguments: [("medsos", 3), ("cerita", 2), ("medsos, cerita", 5), ("medsos, cerita", 1)])
  func `a program that the items can fill is not found fault with`(topics: String, count: Int) {
    #expect(findings(topics, count) == [])
  }

  @Test func `each kind of shortage says what is short`() {
    let start = "program dasar, section satu: "
    #expect(findings("medsos", 4) == [start + "needs 4 examinable items, there are 3"])
    #expect(
      findings("cerita", 1) == [
        start + "1 items cannot be made without breaking up a story told in steps"
      ])
    #expect(
      findings("medsos", 2, "taraf sukar 2") == [
        start + "needs 0 easy, 0 medium, 2 hard, there are 2 easy, 1 medium, 0 hard"
      ])
  }
}
