import Assessment
import Dates
import Results
import Seals
import Sodium
import Testing
import Text

@Suite struct RecordingTests {
  @Test func `a line is canonical JSON with nine members at most`() throws {
    let subject = try #require(SubjectID("11111111-2222-4333-8444-555555555555"))
    let recorded = try StoredEntry.recording(
      [response("B", subject: subject)], after: nil, origin: { origin() }, checker: sodium())
    #expect(
      recorded.map(\.line) == [
        #"{"actor":"peserta","at":"2024-09-23T17:00:00.000Z","body":{},"#
          + #""origin":"\#(origin())","#
          + #""prev":"0000000000000000000000000000000000000000000000000000000000000000","#
          + #""seq":1,"type":"log.created","v":1}"#,
        #"{"actor":"peserta","at":"2024-09-23T17:00:00.000Z","body":{"typed":"B"},"#
          + #""origin":"\#(origin())","prev":"\#(recorded[0].leaf)","seq":2,"#
          + #""subject":"\#(subject)","type":"response.recorded","v":1}"#,
      ])
  }

  @Test func `a leaf is the digest of a zero byte and the line`() throws {
    for stored in try sampleLedger() {
      #expect(try stored.leaf == sodium().digest(of: [0] + stored.line.utf8))
    }
  }

  @Test func `numbers are dense from 1, and each line names the one before it`() throws {
    let ledger = try sampleLedger()
    #expect(ledger.map(\.number) == Array(1...9))
    #expect(ledger.map(\.previous) == [nil] + ledger.dropLast().map(\.leaf))
  }

  @Test func `nothing asked writes nothing, not even the first line`() throws {
    let recorded = try StoredEntry.recording(
      [], after: nil, origin: { origin() }, checker: sodium())
    #expect(recorded.isEmpty)
  }

  @Test(arguments: [(0, false), (1, false), (-1, true), (-86_400_000, true)])
  func `an entry before the newest one keeps that one's moment and says so`(
    milliseconds: Int, isSet: Bool
  ) throws {
    let last = try #require(try sampleLedger().last)
    let asked = response("C", at: last.entry.at.adding(milliseconds: milliseconds))
    let recorded = try StoredEntry.recording(
      [asked], after: last, origin: { origin(2) }, checker: sodium())
    #expect(recorded.map(\.entry.type) == (isSet ? [.clockSet] : []) + [.responseRecorded])
    #expect(recorded.allSatisfy { $0.entry.at == max(asked.at, last.entry.at) })
    #expect(recorded.last?.entry.body == asked.body)
    if isSet {
      #expect(recorded.first?.entry.body == ["clock": .string(asked.at.description)])
    }
  }

  @Test func `a ledger keeps the origin of its first line`() throws {
    let last = try #require(try sampleLedger().last)
    let recorded = try StoredEntry.recording(
      [response("C", at: last.entry.at)], after: last, origin: { origin(2) }, checker: sodium())
    #expect(recorded.map(\.origin) == [origin()])
  }

  @Test(
    arguments: [
      (["n": .null], ChainFault.wrongMember("body")),
      (["n": .array([.object(["m": .null])])], .wrongMember("body")),
    ] as [([String: JSONValue], ChainFault)])
  func `a body with null is refused`(body: [String: JSONValue], fault: ChainFault) throws {
    let entry = Entry(.itemReported, at: noon, actor: "peserta", subject: nil, body: body)
    #expect(throws: fault) {
      try StoredEntry.recording(
        [entry], after: nil, origin: { origin() }, checker: sodium())
    }
  }

  @Test(arguments: [1 << 53, -(1 << 53), Int.max, Int.min])
  func `a number that JSON readers would round is refused`(number: Int) throws {
    let entry = Entry(
      .itemReported, at: noon, actor: "peserta", subject: nil, body: ["n": .int(number)])
    #expect(throws: ChainFault.self) {
      try StoredEntry.recording(
        [entry], after: nil, origin: { origin() }, checker: sodium())
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `what is recorded is read back as it was, and what could not be is refused`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let body = ["n": JSONValue.random(depth: Int.random(in: 0...4, using: &random), &random)]
    let entry = Entry(.itemReported, at: noon, actor: "peserta", subject: nil, body: body)
    let recorded = try? StoredEntry.recording(
      [entry], after: nil, origin: { origin() }, checker: sodium())
    guard let recorded else {
      let isReadable = body.values.allSatisfy { $0.isReadable() }
      return #expect(!isReadable || body.description.contains("null"))
    }
    for stored in recorded {
      #expect(try StoredEntry(reading: stored.kept, checker: sodium()) == stored)
    }
    #expect(recorded.last?.entry == entry)
  }

  @Test func `only the ledger itself writes its first line`() throws {
    let entry = Entry(.logCreated, at: noon, actor: "peserta", subject: nil)
    #expect(throws: ChainFault.misplacedCreation) {
      try StoredEntry.recording(
        [entry], after: nil, origin: { origin() }, checker: sodium())
    }
  }

  @Test func `a moment beyond the year 9999 is refused`() throws {
    let entry = response("B", at: Instant(milliseconds: 300_000_000_000_000))
    #expect(throws: ChainFault.wrongMember("at")) {
      try StoredEntry.recording(
        [entry], after: nil, origin: { origin() }, checker: sodium())
    }
  }
}
