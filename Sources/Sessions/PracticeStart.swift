import Assessment
import QuestionBanks
import Results
import Text

/// What every practice begins with: the banks, who practises, and what that person did before.
struct PracticeStart {
  let banks: [ProvedBank]
  let store: any ResultsStore
  let participant: SubjectID
  /// In the order in which they were started.
  let attempts: [AttemptRecord]
  let standing: PracticeStanding
  private let programs: [Program]

  /// Refuses while an exam runs: the reasons behind an answer are not told meanwhile.
  init(at desk: Desk, _ banks: [ProvedBank]) throws(Trouble) {
    self.banks = banks
    let store = try desk.store()
    let participant = desk.subjectAtThisSeat()
    let entries = try Trouble.storing { () throws(StoreError) in try store.entries(of: participant)
    }
    (self.store, self.participant) = (store, participant)
    attempts = AttemptReplay(entries).attempts
    let now = desk.supplies.now()
    let isExamRunning = attempts.contains { attempt in
      attempt.kind == .exam && attempt.isOpen && now < attempt.deadline ?? now
    }
    if isExamRunning { throw .usage(PracticeWords.examRuns, command: CommandInfo.exam.name) }
    programs = desk.readablePrograms()
    standing = try PracticeStanding(
      of: participant, entries, banks: banks.map(\.keyed), programs: programs, desk: desk,
      store: store)
  }

  /// Whether participants may know what they missed in `exam`.
  func tellsMissed(_ exam: AttemptRecord) -> Bool {
    !PracticeHistory.hidden(by: programs).contains(exam.sources.program ?? "")
  }

  var pairs: [ItemPair] { banks.flatMap(\.keyed.bank.pairs) }
  var items: [KeyedItem] { banks.flatMap(\.keyed.items) }
}

extension Desk {
  /// The programs that can be read. Practice goes on where a program's file is broken; 'ujian' and
  /// 'program' tell of it.
  func readablePrograms() -> [Program] { ((try? programs()) ?? []).map(\.program) }

  /// The participant at this seat; a new, nameless one where nobody sat here before.
  func subjectAtThisSeat() -> SubjectID {
    if let subject = supplies.seat.subject { return subject }
    var generator = supplies
    let subject = SubjectID.random(using: &generator)
    supplies.seat.subject = subject
    return subject
  }
}
