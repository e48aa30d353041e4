import Assessment
import Dates
import Testing
import Text

@testable import Results

/// The quick reading of lines against the full one.
@Suite struct LineScanTests {
  private func quick(_ line: [UInt8]) throws -> WalkedLine? {
    LineScan.line(line, of: Array(origin().description.utf8), checker: try sodium())
  }

  @Test func `plain lines are read without making values of them`() throws {
    let entries = try LedgerSample().entries + sampleLedger()
    let read = try entries.filter { try quick(Array($0.line.utf8)) != nil }
    // The first of each states no line before it, and one response holds control characters.
    #expect(read.count == entries.count - 3)
  }

  @Test(arguments: UInt64(0)..<400)
  func `what the quick reading takes, the full one takes alike`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let body: [String: JSONValue] = [
      "a": .array([.int(0), .int(-12), .bool(true), .object([:]), .array([])]),
      "b": .string("é \"\\\n\t"), "c": .object(["d": .string(""), "e": .bool(false)]),
    ]
    let entry = Entry(
      .itemReported, at: noon, actor: "peserta", subject: .random(using: &generator), body: body)
    let stored = try StoredEntry.recording(
      [entry], after: nil, origin: { origin() }, checker: sodium())
    let line = Array(stored[1].line.utf8)
    #expect(try quick(line) != nil)
    for _ in 0..<40 {
      var changed = line
      let place = Int.random(in: line.indices, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: changed.remove(at: place)
      case 1: changed.insert(line[place], at: place)
      case 2:
        changed[place] =
          Array("\"\\{}[]:,0-1 anbtru\u{7f}".utf8).randomElement(using: &generator) ?? 0
      default: changed[place] = .random(in: 0...255, using: &generator)
      }
      guard let walked = try quick(changed) else { continue }
      let full = try StoredEntry(
        reading: KeptLine(number: walked.number, bytes: changed, leaf: walked.leaf.bytes),
        checker: sodium())
      let alike = WalkedLine(full)
      #expect(walked.previous == alike.previous && walked.moment == alike.moment)
      #expect(walked.type == alike.type && walked.leaf == alike.leaf)
    }
  }
}
