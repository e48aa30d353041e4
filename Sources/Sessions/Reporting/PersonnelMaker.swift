import Certificates
import Dates
import Results
import Tables
import Text
import TrainingRecords

/// Makes the rows for the personnel system of the certificates that a store has.
struct PersonnelMaker {
  let desk: Desk
  let store: any ResultsStore
  let settings: ExchangeSettings
  let isGrouped: Bool
  let settingsFile: String

  /// The rows in the order of issue; everything that the settings lack is found at once.
  func report(_ request: ExchangeRequest) throws(Trouble) -> MadeReport {
    var rows: [[TableValue]] = []
    var omissions = PersonnelOmissions()
    var unset: [ExchangeLine: Day] = [:]
    for certificate in try certificates(request, &omissions) {
      guard request.holds(certificate.record.sitting.lastDay) else { continue }
      guard certificate.isInForce else {
        omissions.notInForce += 1
        continue
      }
      switch PersonnelRow(of: certificate.record, by: settings, isGrouped: isGrouped) {
      case .row(let row): rows.append(row)
      case .noNIP: omissions.withoutNIP += 1
      case .unset(let lines, on: let day):
        for line in lines { unset[line] = min(unset[line] ?? day, day) }
      }
    }
    let findings = ExchangeLine.allCases.compactMap { line in
      unset[line].map { Finding.missing(line, on: $0, file: settingsFile) }
    }
    guard findings.isEmpty else { throw .findings(findings) }
    return MadeReport(
      head: PersonnelRow.head, rows: TableRows(rows), rules: omissions.lines, figures: [])
  }

  /// Every certificate whose record is still there, in the order of issue.
  private func certificates(
    _ request: ExchangeRequest, _ omissions: inout PersonnelOmissions
  ) throws(Trouble) -> [(record: CertificateRecord, isInForce: Bool)] {
    var found: [(record: CertificateRecord, isInForce: Bool)] = []
    let issued = try Trouble.storing { () throws(StoreError) in
      try store.entries(after: 0, of: nil, type: .certificateIssued)
    }
    for stored in issued {
      guard let number = stored.entry.body["number"]?.stringValue else { continue }
      let (kept, isInForce) = try Trouble.storing { () throws(StoreError) in
        (try store.certificate(numbered: number), try self.isInForce(number, stored))
      }
      guard let kept, let record = try? CertificateRecord(canonical: Array(kept.text.utf8)) else {
        // Nothing says any more when the exam was; it was not long before.
        if request.holds(stored.entry.at.day(offset: desk.clockOffset)) { omissions.erased += 1 }
        continue
      }
      found.append((record, isInForce))
    }
    return found
  }

  private func isInForce(_ number: String, _ stored: StoredEntry) throws(StoreError) -> Bool {
    guard let attempt = stored.entry.body["attempt"]?.stringValue.flatMap({ AttemptID($0) }) else {
      return false
    }
    return try store.certificates(for: attempt).contains {
      $0.number == number && $0.state == .issued
    }
  }
}
