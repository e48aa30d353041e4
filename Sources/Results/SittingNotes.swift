import Assessment
import Text

/// What helps somebody during an exam and is evidence of nothing: so it may change, and may be lost.
public struct SittingNote: Hashable, Sendable {
  public let attempt: AttemptID
  /// The items that are to be looked at again.
  public var flagged: Set<ItemID>
  /// The item that was gone to last; `nil` for the list of all.
  public var place: ItemID?
  /// How many responses stood when the place was noted: with more, it is that of the newest one.
  public var responses: Int

  public init(
    of attempt: AttemptID, flagged: Set<ItemID> = [], place: ItemID? = nil, responses: Int = 0
  ) {
    self.attempt = attempt
    self.flagged = flagged
    self.place = place
    self.responses = responses
  }
}

extension SittingNote {
  /// The note as canonical JSON text.
  public var text: String {
    var members: [String: JSONValue] = [
      "attempt": .string(attempt.description),
      "flagged": .array(flagged.sorted().map { .string($0.description) }),
      "responses": .int(responses),
    ]
    members["place"] = place.map { .string($0.description) }
    return JSONValue.object(members).canonicalText
  }

  /// The note that ``text`` gave, or `nil`.
  public init?(text: String) {
    guard let json = try? JSONValue(parsing: Array(text.utf8)),
      let attempt = json["attempt"]?.stringValue.flatMap({ AttemptID($0) }),
      let flagged = json["flagged"]?.arrayValue, let responses = json["responses"]?.intValue
    else { return nil }
    self.init(
      of: attempt, flagged: Set(flagged.compactMap(\.stringValue).map(ItemID.init)),
      place: json["place"]?.stringValue.map(ItemID.init), responses: responses)
  }
}

/// Where notes are kept; one for each participant, as nobody sits two exams at once.
public protocol SittingNotes: AnyObject {
  /// What was noted last, or `nil`.
  func note(of subject: SubjectID) throws(StoreError) -> SittingNote?
  /// Keeps `note` in place of the one before; `nil` forgets it.
  func keep(_ note: SittingNote?, of subject: SubjectID) throws(StoreError)
}
