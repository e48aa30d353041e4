import Assessment
import Dates
import Results
import Text

/// Entries that a seed makes up: exams and practice of a few people who do everything that can be
/// recorded, in any order, and what makes no sense now and then.
struct RandomHistory {
  private var generator: SeededGenerator
  private var moment = noon
  let subjects: [SubjectID]
  private var attempts: [AttemptID] = []
  private var numbers: [String] = []
  private var abandoned: Set<AttemptID> = []

  /// Two of them are equal as Swift compares texts, and one is cut by whoever ends at a zero byte.
  static let programs = ["dasar", "lanjutan", "caf\u{E9}", "cafe\u{301}", "da\u{0}sar"]

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    subjects = (0..<4).map { _ in SubjectID.random(using: &generator) }
    self.generator = generator
  }

  mutating func entries(_ count: Int) -> [Entry] { (0..<count).map { _ in next() } }

  mutating func next() -> Entry {
    moment = moment.adding(milliseconds: number(-5...5000))
    switch number(0...10) {
    case 0, 1: return start()
    case 2: return entry(.responseRecorded, ["item": .string("a"), "option": .string("b")])
    case 3, 4: return submit()
    case 5: return abandon()
    case 6:
      let law: [String: JSONValue] = number(0...9) == 0 ? [:] : ["law": .string("2027-01-01 b")]
      return entry(.attemptRegraded, result().merging(law) { $1 })
    case 7: return issue()
    case 8: return change(.certificateRevoked)
    case 9: return pledge()
    case _: return change(.certificateSuperseded)
    }
  }

  private mutating func start() -> Entry {
    let isExam = number(0...3) > 0
    // Once in a while a name that was given before.
    let id = number(0...9) == 0 ? attempt() : AttemptID.random(using: &generator)
    attempts.append(id)
    return AttemptRecord(
      id: id, kind: isExam ? .exam : .practice, subject: subject(),
      sources: AttemptSources(
        program: isExam ? Self.programs.randomElement(using: &generator) : nil, banks: [],
        law: "2026-01-01 a", application: "0"),
      seed: 7, start: moment, deadline: isExam ? moment.adding(milliseconds: 60_000) : nil,
      shown: [ShownItem(item: ItemID("a"), digest: "d", options: ["b", "c"])]
    ).startedEntry(actor: "peserta")
  }

  private mutating func submit() -> Entry {
    var body = result().merging(["state": state()]) { $1 }
    if number(0...2) == 0 { body["ended"] = .string(moment.adding(milliseconds: -9).description) }
    return entry(.attemptSubmitted, body)
  }

  private mutating func abandon() -> Entry {
    let id = attempt()
    abandoned.insert(id)
    return entry(
      .attemptAbandoned,
      ["attempt": .string(id.description), "reason": .string("law_changed")])
  }

  private mutating func issue() -> Entry {
    let number = number(0...9) == 0 ? "\u{0}\u{E9}" : "NTR-\(numbers.count)"
    numbers.append(number)
    var body: [String: JSONValue] = ["number": .string(number)]
    if self.number(0...2) > 0 { body["program"] = .string(Self.programs[self.number(0...4)]) }
    if self.number(0...2) > 0 {
      let day = moment.day().adding(days: self.number(1...900))
      body["valid_until"] = .string(day.description)
    }
    return entry(.certificateIssued, body)
  }

  /// Of two wordings, once in a while of none.
  private mutating func pledge() -> Entry {
    var body: [String: JSONValue] = [
      "pledge": .string(Self.programs[number(0...4)]), "version": .int(number(1...3)),
      "digest": .string(number(0...1) == 0 ? "a" : "\u{0}b"), "points": .int(5),
    ]
    if number(0...9) == 0 { body["digest"] = nil }
    return entry(.pledgeSigned, body)
  }

  private mutating func change(_ type: EntryType) -> Entry {
    let number = numbers.randomElement(using: &generator) ?? "NTR-none"
    return entry(type, ["number": .string(number), "by": .string("NTR-new")])
  }

  private mutating func result() -> [String: JSONValue] {
    let possible = number(1...40)
    var body: [String: JSONValue] = [
      "earned": .int(number(0...possible)), "possible": .int(possible),
      "pass": .bool(number(0...1) == 1),
    ]
    if number(0...1) == 1 { body["permille"] = .int(number(0...1000)) }
    if number(0...3) == 0 { body["units"] = .int(6) }
    if number(0...19) == 0 { body["pass"] = nil }
    return body
  }

  private mutating func state() -> JSONValue {
    .string(number(0...2) == 0 ? "expired" : "submitted")
  }

  private mutating func entry(_ type: EntryType, _ body: [String: JSONValue]) -> Entry {
    Entry(
      type, at: moment, actor: "peserta", subject: number(0...19) == 0 ? nil : subject(),
      body: body.merging(["attempt": .string(unabandoned().description)]) { told, _ in told })
  }

  private mutating func attempt() -> AttemptID {
    attempts.randomElement(using: &generator) ?? .random(using: &generator)
  }

  private mutating func unabandoned() -> AttemptID {
    attempts.filter { !abandoned.contains($0) }.randomElement(using: &generator)
      ?? .random(using: &generator)
  }

  private mutating func subject() -> SubjectID { subjects[number(0...3)] }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }
}
