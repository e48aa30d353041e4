import Assessment
import Dates
import Text

extension AttemptRecord {
  /// The entry that must be on disk before the first item is shown.
  public func startedEntry(actor: String) -> Entry {
    Entry(
      .attemptStarted, at: start, actor: actor, subject: subject,
      body: sources.members.merging(startMembers) { first, _ in first })
  }

  private var startMembers: [String: JSONValue] {
    var members: [String: JSONValue] = [
      "attempt": .string(id.description),
      "kind": .string(kind.rawValue),
      // As text: a JSON number of ours ends at 2^53.
      "seed": .string(String(seed)),
      "items": .array(shown.map(\.json)),
    ]
    if let deadline { members["deadline"] = .string(deadline.description) }
    return members
  }

  /// The entry of one response; complete enough to score it again without the others.
  ///
  /// - Parameter facts: The item's scenario as `fact=value` words.
  /// - Parameter milliseconds: From the item's showing to the reply.
  /// - Parameter isAided: Whether something was looked up before the reply.
  public func responseEntry(
    _ response: Response, facts: [String], milliseconds: Int, isAided: Bool = false, actor: String
  ) -> Entry {
    let shown = self.shown.first { $0.item == response.item }
    let aid: [String: JSONValue] = isAided ? ["aided": .bool(true)] : [:]
    return Entry(
      .responseRecorded, at: response.at, actor: actor, subject: subject,
      body: sources.members.merging(aid) { first, _ in first }.merging([
        "attempt": .string(id.description),
        "item": .string(response.item.description),
        "digest": .string(shown?.digest ?? ""),
        "facts": .array(facts.map(JSONValue.string)),
        "permutation": .array((shown?.options ?? []).map(JSONValue.string)),
        "seed": .string(String(seed)),
        "typed": .string(response.typed),
        "milliseconds": .int(milliseconds),
      ]) { first, _ in first }.merging(response.answer.jsonMembers) { first, _ in first })
  }

  /// The entry that ends the attempt with its score, written at `moment`; where time ran out, that may
  /// be long after the end.
  public func closedEntry(_ closing: Closing, at moment: Instant, actor: String) -> Entry {
    Entry(
      .attemptSubmitted, at: moment, actor: actor, subject: subject,
      body: closing.score.members.merging([
        "attempt": .string(id.description),
        "state": .string(closing.isExpired ? "expired" : "submitted"),
        "ended": .string(closing.at.description),
        "permille": .int(closing.score.permille),
        "pass": .bool(closing.isPass),
        "sections": .array(closing.sections.map(\.json)),
      ]) { first, _ in first })
  }
}

extension AttemptRecord {
  /// The entry that gives the attempt up, with the reason in a word.
  public func abandonedEntry(_ abandonment: Abandonment, actor: String) -> Entry {
    Entry(
      .attemptAbandoned, at: abandonment.at, actor: actor, subject: subject,
      body: ["attempt": .string(id.description), "reason": .string(abandonment.reason.word)])
  }
}

extension AttemptSources {
  fileprivate var members: [String: JSONValue] {
    var members: [String: JSONValue] = [
      "banks": .array(
        banks.map { .object(["id": .string($0.id), "digest": .string($0.digest)]) }),
      "law": .string(law),
      "application": .string(application),
    ]
    if let program { members["program"] = .string(program) }
    if let programDigest { members["program_digest"] = .string(programDigest) }
    return members
  }
}

extension ShownItem {
  fileprivate var json: JSONValue {
    .object([
      "item": .string(item.description),
      "digest": .string(digest),
      "options": .array(options.map(JSONValue.string)),
    ])
  }
}

extension SectionScore {
  fileprivate var json: JSONValue {
    .object(score.members.merging(["topic": .string(topic)]) { first, _ in first })
  }
}

extension Score {
  /// What it takes to know the score exactly; the units of a point only where they are not points.
  fileprivate var members: [String: JSONValue] {
    var members: [String: JSONValue] = ["earned": .int(earned), "possible": .int(possible)]
    if unitsPerPoint != 1 { members["units"] = .int(unitsPerPoint) }
    return members
  }
}
