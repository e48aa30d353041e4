import Dates

/// How far one participant is with one program: what a report counts.
public struct CompletionRow: Hashable, Sendable {
  public let program: String
  public let subject: SubjectID
  /// How many exams were begun.
  public let attempts: Int
  /// When the exam began that is open; the last of several.
  public let open: Instant?
  /// When the last exam ended that was not passed.
  public let failed: Instant?
  /// When the last exam ended that was passed.
  public let passed: Instant?
  /// The best score in permille.
  public let best: Int?
  /// The certificate in force that is valid longest, else the one that was issued last.
  public let certificate: String?
  public let certificateState: CertificateRow.State?
  public let validUntil: Day?

  public init(
    program: String, subject: SubjectID, attempts: Int, open: Instant?, failed: Instant?,
    passed: Instant?, best: Int?, certificate: String?, certificateState: CertificateRow.State?,
    validUntil: Day?
  ) {
    self.program = program
    self.subject = subject
    self.attempts = attempts
    self.open = open
    self.failed = failed
    self.passed = passed
    self.best = best
    self.certificate = certificate
    self.certificateState = certificateState
    self.validUntil = validUntil
  }
}

extension CompletionRow {
  /// What all exams and certificates of one participant and program amount to.
  ///
  /// Made of all of them anew each time, so that no order of events can leave it behind.
  init(
    _ program: String, _ subject: SubjectID, exams: [AttemptRow], certificates: [CertificateRow]
  ) {
    let counted = certificates.max(by: CertificateRow.countsLess)
    self.init(
      program: program, subject: subject, attempts: exams.count,
      open: exams.filter { $0.state == .open }.map(\.started).max(),
      failed: exams.filter { $0.effective?.isPass == false }.compactMap(\.ended).max(),
      passed: exams.filter { $0.effective?.isPass == true }.compactMap(\.ended).max(),
      best: exams.compactMap(\.effective?.permille).max(), certificate: counted?.number,
      certificateState: counted?.state, validUntil: counted?.validUntil)
  }
}

extension CertificateRow {
  fileprivate static func countsLess(_ left: CertificateRow, _ right: CertificateRow) -> Bool {
    left.rank < right.rank
  }

  private var rank: (Int, Int, Int, Int) {
    let isInForce = state == .issued
    return (
      isInForce ? 1 : 0, isInForce ? validUntil?.number ?? .min : 0, issued.milliseconds, issuing
    )
  }
}
