import Assessment
import Dates
import Text

/// Ledger entries back to attempts: the only way in which the program knows what has been.
public struct AttemptReplay {
  /// In the order in which they were started.
  public private(set) var attempts: [AttemptRecord] = []
  private var positions: [AttemptID: Int] = [:]

  public init(_ entries: some Sequence<StoredEntry>) {
    for stored in entries { take(stored) }
  }

  /// The attempt called `id`, or `nil`.
  public subscript(id: AttemptID) -> AttemptRecord? { positions[id].map { attempts[$0] } }

  private mutating func take(_ stored: StoredEntry) {
    switch stored.entry.type {
    case .attemptStarted: start(stored)
    case .responseRecorded: respond(stored)
    case .attemptSubmitted: close(stored)
    case .attemptAbandoned: abandon(stored)
    case .attemptRegraded: regrade(stored)
    case .logCreated, .noticeShown, .participantRegistered, .participantCorrected,
      .subjectErased, .certificateIssued, .certificateCountersigned,
      .certificateRevoked, .certificateSuperseded, .pledgeSigned, .itemReported, .lawLoaded,
      .bankLoaded, .programLoaded, .reportExported, .checkpointSigned, .clockSet:
      break
    }
  }

  private mutating func start(_ stored: StoredEntry) {
    guard let record = AttemptRecord(started: stored.entry), positions[record.id] == nil else {
      return
    }
    positions[record.id] = attempts.count
    attempts.append(record)
  }

  private mutating func respond(_ stored: StoredEntry) {
    let body = stored.entry.body
    guard let position = openPosition(of: stored), let item = body["item"]?.stringValue,
      let answer = Answer(jsonMembers: body), let typed = body["typed"]?.stringValue
    else { return }
    attempts[position].responses.append(
      Response(item: ItemID(item), answer: answer, typed: typed, at: stored.entry.at))
  }

  private mutating func close(_ stored: StoredEntry) {
    guard let position = openPosition(of: stored),
      let closing = Closing(submitted: stored.entry)
    else { return }
    attempts[position].closing = closing
    attempts[position].closingNumber = stored.number
  }

  private mutating func abandon(_ stored: StoredEntry) {
    guard let position = openPosition(of: stored) else { return }
    let word = stored.entry.body["reason"]?.stringValue ?? ""
    attempts[position].abandonment = Abandonment(GivingUp(word: word), at: stored.entry.at)
  }

  private mutating func regrade(_ stored: StoredEntry) {
    guard let position = position(of: stored), attempts[position].closing != nil,
      let regrading = Regrading(regraded: stored.entry)
    else { return }
    attempts[position].regradings.append(
      NumberedRegrading(number: stored.number, regrading: regrading))
  }

  /// Where the attempt is that the entry is about, unless it has ended: nothing that another program
  /// wrote behind the end changes what the attempt amounts to.
  private func openPosition(of stored: StoredEntry) -> Int? {
    position(of: stored).flatMap { attempts[$0].isOpen ? $0 : nil }
  }

  private func position(of stored: StoredEntry) -> Int? {
    stored.entry.body["attempt"]?.stringValue.flatMap { AttemptID($0) }.flatMap { positions[$0] }
  }
}

extension AttemptRecord {
  fileprivate init?(started entry: Entry) {
    let body = entry.body
    guard let subject = entry.subject,
      let id = body["attempt"]?.stringValue.flatMap(AttemptID.init),
      let kind = body["kind"]?.stringValue.flatMap(AttemptKind.init(rawValue:)),
      let seed = body["seed"]?.stringValue.flatMap(UInt64.init),
      let sources = AttemptSources(body), let items = body["items"]?.arrayValue
    else { return nil }
    let shown = items.compactMap(ShownItem.init)
    guard shown.count == items.count else { return nil }
    self.init(
      id: id, kind: kind, subject: subject, sources: sources, seed: seed,
      start: entry.at, deadline: body["deadline"]?.stringValue.flatMap(Instant.init),
      shown: shown)
  }
}

extension AttemptSources {
  fileprivate init?(_ body: [String: JSONValue]) {
    guard let banks = BankSource.all(in: body), let law = body["law"]?.stringValue,
      let application = body["application"]?.stringValue
    else { return nil }
    self.init(
      program: body["program"]?.stringValue,
      programDigest: body["program_digest"]?.stringValue, banks: banks, law: law,
      application: application)
  }
}

extension BankSource {
  /// The banks that `body` names; the first entries had one, as two members.
  fileprivate static func all(in body: [String: JSONValue]) -> [BankSource]? {
    if let id = body["bank"]?.stringValue, let digest = body["bank_digest"]?.stringValue {
      return [BankSource(id: id, digest: digest)]
    }
    guard let values = body["banks"]?.arrayValue else { return nil }
    let banks = values.compactMap { json -> BankSource? in
      guard let id = json["id"]?.stringValue, let digest = json["digest"]?.stringValue else {
        return nil
      }
      return BankSource(id: id, digest: digest)
    }
    return banks.count == values.count ? banks : nil
  }
}

extension ShownItem {
  fileprivate init?(_ json: JSONValue) {
    guard let item = json["item"]?.stringValue, let digest = json["digest"]?.stringValue,
      let options = json["options"]?.arrayValue
    else { return nil }
    self.init(item: ItemID(item), digest: digest, options: options.compactMap(\.stringValue))
  }
}

extension Closing {
  fileprivate init?(submitted entry: Entry) {
    let body = entry.body
    guard let score = Score(body), let pass = body["pass"]?.boolValue else { return nil }
    let sections = (body["sections"]?.arrayValue ?? []).compactMap { json -> SectionScore? in
      guard case .object(let members) = json, let score = Score(members),
        let topic = members["topic"]?.stringValue
      else { return nil }
      return SectionScore(topic: topic, score: score)
    }
    self.init(
      // The first entries of attempts that ran out of time stand at their deadline themselves.
      at: body["ended"]?.stringValue.flatMap(Instant.init) ?? entry.at,
      isExpired: body["state"]?.stringValue == "expired", score: score,
      isPass: pass, sections: sections)
  }
}

extension Score {
  fileprivate init?(_ members: [String: JSONValue]) {
    guard let earned = members["earned"]?.intValue, let possible = members["possible"]?.intValue
    else { return nil }
    self.init(
      earned: earned, possible: possible, unitsPerPoint: members["units"]?.intValue ?? 1)
  }
}
