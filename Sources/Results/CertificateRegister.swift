import Dates
import Text

/// Every certificate that a ledger has issued, in the order of issue, and what has become of each.
public struct CertificateRegister {
  /// A certificate as the ledger knows it.
  public struct Certificate: Sendable {
    /// The entry that issued it.
    public let issue: StoredEntry
    public fileprivate(set) var row: CertificateRow
    /// The entry that ended it before its last day, or `nil`.
    public fileprivate(set) var withdrawal: StoredEntry?

    /// Why it was ended, as far as the ledger says so.
    public var reason: String? { withdrawal?.entry.body["reason"]?.stringValue }
  }

  public private(set) var certificates: [Certificate] = []
  /// The last entry of the ledger that was looked at; `nil` of an empty one.
  public private(set) var last: StoredEntry?
  private var places: [String: Int] = [:]
  private var ofAttempts: [AttemptID: [Int]] = [:]
  private var ofSubjects: [SubjectID: [Int]] = [:]
  private var inYears: [Int: Int] = [:]

  public init() {}

  /// Takes what was written since the last time.
  public mutating func catchUp(with store: some ResultsStore) throws(StoreError) {
    // What is appended while the types are read one after the other is left for the next time.
    let newest = self.last?.number ?? 0
    guard let last = try store.last(), last.number > newest else { return }
    var entries: [StoredEntry] = []
    for type in [
      EntryType.certificateIssued, .certificateRevoked, .certificateSuperseded,
    ] {
      entries += try store.entries(after: newest, of: nil, type: type)
    }
    entries.sort { $0.number < $1.number }
    for stored in entries where stored.number <= last.number { take(stored) }
    self.last = last
  }

  private mutating func take(_ stored: StoredEntry) {
    guard stored.entry.type != .certificateIssued else { return issue(stored) }
    guard let place = stored.entry.body["number"]?.stringValue.flatMap({ places[$0] }) else {
      return
    }
    let isChanged =
      stored.entry.type == .certificateRevoked
      ? certificates[place].row.revoke(by: stored) : certificates[place].row.supersede(by: stored)
    if isChanged { certificates[place].withdrawal = stored }
  }

  private mutating func issue(_ stored: StoredEntry) {
    if let year = stored.entry.body["year"]?.intValue { inYears[year, default: 0] += 1 }
    guard let row = CertificateRow(issued: stored, for: nil), places[row.number] == nil else {
      return
    }
    let place = certificates.count
    places[row.number] = place
    if let attempt = row.attempt { ofAttempts[attempt, default: []].append(place) }
    ofSubjects[row.subject, default: []].append(place)
    certificates.append(Certificate(issue: stored, row: row))
  }

  /// The certificate of that number, or `nil`.
  public subscript(number: String) -> Certificate? { places[number].map { certificates[$0] } }

  /// The certificates that were issued for one exam: more than one where it was put right.
  public func certificates(for attempt: AttemptID) -> [Certificate] {
    (ofAttempts[attempt] ?? []).map { certificates[$0] }
  }

  /// A participant's certificates, in the order of issue.
  public func certificates(of subject: SubjectID) -> [Certificate] {
    (ofSubjects[subject] ?? []).map { certificates[$0] }
  }

  /// How many certificates were issued in the year.
  public func count(in year: Int) -> Int { inYears[year] ?? 0 }
}
