import Assessment
import Results
import Text

/// The items of a practice one after another, with a way back to what was answered.
final class PracticeSitting {
  private let run: AttemptRun
  private var flagged: Set<ItemID> = []

  private var desk: Desk { run.desk }
  private var entries: [Form.Entry] { run.attempt.form.entries }

  init(_ run: AttemptRun) { self.run = run }

  /// Goes through the items until the last one or until the person stops.
  func sit() {
    var index = 0
    var told: String?
    while index < entries.count {
      let entry = entries[index]
      let heading = PracticeWords.heading(index + 1, of: entries.count)[desk.language]
      let story = entry.keyed.item.origin.story
      let item = PracticeItem(run: run, entry: entry)
      var step = item.present(heading: heading, isStoryKnown: story == told)
      while let next = stay(at: item, after: step) { step = next }
      switch step {
      case .stop: return
      case .back: index = max(0, index - 1)
      case .next, .list, .flag: index += 1
      }
      told = story
    }
  }

  /// Shows the list or sets a flag, and goes on at the same item; `nil` where `step` leaves it.
  private func stay(at item: PracticeItem, after step: PracticeItem.Step) -> PracticeItem.Step? {
    let id = item.entry.keyed.item.id
    switch step {
    case .next, .back, .stop: return nil
    case .list: list()
    case .flag:
      let isNew = flagged.insert(id).inserted
      if !isNew { flagged.remove(id) }
      desk.say(isNew ? PracticeWords.flagged : PracticeWords.unflagged)
    }
    return run.attempt.responses[id] == nil ? item.askAgain() : item.talk()
  }

  private func list() {
    for (index, entry) in entries.enumerated() {
      let keyed = entry.keyed
      let state =
        switch run.attempt.responses[keyed.item.id]?.answer {
        case nil: PracticeWords.open
        case keyed.key: PracticeWords.answeredRight
        case .some: PracticeWords.answeredWrong
        }
      let mark = flagged.contains(keyed.item.id) ? PracticeWords.mark : Bilingual("", "")
      desk.say("  \(index + 1)  \(keyed.item.id)  \((state + mark)[desk.language])", hanging: 3)
    }
  }

  /// The flagged items in the form's order.
  var flaggedItems: [ItemID] { entries.map(\.keyed.item.id).filter(flagged.contains) }
}
