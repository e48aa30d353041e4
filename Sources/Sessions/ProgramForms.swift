import Assessment
import QuestionBanks
import Results

extension ProvedProgram {
  /// A form for somebody who had these `attempts`, with as few items again as can be.
  func form(
    for attempts: [AttemptRecord], at desk: Desk
  ) throws(Trouble) -> AssembledForm {
    let shown = attempts.filter { $0.kind == .exam }.map {
      (start: $0.start, shown: $0.shown.map(\.item))
    }
    let recent = program.recentWindow?.items(of: shown, at: desk.supplies.now()) ?? []
    let seen = RecentlySeen(recent, among: try desk.items())
    do {
      return try AssembledForm(
        of: program, from: stock, seed: desk.supplies.random(), avoiding: seen)
    } catch { throw .findings(read.written.findings(of: error.shortages)) }
  }
}
