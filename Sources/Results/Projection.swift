import Dates
import Text

/// What the entries of a ledger amount to, in rows: attempts, certificates, completions and
/// pledges.
///
/// The one place that says so. A store keeps its rows by it within the transaction of each entry,
/// and rebuilds them by it, so that the two cannot differ.
public enum Projection {
  /// Another number with every change of what is made of entries; a store whose rows were made by
  /// another edition makes them anew.
  public static let edition = 2

  /// The types of entries that can change rows.
  public static let types = EntryType.allCases.filter(\.changesRows)

  /// The rows that `stored` makes or changes where `rows` stand before it, in the order in which
  /// they are to be kept.
  public static func changes<Rows: ProjectedRows>(
    by stored: StoredEntry, given rows: Rows
  ) throws(Rows.Failure) -> [RowChange] {
    switch stored.entry.type {
    case .attemptStarted:
      guard let row = AttemptRow(started: stored), try rows.attempt(row.id) == nil else {
        return []
      }
      return try changes(to: row, rows)
    case .attemptSubmitted: return try changes(by: stored, rows) { $0.close(by: stored) }
    case .attemptAbandoned: return try changes(by: stored, rows) { $0.abandon(by: stored) }
    case .attemptRegraded: return try changes(by: stored, rows) { $0.regrade(by: stored) }
    case .certificateIssued:
      var attempt: AttemptRow?
      if let id = stored.entry.attempt { attempt = try rows.attempt(id) }
      guard let row = CertificateRow(issued: stored, for: attempt),
        try rows.certificate(numbered: row.number) == nil
      else { return [] }
      return try changes(to: row, rows)
    case .pledgeSigned:
      guard let subject = stored.entry.subject,
        let row = PledgeRow(signed: stored, after: try rows.pledge(of: subject))
      else { return [] }
      return [.pledge(row)]
    case .certificateRevoked: return try changes(by: stored, rows) { $0.revoke(by: stored) }
    case .certificateSuperseded: return try changes(by: stored, rows) { $0.supersede(by: stored) }
    case .logCreated, .noticeShown, .participantRegistered, .participantCorrected, .subjectErased,
      .responseRecorded, .certificateCountersigned, .itemReported, .lawLoaded,
      .bankLoaded, .programLoaded, .reportExported, .checkpointSigned, .clockSet:
      return []
    }
  }

  /// What follows where `change` changes the attempt that the entry names.
  private static func changes<Rows: ProjectedRows>(
    by stored: StoredEntry, _ rows: Rows, _ change: (inout AttemptRow) -> Bool
  ) throws(Rows.Failure) -> [RowChange] {
    guard let id = stored.entry.attempt, var row = try rows.attempt(id), change(&row) else {
      return []
    }
    return try changes(to: row, rows)
  }

  /// What follows where `change` changes the certificate that the entry names.
  private static func changes<Rows: ProjectedRows>(
    by stored: StoredEntry, _ rows: Rows, _ change: (inout CertificateRow) -> Bool
  ) throws(Rows.Failure) -> [RowChange] {
    guard let number = stored.entry.body["number"]?.stringValue,
      var row = try rows.certificate(numbered: number), change(&row)
    else { return [] }
    return try changes(to: row, rows)
  }

  /// The attempt, and where it is an exam the completion that it belongs to.
  private static func changes<Rows: ProjectedRows>(
    to attempt: AttemptRow, _ rows: Rows
  ) throws(Rows.Failure) -> [RowChange] {
    guard let program = attempt.program, attempt.kind == .exam else { return [.attempt(attempt)] }
    let others = try rows.exams(of: attempt.subject, program).filter { $0.id != attempt.id }
    return [
      .attempt(attempt),
      .completion(
        CompletionRow(
          program, attempt.subject, exams: others + [attempt],
          certificates: try rows.certificates(of: attempt.subject, program))),
    ]
  }

  /// The certificate, and where its program is known the completion that it belongs to.
  private static func changes<Rows: ProjectedRows>(
    to certificate: CertificateRow, _ rows: Rows
  ) throws(Rows.Failure) -> [RowChange] {
    guard let program = certificate.program else { return [.certificate(certificate)] }
    let others = try rows.certificates(of: certificate.subject, program).filter {
      // Byte by byte: two strings of different scalars may be equal as Swift compares them.
      !$0.number.utf8.elementsEqual(certificate.number.utf8)
    }
    return [
      .certificate(certificate),
      .completion(
        CompletionRow(
          program, certificate.subject, exams: try rows.exams(of: certificate.subject, program),
          certificates: others + [certificate])),
    ]
  }
}

extension EntryType {
  fileprivate var changesRows: Bool {
    switch self {
    case .attemptStarted, .attemptSubmitted, .attemptAbandoned, .attemptRegraded,
      .certificateIssued, .certificateRevoked, .certificateSuperseded, .pledgeSigned:
      true
    case .logCreated, .noticeShown, .participantRegistered, .participantCorrected, .subjectErased,
      .responseRecorded, .certificateCountersigned, .itemReported, .lawLoaded,
      .bankLoaded, .programLoaded, .reportExported, .checkpointSigned, .clockSet:
      false
    }
  }
}
