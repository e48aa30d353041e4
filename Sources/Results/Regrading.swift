import Assessment
import Dates
import Text

/// What an attempt is worth under another law or other banks than it was scored by.
///
/// A fact of its own: the attempt and its first score stay as they were.
public struct Regrading: Hashable, Sendable {
  /// What is other than where the attempt was scored.
  public enum Cause: String, CaseIterable, Hashable, Sendable {
    case law = "law"
    case bank = "bank"
  }

  /// An item that counts in another way than before.
  public struct Item: Hashable, Sendable {
    public let version: ItemVersion
    public let change: Change

    public init(_ version: ItemVersion, _ change: Change) {
      self.version = version
      self.change = change
    }
  }

  /// How an item counts now.
  public enum Change: Hashable, Sendable {
    /// By another key; both as ids of answers.
    case rekeyed(from: String, to: String)
    /// For nobody; why, as ``Strike/name`` has it.
    case struck(String)
  }

  /// Date and digest of the law.
  public let law: String
  /// The banks that the attempt's items were looked for in, by id.
  public let banks: [BankSource]
  public let score: Score
  public let isPass: Bool
  public let causes: [Cause]
  /// The items that count in another way, as far as the former keys are known.
  public let items: [Item]

  public init(
    law: String, banks: [BankSource], score: Score, isPass: Bool, causes: [Cause], items: [Item]
  ) {
    self.law = law
    self.banks = banks
    self.score = score
    self.isPass = isPass
    self.causes = causes
    self.items = items
  }
}

extension AttemptRecord {
  /// The entry that records `regrading` beside the `result` that counted before it.
  public func regradedEntry(
    _ regrading: Regrading, instead result: AttemptResult, application: String, at moment: Instant,
    actor: String
  ) -> Entry {
    let score = regrading.score
    var body: [String: JSONValue] = [
      "attempt": .string(id.description),
      "law": .string(regrading.law),
      "banks": .array(
        regrading.banks.map { .object(["id": .string($0.id), "digest": .string($0.digest)]) }),
      "application": .string(application),
      "causes": .array(regrading.causes.map { .string($0.rawValue) }),
      "items": .array(regrading.items.map(\.json)),
      "before": .object(
        result.score.members.merging([
          "pass": .bool(result.isPass), "entry": .int(result.number),
        ]) { $1 }),
      "pass": .bool(regrading.isPass),
    ]
    body.merge(score.members) { $1 }
    return Entry(.attemptRegraded, at: moment, actor: actor, subject: subject, body: body)
  }
}

extension Score {
  fileprivate var members: [String: JSONValue] {
    var members: [String: JSONValue] = [
      "earned": .int(earned), "possible": .int(possible), "permille": .int(permille),
    ]
    if unitsPerPoint != 1 { members["units"] = .int(unitsPerPoint) }
    return members
  }
}

extension Regrading.Item {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = [
      "item": .string(version.item.description), "digest": .string(version.digest),
      "options": .array(version.options.sorted().map(JSONValue.string)),
    ]
    switch change {
    case .rekeyed(let before, let after):
      members["from"] = .string(before)
      members["to"] = .string(after)
    case .struck(let reason): members["struck"] = .string(reason)
    }
    return .object(members)
  }

  fileprivate init?(_ json: JSONValue) {
    guard let item = json["item"]?.stringValue, let digest = json["digest"]?.stringValue,
      let options = json["options"]?.arrayValue
    else { return nil }
    let version = ItemVersion(
      item: ItemID(item), digest: digest, options: options.compactMap(\.stringValue))
    if let reason = json["struck"]?.stringValue {
      self.init(version, .struck(reason))
    } else if let before = json["from"]?.stringValue, let after = json["to"]?.stringValue {
      self.init(version, .rekeyed(from: before, to: after))
    } else {
      return nil
    }
  }
}

extension Regrading {
  /// The regrading that the entry holds, or `nil`.
  init?(regraded entry: Entry) {
    let body = entry.body
    guard let row = RowResult(body), let law = body["law"]?.stringValue else { return nil }
    self.init(
      law: law,
      banks: (body["banks"]?.arrayValue ?? []).compactMap { json in
        guard let id = json["id"]?.stringValue, let digest = json["digest"]?.stringValue else {
          return nil
        }
        return BankSource(id: id, digest: digest)
      },
      score: Score(earned: row.earned, possible: row.possible, unitsPerPoint: row.unitsPerPoint),
      isPass: row.isPass,
      causes: (body["causes"]?.arrayValue ?? []).compactMap { json in
        json.stringValue.flatMap(Cause.init)
      },
      items: (body["items"]?.arrayValue ?? []).compactMap(Item.init))
  }
}
