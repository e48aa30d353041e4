import Assessment
import QuestionBanks
import Refreshers
import Results
import Text

extension PracticeJob {
  /// `latihan perbaikan`: what the last exam that is over calls for.
  func remedial(_ words: [String]) throws(Trouble) -> Status {
    if !words.isEmpty {
      throw .usage(RemedialWords.nothingBehind, command: CommandInfo.practice.name)
    }
    let start = try PracticeStart(at: desk, try desk.banks())
    guard let exam = start.attempts.last(where: { $0.kind == .exam && $0.closing != nil }) else {
      return say(RemedialWords.noExam)
    }
    return try remedial(exam, start)
  }

  /// Practice of what `exam` showed not to be known: other items on the same rules first, then the
  /// missed items themselves. What was answered in it is read from the ledger; while it is open,
  /// nothing is told of it.
  public func remedial(after exam: AttemptRecord) throws(Trouble) -> Status {
    let start = try PracticeStart(at: desk, try desk.banks())
    guard let stored = start.attempts.first(where: { $0.id == exam.id }), stored.closing != nil
    else { return say(RemedialWords.noExam) }
    return try remedial(stored, start)
  }

  private func remedial(_ exam: AttemptRecord, _ start: PracticeStart) throws(Trouble) -> Status {
    guard start.tellsMissed(exam) else { return say(RemedialWords.notTold(name(of: exam))) }
    let known = Dictionary(start.items.map { ($0.item.id, $0) }) { first, _ in first }
    let given = Dictionary(exam.responses.map { ($0.item, $0.answer) }) { _, last in last }
    let shown = exam.shown.compactMap { known[$0.item] }
    guard !shown.isEmpty else { return say(RemedialWords.itemsGone) }
    let missed = shown.filter { given[$0.item.id] != $0.key }
    guard !missed.isEmpty else { return say(RemedialWords.nothingMissed(name(of: exam))) }
    var generator = desk.supplies
    let pool = start.standing.order(start.items, by: &generator) + start.items
    let plan = RemedialPlan(
      missed: missed.map(GroundedItem.init), from: pool.map(GroundedItem.init))
    let groups = PracticeGroups(start.items, pairs: [])
    let others = groups.stories(of: plan.others.compactMap { known[$0] })
    let again = groups.stories(of: missed)
    desk.say(RemedialWords.chosen(name(of: exam), others: others.count, missed: again.count))
    try sit(others + again, start)
    return .done
  }

  private func name(of exam: AttemptRecord) -> Bilingual {
    let day = exam.start.day(offset: desk.clockOffset)
    let program = exam.sources.program ?? ""
    return Bilingual(
      "ujian \(program) \(day.longText(in: .indonesian))",
      "exam \(program) of \(day.longText(in: .english))")
  }
}
