import Assessment
import Refreshers
import Testing

/// What must hold of every memory, however it came about.
@Suite struct MemoryPropertyTests {
  private let model = MemoryModel.standard

  /// A memory after some reviews, and what drew them.
  private func memory(_ seed: UInt64) -> (Memory, SeededGenerator) {
    var generator = SeededGenerator(seed: seed)
    var memory = model.first(grade(&generator))
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      let days = Int.random(in: 0...400, using: &generator)
      memory = model.memory(memory, after: days, grade(&generator))
    }
    return (memory, generator)
  }

  private func grade(_ generator: inout SeededGenerator) -> Grade {
    Grade.allCases.randomElement(using: &generator) ?? .good
  }

  @Test(arguments: UInt64(0)..<300)
  func `difficulty stays between 1 and 10, and stability above nothing`(seed: UInt64) {
    let (memory, _) = self.memory(seed)
    #expect((1...10).contains(memory.difficulty))
    #expect((0.001...36_500).contains(memory.stability))
  }

  @Test(arguments: UInt64(0)..<300)
  func `what is remembered after a while becomes stabler, what is forgotten less so`(seed: UInt64) {
    var (memory, generator) = self.memory(seed)
    let days = Int.random(in: 1...400, using: &generator)
    for grade in [Grade.hard, .good, .easy] {
      #expect(model.memory(memory, after: days, grade).stability > memory.stability)
    }
    #expect(model.memory(memory, after: days, .again).stability < memory.stability)
    #expect(model.memory(memory, after: 0, .again).stability < memory.stability)
  }

  @Test(arguments: UInt64(0)..<300)
  func `a better grade never leaves a less stable or a harder memory`(seed: UInt64) {
    var (memory, generator) = self.memory(seed)
    let days = Int.random(in: 0...400, using: &generator)
    let next = Grade.allCases.map { model.memory(memory, after: days, $0) }
    for (worse, better) in zip(next, next.dropFirst()) {
      #expect(worse.stability <= better.stability)
      #expect(worse.difficulty >= better.difficulty)
    }
  }

  @Test(arguments: UInt64(0)..<300)
  func `the probability of remembering begins at 1 and falls day by day`(seed: UInt64) {
    let (memory, _) = self.memory(seed)
    let days = (0...200).map { model.retrievability(of: memory, after: $0) }
    #expect(days.first == 1)
    for (earlier, later) in zip(days, days.dropFirst()) { #expect(earlier > later && later > 0) }
  }

  @Test(arguments: UInt64(0)..<300)
  func `a stabler memory never has a shorter interval`(seed: UInt64) {
    var (memory, generator) = self.memory(seed)
    let stabler = Memory(
      stability: memory.stability * Double.random(in: 1...3, using: &generator),
      difficulty: memory.difficulty)
    #expect(model.interval(of: memory) >= 1)
    #expect(model.interval(of: stabler) >= model.interval(of: memory))
  }
}
