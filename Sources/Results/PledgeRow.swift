import Dates

/// The pledge that counts of one participant: the last one.
public struct PledgeRow: Hashable, Sendable {
  public let subject: SubjectID
  /// What the wording is called, and its version.
  public let pledge: String
  public let version: Int
  /// The digest of the wording.
  public let digest: String
  /// When this wording was first pledged in a row of pledges of no other.
  public let since: Instant
  /// When it was pledged last.
  public let signed: Instant
  /// Number of the entry that says so.
  public let number: Int

  public init(
    subject: SubjectID, pledge: String, version: Int, digest: String, since: Instant,
    signed: Instant, number: Int
  ) {
    self.subject = subject
    self.pledge = pledge
    self.version = version
    self.digest = digest
    self.since = since
    self.signed = signed
    self.number = number
  }
}

extension PledgeRow {
  /// The row that `stored` gives behind `last`, or `nil` where it is no pledge.
  init?(signed stored: StoredEntry, after last: PledgeRow?) {
    guard let pledge = SignedPledge(stored) else { return nil }
    let isSame = last?.digest == pledge.digest
    self.init(
      subject: pledge.subject, pledge: pledge.id, version: pledge.version, digest: pledge.digest,
      since: isSame ? last?.since ?? pledge.at : pledge.at, signed: pledge.at,
      number: pledge.number)
  }
}
