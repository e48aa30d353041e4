import Assessment
import Dates
import Results
import Seals
import Sodium
import Testing
import Text

@Suite struct ChainTests {
  private func firstBreak(_ lines: [KeptLine]) throws -> ChainBreak? {
    try .first(in: lines, checker: sodium())
  }

  /// `kept` with its text changed and its digest made to fit again.
  private func forged(_ kept: KeptLine, _ old: String, _ new: String) throws -> KeptLine {
    let text = String(decoding: kept.bytes, as: UTF8.self)
    try #require(text.contains(old))
    let changed = text.replacing(old, with: new)
    let leaf = try sodium().digest(of: [0] + changed.utf8)
    return KeptLine(number: kept.number, bytes: Array(changed.utf8), leaf: leaf.bytes)
  }

  @Test func `a whole ledger holds, and reads back as it was recorded`() throws {
    let ledger = try sampleLedger()
    #expect(try firstBreak(ledger.map(\.kept)) == nil)
    var walk = ChainWalk(checker: try sodium())
    for stored in ledger {
      let read = try walk.take(stored.kept)
      #expect(read == stored)
      #expect(read.line.utf8.elementsEqual(stored.line.utf8))
    }
  }

  @Test(arguments: UInt64(0)..<300)
  func `any changed byte of any line or digest is found in its place`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var lines = try sampleLedger().map(\.kept)
    let place = Int.random(in: lines.indices, using: &generator)
    var (bytes, leaf) = (lines[place].bytes, lines[place].leaf)
    let change = UInt8.random(in: 1...255, using: &generator)
    let byte = Int.random(in: 0..<bytes.count + leaf.count, using: &generator)
    if byte < bytes.count { bytes[byte] ^= change } else { leaf[byte - bytes.count] ^= change }
    lines[place] = KeptLine(number: place + 1, bytes: bytes, leaf: leaf)
    #expect(try firstBreak(lines)?.number == place + 1)
  }

  @Test(arguments: 0..<8)
  func `a line forged together with its digest breaks the next one`(place: Int) throws {
    var lines = try sampleLedger().map(\.kept)
    lines[place] = try forged(lines[place], #""actor":"peserta""#, #""actor":"Peserta""#)
    #expect(try firstBreak(lines) == ChainBreak(number: place + 2, fault: .wrongPrevious))
  }

  @Test(arguments: 0..<8)
  func `a missing, repeated or exchanged line is found`(place: Int) throws {
    let lines = try sampleLedger().map(\.kept)
    var (missing, repeated, exchanged) = (lines, lines, lines)
    missing.remove(at: place)
    repeated.insert(lines[place], at: place)
    exchanged.swapAt(place, place + 1)
    #expect(
      try firstBreak(missing)?.fault == .wrongNumber(expected: place + 1, found: place + 2))
    #expect(
      try firstBreak(repeated)?.fault == .wrongNumber(expected: place + 2, found: place + 1))
    #expect(
      try firstBreak(exchanged)?.fault == .wrongNumber(expected: place + 1, found: place + 2))
  }

  @Test(
    arguments: [
      (#""v":1"#, #""v":2"#, .wrongMember("v")),
      (#""seq":3"#, #""seq":"3""#, .wrongMember("seq")),
      (#""seq":3"#, #""seq":4"#, .wrongNumber(expected: 3, found: 4)),
      (#""type":"response.recorded""#, #""type":"response.lost""#, .wrongMember("type")),
      (#""type":"response.recorded""#, #""type":"log.created""#, .misplacedCreation),
      (#""actor":"peserta","#, "", .wrongMember("actor")),
      (#""actor":"#, #""Actor":"#, .unknownMember("Actor")),
      (#""at":"2024"#, #""at":"2O24"#, .wrongMember("at")),
      (#".010Z"#, #".010z"#, .wrongMember("at")),
      (#""typed":"#, #""n":null,"typed":"#, .wrongMember("body")),
      (#""body":{"#, #""body": {"#, .notCanonical),
      (#""actor":"peserta"#, #""actor":"\u0070eserta"#, .notCanonical),
      ("é", "e\u{301}", .wrongPrevious),
      (#"{"actor""#, #"["actor""#, .notJSON(offset: 8)),
    ] as [(String, String, ChainFault)])
  func `a line of another shape is refused`(
    old: String, new: String, fault: ChainFault
  ) throws {
    var lines = try sampleLedger().map(\.kept)
    lines[2] = try forged(lines[2], old, new)
    #expect(try firstBreak(lines)?.fault == fault)
  }

  @Test func `a line of another ledger, or of an earlier moment, is refused`() throws {
    let ledger = try sampleLedger()
    let last = try #require(ledger.last)
    var walk = ChainWalk(after: last, checker: try sodium())
    let next = try #require(
      try StoredEntry.recording(
        [response("C", at: last.entry.at)], after: last, origin: { origin() },
        checker: sodium()
      ).first)
    let foreign = try forged(next.kept, origin().description, origin(2).description)
    #expect(throws: ChainFault.wrongOrigin(expected: origin(), found: origin(2))) {
      try walk.take(foreign)
    }
    let moment = last.entry.at.description
    let earlier = try forged(next.kept, moment, noon.description)
    #expect(throws: ChainFault.earlier(than: last.entry.at, found: noon)) {
      try walk.take(earlier)
    }
  }

  @Test func `a ledger without its creation is refused`() throws {
    let first = try #require(try sampleLedger().first)
    let line = try forged(first.kept, "log.created", "notice.shown")
    #expect(try firstBreak([line]) == ChainBreak(number: 1, fault: .misplacedCreation))
  }

  @Test(arguments: [[], [0xFF], Array("{}".utf8), Array("null".utf8), Array("[[".utf8)])
  func `what is no line at all is refused, not a crash`(bytes: [UInt8]) throws {
    #expect(try firstBreak([KeptLine(number: 1, bytes: bytes, leaf: [])])?.number == 1)
  }
}
