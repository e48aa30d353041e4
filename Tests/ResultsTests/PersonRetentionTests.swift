import Assessment
import Dates
import Results
import Testing
import Text

@Suite struct PersonRetentionTests {
  private func entries(_ types: [(EntryType, String)]) throws -> [StoredEntry] {
    var generator = SeededGenerator(seed: 1)
    let subject = SubjectID.random(using: &generator)
    return try StoredEntry.recording(
      types.map { type, day in
        Entry(
          type, at: try #require(Instant("\(day)T05:00:00.000Z")), actor: "peserta",
          subject: subject,
          body: type == .attemptStarted ? ["kind": .string("ujian")] : [:])
      }, after: nil, origin: { origin() }, checker: sodium())
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test func `who only registered counts from the last activity`() throws {
    let since = KeptSince(
      try entries([(.participantRegistered, "2024-01-31")]), certificates: [], offset: 420)
    #expect(since?.kind == .registered)
    #expect(
      try Retention.usual.end(of: .registered, from: #require(since).day) == day("2025-01-31"))
  }

  @Test func `who sat an exam is kept longer, and a certificate counts from its end`() throws {
    let exam = try entries([
      (.participantRegistered, "2024-01-31"), (.attemptStarted, "2024-02-01"),
      (.attemptSubmitted, "2024-02-29"),
    ])
    let without = try #require(KeptSince(exam, certificates: [], offset: 420))
    #expect(without.kind == .examined)
    #expect(try Retention.usual.end(of: .examined, from: without.day) == day("2026-02-28"))
    let ends = [try day("2026-02-28"), try day("2025-01-01")]
    let with = try #require(KeptSince(exam, certificates: ends, offset: 420))
    #expect(try with.kind == .certified && with.day == day("2026-02-28"))
    let later = try #require(KeptSince(exam, certificates: [day("2024-01-01")], offset: 420))
    #expect(try later.day == day("2024-02-29"))
  }

  @Test func `what officers do keeps nobody longer, and who did nothing has no day`() throws {
    let since = KeptSince(
      try entries([
        (.participantRegistered, "2024-01-31"), (.participantCorrected, "2025-01-31"),
        (.reportExported, "2025-02-01"), (.certificateIssued, "2025-02-01"),
      ]), certificates: [], offset: 420)
    #expect(try since?.day == day("2024-01-31"))
    #expect(
      try KeptSince(
        entries([(.participantCorrected, "2025-01-31")]), certificates: [], offset: 420) == nil)
  }

  @Test func `for ever has no end`() {
    var retention = Retention.usual
    retention[.certified] = nil
    retention[.examined] = 1
    #expect(retention.end(of: .certified, from: Day(number: 0)) == nil)
    #expect(retention.end(of: .examined, from: Day(number: 0)) == Day(number: 31))
    #expect(retention.end(of: .registered, from: Day(number: 0)) == Day(number: 365))
  }
}
