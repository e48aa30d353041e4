import Dates
import Seals
import Text

/// A pledge as the ledger has it: who, when and which wording; never a name.
public struct SignedPledge: Hashable, Sendable {
  public let subject: SubjectID
  /// What the wording is called, and its version.
  public let id: String
  public let version: Int
  /// The hexadecimal digest of the wording's canonical text.
  public let digest: String
  /// How many points were acknowledged, one by one.
  public let points: Int
  public let at: Instant
  /// Number of the entry.
  public let number: Int
  public let leaf: Digest
  /// The ledger that holds it.
  public let origin: Origin
  /// The whole wording, where this entry is the first with it.
  public let wording: JSONValue?

  /// What `stored` records, or `nil` where that is no pledge.
  public init?(_ stored: StoredEntry) {
    let body = stored.entry.body
    guard stored.entry.type == .pledgeSigned, let subject = stored.entry.subject,
      let id = body["pledge"]?.stringValue, let version = body["version"]?.intValue,
      let digest = body["digest"]?.stringValue, let points = body["points"]?.intValue
    else { return nil }
    self.subject = subject
    self.id = id
    self.version = version
    self.digest = digest
    self.points = points
    at = stored.entry.at
    number = stored.number
    leaf = stored.leaf
    origin = stored.origin
    wording = body["wording"]
  }

  /// The entry of a pledge of a wording, all of whose `points` were acknowledged.
  ///
  /// - Parameter language: In which it was read.
  /// - Parameter wording: The whole of it where no entry has it yet, so that the ledger alone says
  ///   what was pledged, whatever becomes of the file.
  public static func entry(
    _ id: String, version: Int, digest: Digest, points: Int, language: Language,
    wording: JSONValue?, of subject: SubjectID, at moment: Instant
  ) -> Entry {
    var body: [String: JSONValue] = [
      "pledge": .string(id), "version": .int(version), "digest": .string(digest.description),
      "points": .int(points), "language": .string(language.rawValue),
    ]
    body["wording"] = wording
    return Entry(.pledgeSigned, at: moment, actor: "peserta", subject: subject, body: body)
  }
}

extension ResultsStore {
  /// Every pledge of a participant, oldest first.
  public func pledges(of subject: SubjectID) throws(StoreError) -> [SignedPledge] {
    try entries(after: 0, of: subject, type: .pledgeSigned).compactMap(SignedPledge.init)
  }
}
