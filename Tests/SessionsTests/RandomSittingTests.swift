import Assessment
import Dates
import Dialogue
import Results
import Sessions
import Testing

/// People who type anything at any time, leave, lose their disk and come back.
@Suite struct RandomSittingTests {
  /// Chance that several replies share.
  private final class Dice {
    var generator: SeededGenerator

    init(_ seed: UInt64) { generator = SeededGenerator(seed: seed) }

    func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &generator) }
  }

  private static let words = [
    "tandai", "tandai", "lewati", "kembali", "daftar", "daftar 2", "1", "2", "3", "kumpulkan",
    "kumpulkan", "menyerah", "", "entah", "bantuan", "fakta", "ulangi", "selesai", "keluar",
  ]

  private func reply(at bench: SampleBench, _ dice: Dice) -> (String) -> Reply {
    { text in
      bench.wait(minutes: dice.roll(3))
      if dice.roll(40) == 0 { bench.store.failure = .full }
      switch dice.roll(12) {
      case 0: return [.ended, .interrupted, .refused(.tooLong)][dice.roll(3)]
      case 1..<5: return rightAnswer(text)
      case 5: return wrongAnswer(text)
      case _: return .line(Self.words[dice.roll(Self.words.count)])
      }
    }
  }

  private func ends(of attempt: AttemptRecord, in entries: [Entry]) -> [Int] {
    entries.indices.filter { index in
      [.attemptSubmitted, .attemptAbandoned].contains(entries[index].type)
        && entries[index].body["attempt"] == .string(attempt.id.description)
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `every response that was promised is there once, in time, and each attempt ends once`(
    seed: UInt64
  ) throws {
    let bench = try SampleBench()
    let dice = Dice(seed)
    try bench.exam([])
    var promised = 0
    for _ in 0..<12 {
      bench.store.failure = nil
      let beginning = try bench.attempts.allSatisfy { !$0.isOpen || $0.isOverdue(at: bench.now) }
      let replies = (0..<10).map { _ in reply(at: bench, dice) }
      let console = ScriptedConsole(reading: typing("") + (beginning ? typing("ya") : []) + replies)
      do throws(Trouble) { _ = try ExamJob(bench.desk(console)).run(nil) } catch {
        #expect(error == .store(.full))
      }
      promised += console.shown.count { $0.hasPrefix("Tersimpan ") }
      bench.wait(minutes: dice.roll(4) * 10)
    }
    bench.store.failure = nil
    let entries = try bench.store.entries(after: 0, of: nil).map(\.entry)
    let responses = entries.indices.filter { entries[$0].type == .responseRecorded }
    #expect(responses.count == promised)
    let attempts = try bench.attempts
    #expect(attempts.count { $0.isOpen } <= 1)
    #expect(attempts.reduce(0) { $0 + $1.responses.count } == promised)
    for attempt in attempts {
      let deadline = try #require(attempt.deadline)
      #expect(attempt.responses.allSatisfy { $0.at < deadline })
      let ends = ends(of: attempt, in: entries)
      #expect(ends.count == (attempt.isOpen ? 0 : 1))
      #expect(attempt.closing.map { $0.at <= deadline } ?? true)
    }
  }
}
