import Refreshers
import Testing

@Suite struct GradeTests {
  private func grade(_ milliseconds: Int?, isRight: Bool = true, isAided: Bool = false) -> Grade {
    Grade(
      of: Answering(isRight: isRight, milliseconds: milliseconds, isAided: isAided), reading: 400)
  }

  /// 400 bytes take 20 seconds to read.
  @Test(arguments: [
    (0, Grade.good), (3_999, .good), (4_000, .easy), (20_000, .easy), (20_001, .good),
    (80_000, .good), (80_001, .hard), (3_600_000, .hard),
  ])
  func `a right answer is graded by its time beside that of reading`(
    milliseconds: Int, expected: Grade
  ) {
    #expect(grade(milliseconds) == expected)
  }

  @Test(arguments: [0, 10_000, 50_000, 500_000])
  func `a wrong answer is not remembered, however quick`(milliseconds: Int) {
    #expect(grade(milliseconds, isRight: false) == .again)
    #expect(grade(milliseconds, isRight: false, isAided: true) == .again)
  }

  @Test(arguments: [0, 10_000, 50_000, 500_000])
  func `a right answer after looking up was hard`(milliseconds: Int) {
    #expect(grade(milliseconds, isAided: true) == .hard)
  }

  @Test func `a right answer that was not timed is good`() {
    #expect(grade(nil) == .good)
    #expect(grade(nil, isAided: true) == .hard)
  }
}
