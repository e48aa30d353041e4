import Assessment
import Dates
import Text

extension AttemptRow {
  /// The attempt that the entry starts; `nil` where ``AttemptReplay`` finds none in it either.
  init?(started stored: StoredEntry) {
    guard let record = AttemptReplay(CollectionOfOne(stored)).attempts.first else { return nil }
    self.init(
      id: record.id, subject: record.subject, kind: record.kind, program: record.sources.program,
      started: record.start, opening: stored.number, deadline: record.deadline)
  }

  /// Closes the attempt; whether that changed it. As in ``AttemptReplay``, the first end counts.
  mutating func close(by stored: StoredEntry) -> Bool {
    guard state == .open, let result = RowResult(stored.entry.body) else { return false }
    state =
      stored.entry.body["state"]?.stringValue == State.expired.rawValue ? .expired : .submitted
    // Where time ran out, the entry may be written long after the end.
    ended = stored.entry.body["ended"]?.stringValue.flatMap { Instant($0) } ?? stored.entry.at
    closing = stored.number
    (self.result, effective) = (result, result)
    return true
  }

  /// Gives the attempt up; whether that changed it.
  mutating func abandon(by stored: StoredEntry) -> Bool {
    guard state == .open else { return false }
    state = .abandoned
    ended = stored.entry.at
    return true
  }

  /// Gives the attempt another result; whether that changed it.
  mutating func regrade(by stored: StoredEntry) -> Bool {
    guard closing != nil, Regrading(regraded: stored.entry) != nil,
      let result = RowResult(stored.entry.body)
    else { return false }
    regrading = stored.number
    effective = result
    return true
  }
}

extension RowResult {
  init?(_ body: [String: JSONValue]) {
    guard let earned = body["earned"]?.intValue, let possible = body["possible"]?.intValue,
      let isPass = body["pass"]?.boolValue
    else { return nil }
    let permille = body["permille"]?.intValue
    self.init(
      earned: earned, possible: possible, unitsPerPoint: body["units"]?.intValue ?? 1,
      permille: permille ?? Score(earned: earned, possible: possible).permille, isPass: isPass)
  }
}

extension CertificateRow {
  /// The certificate that the entry issues for `attempt`, or `nil`.
  init?(issued stored: StoredEntry, for attempt: AttemptRow?) {
    let body = stored.entry.body
    guard let subject = stored.entry.subject, let number = body["number"]?.stringValue else {
      return nil
    }
    self.init(
      number: number, subject: subject, attempt: stored.entry.attempt,
      // The first entries name the attempt alone.
      program: body["program"]?.stringValue ?? attempt?.program,
      issued: stored.entry.at, issuing: stored.number,
      validUntil: body["valid_until"]?.stringValue.flatMap { Day($0) })
  }

  /// Revokes the certificate; whether that changed it.
  mutating func revoke(by stored: StoredEntry) -> Bool {
    guard state != .revoked else { return false }
    state = .revoked
    change = stored.number
    return true
  }

  /// Lets another certificate take its place; whether that changed it. What is revoked stays so.
  mutating func supersede(by stored: StoredEntry) -> Bool {
    guard state == .issued else { return false }
    state = .superseded
    change = stored.number
    successor = stored.entry.body["by"]?.stringValue
    return true
  }
}

extension Entry {
  /// The attempt that the entry is about, or `nil`.
  var attempt: AttemptID? { body["attempt"]?.stringValue.flatMap { AttemptID($0) } }
}
