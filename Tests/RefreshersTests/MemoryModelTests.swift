import Testing

@testable import Refreshers

/// A history, and what another implementation of FSRS-6 makes of it.
struct Vector: Sendable, CustomTestStringConvertible {
  let grades: [Int]
  /// Days before each review.
  let days: [Int]
  let stability: Double
  let difficulty: Double
  let interval: Int
  var testDescription: String {
    zip(grades, days).map { "\($0) after \($1)" }.joined(separator: ", ")
  }

  init(_ grades: [Int], _ days: [Int], _ stability: Double, _ difficulty: Double, _ interval: Int) {
    (self.grades, self.days) = (grades, days)
    (self.stability, self.difficulty, self.interval) = (stability, difficulty, interval)
  }
}

/// The published figures were reckoned with 32 bits.
private func close(_ left: Double, _ right: Double, _ precision: Double = 1e-5) -> Bool {
  abs(left - right) <= precision * max(1, abs(right))
}

@Suite struct MemoryModelTests {
  private let model = MemoryModel.standard

  private func memory(of grades: [Int], after days: [Int]) -> Memory? {
    var memory: Memory?
    for (number, days) in zip(grades, days) {
      guard let grade = Grade(rawValue: number) else { return nil }
      memory = memory.map { model.memory($0, after: days, grade) } ?? model.first(grade)
    }
    return memory
  }

  /// The unit tests of fsrs-rs (src/model_v6.rs) state these.
  @Test(arguments: [
    (0, 1.0, 1.0), (1, 2, 0.9403443), (2, 3, 0.9253786), (3, 4, 0.9185229), (4, 4, 0.9),
    (5, 2, 0.8261359),
  ])
  func `the forgetting curve is the published one`(days: Int, stability: Double, expected: Double) {
    let memory = Memory(stability: stability, difficulty: 5)
    #expect(close(model.retrievability(of: memory, after: days), expected))
  }

  @Test(arguments: [
    (Grade.again, 0.212, 6.4133), (.hard, 1.2931, 5.11217071), (.good, 2.3065, 2.11810397),
    (.easy, 8.2956, 1),
  ])
  func `a first review is as published`(grade: Grade, stability: Double, difficulty: Double) {
    #expect(close(model.first(grade).stability, stability))
    #expect(close(model.first(grade).difficulty, difficulty))
  }

  @Test(arguments: [
    (1, 1, 0.10088589, 8.806304), (2, 1, 3.2494123, 6.7404594), (3, 1, 7.3153, 2.1112142),
    (4, 1, 18.014914, 1), (1, 2, 0.112798266, 8.806304), (2, 2, 4.4694576, 6.7404594),
  ])
  func `a second review is as published`(
    grade: Int, days: Int, stability: Double, difficulty: Double
  ) throws {
    let memory = try #require(self.memory(of: [grade, grade], after: [0, days]))
    #expect(close(memory.stability, stability))
    #expect(close(memory.difficulty, difficulty))
  }

  @Test(arguments: [
    (Grade.again, 8.341763), (.hard, 6.6659956), (.good, 4.990228), (.easy, 3.3144615),
  ])
  func `the difficulty moves as published`(grade: Grade, expected: Double) {
    #expect(close(model.difficulty(5, after: grade), expected))
  }

  @Test(arguments: [
    (Grade.again, 1.0, 0.9, 25.602541, 1.0525396, 1.596818),
    (.hard, 2, 0.8, 28.226582, 1.1894329, 5),
    (.good, 3, 0.7, 58.656002, 1.3680838, 5), (.easy, 4, 0.6, 127.226685, 1.584989, 8.12961),
  ])
  func `the stability moves as published`(
    grade: Grade, difficulty: Double, retrievability: Double, recalled: Double, forgotten: Double,
    sameDay: Double
  ) {
    let memory = Memory(stability: 5, difficulty: difficulty)
    #expect(close(model.stabilityRecalled(memory, retrievability, grade), recalled))
    #expect(close(model.stabilityForgotten(memory, retrievability), forgotten))
    #expect(close(model.stabilitySameDay(memory, grade), sameDay))
  }

  /// The published figure of fsrs-rs and py-fsrs for a whole history.
  @Test func `a history ends in the published memory`() throws {
    let memory = try #require(self.memory(of: [1, 3, 3, 3, 3, 3], after: [0, 0, 1, 3, 8, 21]))
    #expect(close(memory.stability, 53.62691))
    #expect(close(memory.difficulty, 6.3574867))
  }

  /// The intervals that the tests of py-fsrs state, each review on the day it is due; a card that
  /// was new or forgotten comes back the same day there.
  @Test func `intervals grow and shrink as published`() {
    let grades: [Grade] =
      Array(repeating: .good, count: 6) + [.again, .again]
      + Array(repeating: .good, count: 5)
    let sameDay = [0, 6, 7]
    var memory: Memory?
    var gap = 0
    var gaps: [Int] = []
    for (index, grade) in grades.enumerated() {
      let next = memory.map { model.memory($0, after: gap, grade) } ?? model.first(grade)
      gap = sameDay.contains(index) ? 0 : model.interval(of: next)
      gaps.append(gap)
      memory = next
    }
    #expect(gaps == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  }

  /// Figures that py-fsrs 6.3.2 gave for histories drawn by lot.
  @Test(arguments: [
    Vector([3, 3], [0, 12], 27.0781759, 2.11121424, 27),
    Vector([3, 4], [0, 12], 48.7013717, 1, 49),
    Vector([2, 1, 3], [0, 30, 12], 4.53120169, 8.36548185, 5),
    Vector([2, 3, 3, 3, 1], [0, 90, 30, 1, 5], 2.93447636, 8.36889565, 3),
    Vector([3, 3, 3, 4, 1], [0, 90, 2, 200, 2], 6.55477899, 7.02698957, 7),
    Vector([4, 2, 3, 2, 4], [0, 90, 5, 5, 0], 125.804709, 4.65309944, 126),
    Vector([4, 1, 4, 1, 3, 4, 3, 3], [0, 5, 12, 0, 5, 30, 5, 0], 47.3259607, 8.17577037, 47),
    Vector([3, 4, 1, 2, 3, 3, 1, 3], [0, 90, 200, 1, 200, 90, 90, 12], 9.05315604, 9.30916241, 9),
    Vector([1, 2, 3, 4, 1, 3, 3, 2], [0, 12, 200, 2, 0, 1, 30, 12], 30.2698148, 9.25297145, 30),
    Vector(
      [1, 3, 1, 2, 4, 3, 3, 2, 3, 2, 4, 3], [0, 12, 0, 200, 30, 0, 200, 90, 1, 12, 1, 30],
      133.836997, 9.26611914, 134),
    Vector(
      [3, 3, 3, 3, 3, 4, 3, 4, 3, 4, 3, 4], [0, 12, 90, 200, 200, 200, 2, 90, 12, 200, 30, 2],
      2993.20747, 1, 2993),
    Vector(
      [3, 4, 3, 3, 3, 3, 1, 1, 4, 3, 3, 2], [0, 12, 90, 2, 0, 200, 2, 1, 30, 200, 0, 2],
      47.6061821, 9.0790257, 48),
  ])
  func `another implementation comes to the same memory`(vector: Vector) throws {
    let memory = try #require(self.memory(of: vector.grades, after: vector.days))
    #expect(close(memory.stability, vector.stability, 1e-8))
    #expect(close(memory.difficulty, vector.difficulty, 1e-8))
    #expect(model.interval(of: memory) == vector.interval)
  }
}
