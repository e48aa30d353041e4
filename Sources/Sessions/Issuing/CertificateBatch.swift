import Dialogue
import Results
import Text

/// The issue of many certificates, block by block: the entries of a block are appended at once and
/// covered by one checkpoint, then its files are drawn. So whatever stops the program, at most one
/// block has files to be written.
struct CertificateBatch {
  let desk: Desk
  let store: any ResultsStore
  let minting: Minting
  let writer: CertificateWriter
  let choice: CertificateChoice
  let subject: SubjectID?
  var register: CertificateRegister
  private(set) var outcome = CertificateIssueJob.Outcome()

  /// How many certificates one checkpoint covers.
  static let blockSize = 100

  init(
    desk: Desk, store: any ResultsStore, minting: Minting, writer: CertificateWriter,
    choice: CertificateChoice, subject: SubjectID?, register: CertificateRegister
  ) {
    self.desk = desk
    self.store = store
    self.minting = minting
    self.writer = writer
    self.choice = choice
    self.subject = subject
    self.register = register
  }

  mutating func run() throws(Trouble) {
    try writeWhatIsMissing()
    try settleOverdueExams()
    let due = try due()
    var done = 0
    for block in blocks(of: due) {
      try issue(block)
      done += block.count
      desk.console.tell(Progress(CertificateWords.issuing, done: done, of: due.count))
    }
  }

  /// The passed exams that have no certificate, in the order in which they ended.
  private func due() throws(Trouble) -> [AttemptRow] {
    var rows: [AttemptRow] = []
    try eachExam { row in
      guard row.effective?.isPass == true, register.certificates(for: row.id).isEmpty else {
        return
      }
      rows.append(row)
    }
    rows.sort {
      ($0.ended?.milliseconds ?? 0, $0.opening) < ($1.ended?.milliseconds ?? 0, $1.opening)
    }
    var wanted: [AttemptRow] = []
    for row in rows where try isWanted(row.subject) { wanted.append(row) }
    return wanted
  }

  private func eachExam(_ body: (AttemptRow) -> Void) throws(Trouble) {
    try Trouble.storing { () throws(StoreError) in
      try store.eachAttempt(after: nil) { row in
        if row.kind == .exam, choice.includes(program: row.program),
          subject == nil || subject == row.subject
        {
          body(row)
        }
        return true
      }
    }
  }

  /// Whether somebody is known as whom the certificate can be issued, and is of the chosen unit.
  private func isWanted(_ subject: SubjectID) throws(Trouble) -> Bool {
    let person = try Trouble.storing { () throws(StoreError) in try store.person(subject) }
    return person.map { choice.includes(unit: $0.unit) } ?? false
  }

  /// Scores what ran out of time unseen: it may be passed.
  private func settleOverdueExams() throws(Trouble) {
    let now = desk.supplies.now()
    var subjects: [SubjectID] = []
    try eachExam { row in
      guard row.state == .open, let deadline = row.deadline, deadline <= now else { return }
      if !subjects.contains(row.subject) { subjects.append(row.subject) }
    }
    for subject in subjects {
      _ = try OverdueExams(desk: desk, store: store).settled(
        try desk.attempts(of: subject, in: store), of: subject, silently: true)
    }
  }

  /// At most one exam of each participant in a block, so that a later one can replace an earlier.
  private func blocks(of due: [AttemptRow]) -> [[AttemptRow]] {
    var blocks: [[AttemptRow]] = []
    var subjects: Set<SubjectID> = []
    for row in due {
      if blocks.isEmpty || subjects.count == Self.blockSize || subjects.contains(row.subject) {
        blocks.append([])
        subjects = []
      }
      blocks[blocks.count - 1].append(row)
      subjects.insert(row.subject)
    }
    return blocks
  }

  private mutating func issue(_ block: [AttemptRow]) throws(Trouble) {
    var earned: [Earned] = []
    for row in block {
      let exams = try desk.attempts(of: row.subject, in: store).filter { $0.kind == .exam }
      guard let exam = exams.first(where: { $0.id == row.id }), let result = exam.result(),
        result.isPass
      else { continue }
      let one = try desk.earned(exam, result, among: exams, in: store)
      if try isSound(one) { earned.append(one) }
    }
    let issued = try minting.issue(earned, &register)
    guard !issued.isEmpty else { return }
    try writer.records.keep(issued)
    desk.signCheckpoint(in: store)
    outcome.issued += try write(issued)
  }

  /// Whether a certificate can say what it has to; one that cannot is told and holds nobody up.
  private mutating func isSound(_ one: Earned) throws(Trouble) -> Bool {
    do throws(Trouble) {
      _ = try minting.draft(of: one)
      return true
    } catch {
      guard case .certificate = error else { throw error }
      refuse(error, of: one.attempt.subject)
      return false
    }
  }

  private mutating func refuse(_ trouble: Trouble, of subject: SubjectID) {
    let code = String(subject.description.prefix(ParticipantChoice.codeLength))
    desk.complain(.certificate(CertificateWords.refusedFor(code) + trouble.sentence, .finding))
    outcome.refused += 1
  }

  /// The numbers of those whose files were written.
  private mutating func write(_ issued: [Minting.Issued]) throws(Trouble) -> [String] {
    var numbers: [String] = []
    for (one, result) in zip(issued, try writer.write(issued)) {
      switch result {
      case .success: numbers.append(one.record.number.description)
      case .failure(let trouble):
        if let subject = one.entry.entry.subject { refuse(trouble, of: subject) }
      }
    }
    return numbers
  }

  /// Certificates in force without a file: the program was stopped before it was written, or somebody
  /// took it away.
  private mutating func writeWhatIsMissing() throws(Trouble) {
    var block: [Minting.Issued] = []
    for one in register.certificates where try isMissing(one) {
      do throws(Trouble) {
        if let issued = try writer.records.issued(one) { block.append(issued) }
      } catch {
        guard case .certificate = error else { throw error }
        refuse(error, of: one.row.subject)
      }
      if block.count == Self.blockSize {
        outcome.rewritten += try write(block)
        block = []
      }
    }
    if !block.isEmpty { outcome.rewritten += try write(block) }
  }

  private func isMissing(_ one: CertificateRegister.Certificate) throws(Trouble) -> Bool {
    let file = CertificateJob.fileStem(of: one.row.number) + ".pdf"
    guard one.row.state == .issued, subject == nil || subject == one.row.subject,
      choice.includes(program: one.row.program), desk.supplies.certificateFile(file) == nil
    else { return false }
    return try isWanted(one.row.subject)
  }
}
