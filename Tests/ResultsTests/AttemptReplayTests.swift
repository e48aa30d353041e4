import Assessment
import Dates
import Results
import Testing
import Text

/// Entries back to the facts that were written down.
@Suite struct AttemptReplayTests {
  private let subject: SubjectID
  private let record: AttemptRecord

  init() throws {
    var generator = SeededGenerator(seed: 5)
    subject = .random(using: &generator)
    record = AttemptRecord(
      id: .random(using: &generator), kind: .exam, subject: subject,
      sources: AttemptSources(
        program: "dasar", banks: [BankSource(id: "uji", digest: "ab")], law: "2026-01-01 cd",
        application: "0.1.0"),
      seed: 3, start: noon, deadline: noon.adding(milliseconds: 1000),
      shown: ["a", "b", "c"].map { ShownItem(item: ItemID($0), digest: "e", options: ["1", "2"]) })
  }

  private func entry(of fact: Attempt.Fact) -> Entry {
    switch fact {
    case .started: record.startedEntry(actor: "peserta")
    case .responded(let response):
      record.responseEntry(response, facts: [], milliseconds: 4, actor: "peserta")
    case .submitted(let at), .expired(let at):
      record.closedEntry(
        Closing(
          at: at, isExpired: fact == .expired(at: at), score: Score(earned: 1, possible: 3),
          isPass: false, sections: []),
        at: at.adding(milliseconds: 70), actor: "peserta")
    case .abandoned(let reason, let at):
      record.abandonedEntry(Abandonment(reason, at: at), actor: "peserta")
    }
  }

  private func replay(_ entries: [Entry]) throws -> AttemptReplay {
    AttemptReplay(
      try StoredEntry.recording(entries, after: nil, origin: { origin() }, checker: sodium()))
  }

  private func fact(at time: Int, _ generator: inout SeededGenerator) -> Attempt.Fact {
    let moment = noon.adding(milliseconds: time)
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: return .submitted(at: moment)
    case 1: return .expired(at: noon.adding(milliseconds: 1000))
    case 2: return .abandoned(.wished, at: moment)
    case 3: return .abandoned(.other("apa saja"), at: moment)
    case 4: return .abandoned(.lawChanged, at: moment)
    case let number:
      let item = ["a", "b", "c"][number % 3]
      let option = ["1", "2"].randomElement(using: &generator) ?? "1"
      return .responded(
        Response(item: ItemID(item), answer: .option(option), typed: option, at: moment))
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `the facts of an attempt are read back up to its end, and nothing behind it`(seed: UInt64)
    throws
  {
    var generator = SeededGenerator(seed: seed)
    var facts: [Attempt.Fact] = [
      .started(at: noon, until: noon.adding(milliseconds: 1000))
    ]
    for turn in 0..<8 { facts.append(fact(at: 1000 + turn * 100, &generator)) }
    let read = try #require(try replay(facts.map(entry)).attempts.first)
    let end = facts.firstIndex { fact in
      switch fact {
      case .started, .responded: false
      case .submitted, .expired, .abandoned: true
      }
    }
    #expect(read.facts == Array(facts.prefix(through: end ?? facts.count - 1)))
    #expect(read.isOpen == (end == nil))
  }

  @Test func `an exam is overdue from its deadline on until its score is written`() throws {
    let read = try #require(try replay([entry(of: .started(at: noon, until: noon))]).attempts.first)
    #expect(!read.isOverdue(at: noon.adding(milliseconds: 999)))
    #expect(read.isOverdue(at: noon.adding(milliseconds: 1000)))
    let closed = try replay([.started(at: noon, until: noon), .expired(at: noon)].map(entry))
    #expect(closed.attempts.first?.isOverdue(at: noon.adding(milliseconds: 5000)) == false)
  }

  /// As the first versions wrote them: one bank, no moment of the end, a reason in a word.
  @Test(arguments: [("form_changed", GivingUp.formChanged), ("law_changed", .lawChanged)])
  func `what earlier versions wrote is read as they meant it`(word: String, reason: GivingUp) throws
  {
    func entry(_ type: EntryType, _ time: Int, _ body: [String: JSONValue]) -> Entry {
      Entry(
        type, at: noon.adding(milliseconds: time), actor: "peserta", subject: subject,
        body: body.merging(["attempt": .string(record.id.description)]) { first, _ in first })
    }
    let started: [String: JSONValue] = [
      "kind": .string("ujian"), "seed": .string("3"), "items": .array([]),
      "bank": .string("uji"), "bank_digest": .string("ab"), "law": .string("2026-01-01 cd"),
      "application": .string("0.1.0"), "program": .string("dasar"),
      "deadline": .string(noon.adding(milliseconds: 1000).description),
    ]
    let submitted: [String: JSONValue] = [
      "state": .string("expired"), "earned": .int(1), "possible": .int(2), "permille": .int(500),
      "pass": .bool(false), "sections": .array([]),
    ]
    let closed = try replay([
      entry(.attemptStarted, 0, started), entry(.attemptSubmitted, 1000, submitted),
    ])
    #expect(
      closed.attempts.first?.facts.last == .expired(at: noon.adding(milliseconds: 1000)))
    let abandoned = try replay([
      entry(.attemptStarted, 0, started),
      entry(.attemptAbandoned, 2000, ["reason": .string(word)]),
    ])
    #expect(
      abandoned.attempts.first?.facts.last
        == .abandoned(reason, at: noon.adding(milliseconds: 2000)))
  }
}
