import Pseudoterminal
import Results
import ResultsSQLite
import Sodium
import Testing
import Text

/// Participants who sit their exams in one store at the same time, each at a seat of their own.
@Suite struct CrowdTests {
  @Test func `exams sat at once all come to their end, with certificates numbered without a gap`()
    async throws
  {
    let place = try Place()
    let count = 4
    let runs = try await withThrowingTaskGroup(of: PipedRun.self) { group in
      for seat in 1...count {
        let command = place.command(
          ["ujian"],
          ["XDG_STATE_HOME": "\(place.disk)/keadaan-\(seat)", "NETRAL_UJI_BENIH": "\(seat)"])
        group.addTask { try PipedRun(command, input: Array(Self.lines(seat).utf8)) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for run in runs {
      #expect(run.status == .exited(0))
      #expect(run.errors == "")
      #expect(run.output.contains("LULUS."), "\(run.output)")
    }
    let sodium = try #require(Sodium())
    let store = try SQLiteStore(folder: place.results, checker: sodium) { fatalError() }
    #expect(try store.firstBreak() == nil)
    #expect(try store.compareProjection().difference == nil)
    let issued = try store.entries(after: 0, of: nil, type: .certificateIssued)
    #expect(issued.map { $0.entry.body["counter"] } == (1...count).map { .int($0) })
    let attempts = AttemptReplay(try store.entries()).attempts
    #expect(attempts.map(\.responses.count) == Array(repeating: Typing.itemCount, count: count))
  }

  /// Everything that somebody without a number types.
  private static func lines(_ seat: Int) -> String {
    let person =
      ["ya", "Peserta \(seat)", "2", "", "Dinas Contoh", "Kabupaten Contoh"] + Typing.pin
    let answers = Array(repeating: Typing.answer(in: .indonesian), count: Typing.itemCount)
    return (person + ["ya"] + answers + ["kumpulkan"] + Typing.issuer).map { $0 + "\n" }.joined()
  }
}
