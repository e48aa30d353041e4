import Dialogue
import Text

/// A numbered list of which one is picked.
struct Picker {
  let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  /// The position of what was picked; `nil` where the person leaves, by `batal` or, unless
  /// `mustPick`, by an empty line.
  func pick(_ labels: [String], mustPick: Bool = false) -> Int? {
    for (index, label) in labels.enumerated() {
      desk.say("  \(index + 1)  \(label)", hanging: 3)
    }
    while true {
      let prompt = Prompt(Bilingual("pilih> ", "choose> ")[desk.language], kind: .answer)
      guard case .line(let line) = desk.ask(prompt), !Interview.isLeaving(line) else { return nil }
      if line.isEmpty && !mustPick { return nil }
      switch Choice(line, among: labels) {
      case .option(let index): return index
      case .ambiguous: desk.say(Messages.ambiguousChoice(labels.count))
      case .unclear:
        desk.say(Messages.unclearPick(labels.count, mustPick: mustPick))
      }
    }
  }
}
