import Results
import Text

extension LedgerJob {
  /// Makes the rows of attempts, certificates and completions anew where they are not as the ledger
  /// gives them; a ledger that is not whole gives none.
  public func rebuildProjection() throws(Trouble) -> Status {
    _ = try desk.asHR()
    let report = try report(on: nil, points: [])
    guard report.isWhole else {
      for line in report.lines { desk.say(line) }
      return .damaged
    }
    let before = try projection()
    guard before.difference != nil else {
      desk.say(LedgerWords.sameProjection(before))
      return .done
    }
    let store = try existingStore()
    try Trouble.storing { () throws(StoreError) in try store.rebuildProjection() }
    let after = try projection()
    guard after.difference == nil else {
      desk.say(LedgerWords.otherProjection(after))
      return .damaged
    }
    desk.say(LedgerWords.rebuilt(after))
    return .done
  }

  /// What the rows are beside those that the ledger gives.
  func projection() throws(Trouble) -> ProjectionReport {
    let store = try existingStore()
    return try Trouble.storing { () throws(StoreError) in try store.compareProjection() }
  }
}

extension ProjectionReport {
  /// What was found, in one paragraph.
  var line: Bilingual {
    difference == nil ? LedgerWords.sameProjection(self) : LedgerWords.otherProjection(self)
  }

  var json: JSONValue {
    var members: [String: JSONValue] = [
      "same": .bool(difference == nil), "rows": .int(rows), "digest": .string(digest.description),
    ]
    if let difference {
      var row: [String: JSONValue] = [
        "table": .string(difference.table), "key": .string(difference.key),
      ]
      row["stored"] = difference.stored.map(JSONValue.string)
      row["rebuilt"] = difference.rebuilt.map(JSONValue.string)
      members["difference"] = .object(row)
    }
    return .object(members)
  }
}
