import Assessment
import Dates
import Results
import Text

/// What an exam amounts to as statements of xAPI 1.0.3: that it was completed, that it was passed or
/// failed, and where it was regraded, what came of that.
///
/// The actor is an account of the random identity, never of a name or a NIP.
public struct AttemptStatements {
  /// The UUID of version 5 (RFC 9562, section 5.5) that a name has within a namespace.
  public typealias NamedID = (_ name: String, _ namespace: String) -> String

  private let place: ActivityPlace
  private let attempt: AttemptRecord
  private let title: Bilingual?
  private let namedID: NamedID

  /// - Parameters:
  ///   - homePage: As ``ExchangeSettings/homePage``.
  ///   - title: What the program is called, or `nil` where nothing says so.
  public init(
    of attempt: AttemptRecord, at homePage: String, title: Bilingual?, namedID: @escaping NamedID
  ) {
    place = ActivityPlace(homePage: homePage)
    self.attempt = attempt
    self.title = title
    self.namedID = namedID
  }

  /// In the order in which they came to hold; none of an exam without a score.
  ///
  /// - Parameter regraded: When the entry of this number regraded the exam.
  public func all(regraded: (Int) -> Instant?) -> [JSONValue] {
    guard let closing = attempt.closing else { return [] }
    let duration = TimeSpent(from: attempt.start, to: closing.at).text
    let outcome = verdict(closing.isPass)
    var statements = [
      statement(
        .completed, at: closing.at, attempt.sources.law,
        result: [
          "completion": .bool(true), "duration": .string(duration),
        ]),
      statement(
        outcome, at: closing.at, attempt.sources.law,
        result: result(closing.score, closing.isPass).merging([
          "duration": .string(duration)
        ]) { first, _ in first }),
    ]
    for one in attempt.regradings {
      guard let moment = regraded(one.number) else { continue }
      statements.append(
        statement(
          verdict(one.regrading.isPass), at: moment, one.regrading.law, regrading: one.number,
          result: result(one.regrading.score, one.regrading.isPass)))
    }
    return statements
  }

  private func verdict(_ isPass: Bool) -> StatementVerb { isPass ? .passed : .failed }

  /// The name that a statement has within its attempt.
  private func id(_ verb: StatementVerb, _ regrading: Int?) -> String {
    namedID(verb.id + (regrading.map { "#\($0)" } ?? ""), attempt.id.description)
  }

  private func statement(
    _ verb: StatementVerb, at moment: Instant, _ law: String, regrading: Int? = nil,
    result: [String: JSONValue]
  ) -> JSONValue {
    .object([
      "id": .string(id(verb, regrading)),
      "timestamp": .string(moment.description),
      "actor": .object([
        "objectType": .string("Agent"),
        "account": .object([
          "homePage": .string(place.homePage), "name": .string(attempt.subject.description),
        ]),
      ]),
      "verb": verb.json,
      "object": place.exam(attempt.sources.program, title),
      "result": .object(result),
      "context": context(law, isRegraded: regrading != nil),
    ])
  }

  /// Points exactly, and their share rounded down, so that what lacks a point is never all of them.
  private func result(_ score: Score, _ isPass: Bool) -> [String: JSONValue] {
    [
      "success": .bool(isPass), "completion": .bool(true),
      "score": .object([
        "scaled": .permille(score.permille), "raw": .int(score.earned), "min": .int(0),
        "max": .int(score.possible),
      ]),
    ]
  }

  private func context(_ law: String, isRegraded: Bool) -> JSONValue {
    var members: [String: JSONValue] = [
      "registration": .string(attempt.id.description),
      "platform": .string("Netral \(attempt.sources.application)"),
      "extensions": .object([place.law: .string(law)]),
    ]
    if let program = attempt.sources.program {
      members["contextActivities"] = .object([
        "grouping": .array([place.program(program, title)])
      ])
    }
    if isRegraded, let closing = attempt.closing {
      // What it was worth before.
      members["statement"] = .object([
        "objectType": .string("StatementRef"),
        "id": .string(id(verdict(closing.isPass), nil)),
      ])
    }
    return .object(members)
  }
}

/// What a participant did, in the vocabulary of ADL.
enum StatementVerb: String {
  case completed
  case passed
  case failed

  var id: String { "http://adlnet.gov/expapi/verbs/\(rawValue)" }

  var json: JSONValue {
    .object(["id": .string(id), "display": label.json])
  }

  private var label: Bilingual {
    switch self {
    case .completed: Bilingual("menyelesaikan", "completed")
    case .passed: Bilingual("lulus", "passed")
    case .failed: Bilingual("tidak lulus", "failed")
    }
  }
}

/// The names of activities below the page where participants have their accounts.
struct ActivityPlace {
  let homePage: String

  /// The extension that holds the edition of the law.
  var law: String { homePage + "/netral/hukum" }

  /// The exam of a program.
  func exam(_ program: String?, _ title: Bilingual?) -> JSONValue {
    activity("ujian", program, title, type: "assessment")
  }

  func program(_ program: String, _ title: Bilingual?) -> JSONValue {
    activity("program", program, title, type: "course")
  }

  private func activity(
    _ kind: String, _ program: String?, _ title: Bilingual?, type: String
  ) -> JSONValue {
    var definition: [String: JSONValue] = [
      "type": .string("http://adlnet.gov/expapi/activities/\(type)")
    ]
    if let title { definition["name"] = title.json }
    let end = program.map { "/" + Self.encoded($0) } ?? ""
    return .object([
      "objectType": .string("Activity"), "id": .string("\(homePage)/netral/\(kind)\(end)"),
      "definition": .object(definition),
    ])
  }

  /// Everything but the unreserved characters of RFC 3986 as its bytes in hexadecimal.
  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        return String(UnicodeScalar(byte))
      case _:
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }.joined()
  }
}

/// The time between two moments, as ISO 8601 writes it: `PT1H2M3.45S`.
struct TimeSpent {
  private let hundredths: Int

  /// To the hundredth of a second, the finest that xAPI compares.
  init(from start: Instant, to end: Instant) {
    hundredths = max(0, end.milliseconds - start.milliseconds) / 10
  }

  var text: String {
    let seconds = hundredths / 100
    let rest = hundredths % 100
    let fraction = rest == 0 ? "" : ".\(rest < 10 ? "0" : "")\(rest)"
    let hours = seconds / 3600 > 0 ? "\(seconds / 3600)H" : ""
    let minutes = seconds / 60 % 60 > 0 ? "\(seconds / 60 % 60)M" : ""
    return "PT\(hours)\(minutes)\(seconds % 60)\(fraction)S"
  }
}
