import Assessment
import QuestionBanks
import Results
import Text

extension Desk {
  /// Puts the whole text of a program into the ledger, unless it is there: what is told before an exam
  /// stands in the record of it.
  func record(_ read: ReadProgram, in store: any ResultsStore) throws(Trouble) {
    guard try text(ofProgram: read.digest, in: store) == nil else { return }
    let entry = Entry.program(
      read.program.id, digest: read.digest, text: read.program.canonicalText,
      at: supplies.now(), actor: "netral")
    try Trouble.storing { () throws(StoreError) in try store.append(entry) }
  }

  /// The program that the attempt was started by, with the rules of that time: a file that was changed
  /// or taken away since changes no exam that began by it.
  func program(
    of exam: AttemptRecord, in store: any ResultsStore
  ) throws(Trouble) -> Program {
    guard let digest = exam.sources.programDigest else {
      // Attempts of earlier versions name it only.
      return try program(named: exam.sources.program).program
    }
    if let same = (try? programs())?.first(where: { $0.digest == digest }) { return same.program }
    guard let text = try text(ofProgram: digest, in: store),
      let written = ProgramReader(text, file: exam.sources.program ?? "").program,
      ReadProgram(written, for: self).digest == digest
    else { return try program(named: exam.sources.program).program }
    return written.program
  }

  private func text(
    ofProgram digest: String, in store: any ResultsStore
  ) throws(Trouble) -> String? {
    try Trouble.storing { () throws(StoreError) in
      try store.entries(after: 0, of: nil, type: .programLoaded).lazy
        .compactMap { $0.entry.programText(digest: digest) }.first
    }
  }
}
