import Assessment
import Dates
import Pseudoterminal
import Results
import Testing

/// A clock that jumps while an exam is on.
@Suite struct ClockTests {
  /// Milliseconds from each answer to the next.
  private static let jumps: [[Int]] = [
    [-60_000, 60_000], [-86_400_000, 0], [0, -1], [1_200_000, -1_200_000],
    [-315_360_000_000, 315_360_000_000], [59_000, -3_600_000],
  ]

  @Test(arguments: jumps)
  func `whichever way the clock jumps between answers, each is kept once and in order`(
    jumps: [Int]
  ) throws {
    let place = try Place()
    try States.shared.get().begun.restore(at: place.disk)
    var now = try #require(Instant("2024-09-24T12:03:00.000Z"))
    var promised = Promises(in: "")
    let terminal = try PseudoTerminal(place.command(["ujian"]))
    try terminal.type("")
    for jump in jumps {
      now = now.adding(milliseconds: jump)
      try terminal.ready()
      try place.set(clock: now.description)
      try terminal.send("dilarang\r")
      try terminal.expect("Tersimpan")
      promised.responses += 1
    }
    try terminal.type("keluar")
    #expect(try terminal.ending() == .exited(0))
    promised.responses += 1
    let standing = try Standing(place, promised: promised)
    #expect(standing.complaints == [])
    #expect(standing.attempts.map(\.responses.count) == [3])
    try place.set(clock: "2024-09-24T12:04:00.000Z")
    let going = try place.run([], Typing.goingOn(from: standing), seed: 8)
    let end = try Standing(place, promised: Promises(in: going.output))
    let complaints = try end.complaintsAtTheEnd()
    #expect(complaints == [], "\(going.output)")
  }
}
