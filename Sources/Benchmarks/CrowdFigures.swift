import BenchFolders
import Glibc
import Pseudoterminal
import Results
import Sodium

/// How long participants who sit their exams in one store at the same time, each with a program of
/// their own, wait for "tersimpan".
enum CrowdFigures {
  private static let seats = 64
  private static let answers = 20

  /// - Parameter program: This program, which is each seat's too.
  static func measure(_ program: String) -> [Waits]? {
    [
      // Nobody reads an item in a second: an hour's exam of sixty items leaves one minute.
      ("\(seats) participants, an answer a second each", 1000),
      ("\(seats) participants who do not pause", 0),
    ].compactMap { name, pause in crowd(name, pause, program) }
  }

  private static func crowd(_ name: String, _ pause: Int, _ program: String) -> Waits? {
    guard let sodium = Sodium(), let folder = BenchFolder(),
      BenchFolder.store(in: folder.path, sodium) != nil
    else { return nil }
    let programs = (0..<seats).compactMap { seat in
      try? ControlledProgram(
        Command(program, ["seat", folder.path, String(seat), String(answers), String(pause)]))
    }
    // All have opened the store before the first answers.
    let ready = programs.compactMap { try? $0.ask("open") }
    guard ready.count == seats else { return nil }
    for program in programs { try? program.tell("go") }
    let words = programs.compactMap { try? $0.hear() }.flatMap { $0.split(separator: " ") }
    let waits = words.compactMap { Double($0) }
    return Waits(name: name, values: waits, refused: seats * answers - waits.count)
  }

  /// One seat: answers lines on descriptor 3, at last with the milliseconds of each answer.
  static func sit(_ words: [String]) {
    guard words.count == 4, let seat = UInt64(words[1]), let answers = Int(words[2]),
      let pause = Int(words[3]), let sodium = Sodium(), heard(),
      let store = BenchFolder.store(in: words[0], sodium)
    else { exit(3) }
    say("open")
    guard heard() else { exit(3) }
    // A sequence of its own for each seat, so that they do not answer in step.
    var state = seat &* 0x9E37_79B9_7F4A_7C15 | 1
    let waits = (0..<answers).compactMap { turn -> String? in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      if pause > 0 { usleep(UInt32(pause) * 2 * UInt32(state >> 54)) }
      let start = seconds()
      guard (try? store.append(ResultsFigures.entry(turn))) != nil else { return nil }
      return String((seconds() - start) * 1e3)
    }
    say(waits.joined(separator: " "))
  }

  private static func say(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    if write(3, bytes, bytes.count) != bytes.count { exit(3) }
  }

  /// Waits for a line.
  private static func heard() -> Bool {
    var byte: UInt8 = 0
    while read(3, &byte, 1) == 1 { if byte == UInt8(ascii: "\n") { return true } }
    return false
  }
}
