import Assessment
import Dates
import Refreshers
import Testing

private let start = Day(number: 20_000)

@Suite struct ScheduleTests {
  private let year = RefresherLimit(months: 12)

  private func schedule(_ grades: (Int, Grade)...) -> Schedule {
    Schedule(grades.map { [Recall(family: "a", day: start.adding(days: $0.0), grade: $0.1)] })
  }

  @Test func `what was answered right comes back after its interval`() throws {
    let refresher = try #require(schedule((0, .good)).refreshers["a"])
    #expect(refresher.due(by: year) == start.adding(days: 2))
    let later = try #require(schedule((0, .good), (2, .good)).refreshers["a"])
    #expect(later.due(by: year) == start.adding(days: 13))
  }

  @Test func `what was missed is due at once`() throws {
    let refresher = try #require(schedule((0, .good), (2, .again)).refreshers["a"])
    #expect(refresher.isMissed)
    #expect(refresher.due(by: year) == start.adding(days: 2))
  }

  @Test func `a family counts once in a sitting, by its worst answer`() {
    let mixed = Schedule([
      [Grade.easy, .again, .good].map { Recall(family: "a", day: start, grade: $0) }
    ])
    #expect(mixed == schedule((0, .again)))
  }

  @Test func `a second sitting of the day is a repetition of the same day`() throws {
    let once = try #require(schedule((0, .good)).refreshers["a"])
    let twice = try #require(schedule((0, .good), (0, .easy)).refreshers["a"])
    let model = MemoryModel.standard
    #expect(twice.memory == model.memory(once.memory, after: 0, .easy))
  }

  /// Sittings drawn by lot, the days ascending.
  private func sittings(_ seed: UInt64) -> [[Recall]] {
    var generator = SeededGenerator(seed: seed)
    var day = start
    return (0..<20).map { _ in
      day = day.adding(days: Int.random(in: 0...40, using: &generator))
      return (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        Recall(
          family: String(Int.random(in: 0...5, using: &generator)), day: day,
          grade: Grade.allCases.randomElement(using: &generator) ?? .good)
      }
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `a schedule made again from its history is the one made as it went`(seed: UInt64) {
    let sittings = sittings(seed)
    var schedule = Schedule()
    for (index, sitting) in sittings.enumerated() {
      schedule.take(sitting)
      #expect(schedule == Schedule(sittings.prefix(index + 1)))
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `the order of answers within a sitting makes no difference`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let sittings = sittings(seed)
    #expect(Schedule(sittings) == Schedule(sittings.map { $0.shuffled(using: &generator) }))
  }
}

@Suite struct RefresherLimitTests {
  @Test(arguments: UInt64(0)..<300)
  func `no refresher comes after its limit, nor on the day of its review`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let limit = RefresherLimit(
      months: Int.random(in: 0...30, using: &generator),
      expiry: Bool.random(using: &generator)
        ? start.adding(days: Int.random(in: -50...900, using: &generator)) : nil)
    var day = start
    var schedule = Schedule()
    for _ in 0..<8 {
      schedule.take([
        Recall(
          family: "a", day: day,
          grade: [Grade.hard, .good, .easy].randomElement(using: &generator) ?? .good)
      ])
      let refresher = try #require(schedule.refreshers["a"])
      let due = refresher.due(by: limit)
      #expect(due > day && due <= limit.latest(after: day))
      #expect(due <= max(day.adding(days: 1), day.adding(months: limit.months)))
      if let expiry = limit.expiry, day < expiry { #expect(due <= expiry) }
      day = due
    }
  }

  @Test(arguments: [(0, 170), (169, 170), (170, 200), (199, 200), (200, 565), (250, 615)])
  func `everything comes once more a month before the certificate ends`(review: Int, latest: Int) {
    let limit = RefresherLimit(months: 12, expiry: start.adding(days: 200))
    #expect(limit.latest(after: start.adding(days: review)) == start.adding(days: latest))
  }
}
