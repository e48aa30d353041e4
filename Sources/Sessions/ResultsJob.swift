import Assessment
import Dates
import Law
import QuestionBanks
import Refreshers
import Reports
import Results
import Text

/// `hasil`: one's own practice, exams and certificates; an officer may see somebody else's.
public struct ResultsJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func run(_ whose: ParticipantJob.Whose = .own, json: Bool) throws(Trouble) -> Status {
    switch whose {
    case .own: return try show(desk.subjectAtThisSeat(), json: json)
    case .other(let code):
      let officer = try desk.asHR()
      let participant = try ParticipantChoice(desk: desk).somebody(code)
      try ParticipantJob(desk).record(
        .person, .string(CommandInfo.results.name), lines: 0, of: participant.subject,
        by: officer.actor)
      if !json { desk.say(RegistrationWords.thisIs(participant.person)) }
      return try show(participant.subject, json: json)
    }
  }

  private func show(_ subject: SubjectID, json: Bool) throws(Trouble) -> Status {
    let store = try desk.store()
    let certificates = try Trouble.storing { () throws(StoreError) in
      try store.certificates(of: subject).map(\.number)
    }
    let attempts = try OverdueExams(desk: desk, store: store).settled(
      try desk.attempts(of: subject, in: store), of: subject, silently: json)
    let entries = try Trouble.storing { () throws(StoreError) in try store.entries(of: subject) }
    let due = try forecast(of: subject, entries, in: store)
    if json {
      desk.console.show(answer(attempts, certificates, due).canonicalText)
    } else {
      show(attempts, certificates)
      if due.next != nil || due.today > 0 { desk.say(DueWords.summary(due)) }
    }
    return .done
  }

  /// What is due of the banks that can be used; their findings are for other commands to tell.
  private func forecast(
    of subject: SubjectID, _ entries: [StoredEntry], in store: any ResultsStore
  ) throws(Trouble) -> Forecast {
    let banks = try desk.bankTextsIfAny().compactMap { BankReader($0, law: desk.law).bank }
      .compactMap { BankProver($0, law: desk.law).keyed }
    let standing = try PracticeStanding(
      of: subject, entries, banks: banks, programs: desk.readablePrograms(), desk: desk,
      store: store)
    return standing.forecast(of: banks.flatMap(\.items))
  }

  private func show(_ attempts: [AttemptRecord], _ certificates: [String]) {
    guard !attempts.isEmpty else {
      return desk.say(
        Bilingual(
          "Belum ada hasil. Mulailah dengan 'latihan'.",
          "There are no results yet. Begin with 'practice'."))
    }
    let practice = sections(of: attempts.filter { $0.kind == .practice })
    if !practice.isEmpty {
      desk.say(Bilingual("Latihan, jawaban tepat:", "Practice, right answers:"))
      for line in ScoreTable(desk).lines(of: practice) { desk.say(line) }
    }
    for exam in attempts where exam.kind == .exam { desk.say(line(of: exam)) }
    for number in certificates {
      desk.say(Bilingual("Sertifikat \(number)", "Certificate \(number)"))
    }
  }

  /// The practice scores added up by topic, in order of first practice.
  private func sections(of attempts: [AttemptRecord]) -> [SectionScore] {
    var order: [String] = []
    var sums: [String: Score] = [:]
    for section in attempts.compactMap(\.closing).flatMap(\.sections) {
      if sums[section.topic] == nil { order.append(section.topic) }
      let sum = sums[section.topic] ?? Score(earned: 0, possible: 0)
      sums[section.topic] = Score(
        earned: sum.earned + section.score.earned, possible: sum.possible + section.score.possible)
    }
    return order.compactMap { topic in sums[topic].map { SectionScore(topic: topic, score: $0) } }
  }

  private func line(of exam: AttemptRecord) -> Bilingual {
    let day = exam.start.day(offset: desk.clockOffset)
    let lead = Bilingual(
      "Ujian \(exam.sources.program ?? "") \(day.longText(in: .indonesian)): ",
      "Exam \(exam.sources.program ?? "") \(day.longText(in: .english)): ")
    guard let closing = exam.closing else {
      return lead + unscored(exam)
    }
    if let last = exam.regradings.last, let first = exam.firstResult {
      return lead + RegradeWords.both(first, last.regrading)
    }
    let score = "\(closing.score.earned)/\(closing.score.possible)"
    return lead
      + (closing.isPass
        ? Bilingual("\(score), LULUS", "\(score), PASS")
        : Bilingual("\(score), BELUM LULUS", "\(score), NOT PASSED"))
  }

  /// How far an exam is that has no score.
  private func unscored(_ exam: AttemptRecord) -> Bilingual {
    switch exam.abandonment?.reason {
    case .wished: Bilingual("ditutup tanpa nilai (menyerah)", "closed without a score (withdrawn)")
    case .formChanged, .lawChanged, .other:
      Bilingual("ditutup tanpa nilai", "closed without a score")
    case nil where exam.isOverdue(at: desk.supplies.now()):
      Bilingual("waktu habis, belum dinilai", "out of time, not scored yet")
    case nil: Bilingual("belum dikumpulkan", "not handed in")
    }
  }

  private func answer(
    _ attempts: [AttemptRecord], _ certificates: [String], _ due: Forecast
  ) -> JSONValue {
    .object([
      "version": .int(1),
      "attempts": .array(attempts.map(json)),
      "certificates": .array(certificates.map(JSONValue.string)),
      "due": .object([
        "today": .int(due.today),
        "within_\(Forecast.span)_days": .int(due.soon),
        "next": due.next.map { .string($0.day.description) } ?? .null,
      ]),
    ])
  }

  private func json(_ attempt: AttemptRecord) -> JSONValue {
    .object([
      "attempt": .string(attempt.id.description),
      "kind": .string(attempt.kind.rawValue),
      "program": attempt.sources.program.map(JSONValue.string) ?? .null,
      "started": .string(attempt.start.description),
      "closed": attempt.closing.map { .string($0.at.description) } ?? .null,
      "earned": attempt.closing.map { .int($0.score.earned) } ?? .null,
      "possible": attempt.closing.map { .int($0.score.possible) } ?? .null,
      "pass": attempt.closing.map { .bool($0.isPass) } ?? .null,
      "regraded": attempt.regradings.last.map { $0.regrading.json } ?? .null,
    ])
  }
}
