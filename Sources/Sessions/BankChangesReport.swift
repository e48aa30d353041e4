import Assessment
import QuestionBanks
import Text

/// What becomes of banks, as plain lines and as JSON.
struct BankChangesReport {
  private let changes: BankChanges

  init(_ changes: BankChanges) { self.changes = changes }

  /// List by list, those without an entry left out; one line where nothing changes.
  func lines(in language: Language) -> [String] {
    guard !changes.isEmpty else { return [BankChangesWords.nothing[language]] }
    return lists.filter { !$0.entries.isEmpty }.flatMap { list in
      ["\(list.title[language]) (\(list.entries.count)):"]
        + list.entries.map { "  \($0[language])" }
    }
  }

  private var lists: [(title: Bilingual, entries: [Bilingual])] {
    [
      (
        BankChangesWords.newKeys,
        changes.newKeys.map {
          entry($0.before, $0.before.keyText + Bilingual(" → ", " → ") + $0.after.keyText)
        }
      ),
      (
        BankChangesWords.lost,
        changes.lost.map { item, reason in
          entry(
            item, item.keyText + BankChangesWords.noKey + (reason ?? .unreadable))
        }
      ),
      (BankChangesWords.gained, changes.gained.map { entry($0, $0.keyText) }),
      (BankChangesWords.noLongerExaminable, changes.noLongerExaminable.map(name)),
      (BankChangesWords.nowExaminable, changes.nowExaminable.map(name)),
      (
        BankChangesWords.noLongerFilled,
        changes.noLongerFilled.flatMap { unfilled in
          unfilled.shortages.map { BankChangesWords.line(of: unfilled, $0) }
        }
      ),
      (
        BankChangesWords.nowFilled,
        changes.nowFilled.map { Bilingual($0.program, $0.program) }
      ),
    ]
  }

  private func entry(_ item: KeyedItem, _ text: Bilingual) -> Bilingual {
    name(of: item) + Bilingual(": ", ": ") + text
  }

  private func name(of item: KeyedItem) -> Bilingual {
    Bilingual(item.item.id.description, item.item.id.description)
  }

  /// The answer to `bank banding --json`, version 2.
  func json(_ names: (before: String, after: String)) -> JSONValue {
    .object([
      "version": .int(2), "before": .string(names.before), "after": .string(names.after),
      "new_keys": .array(
        changes.newKeys.map {
          .object([
            "item": id(of: $0.before), "before": key(of: $0.before), "after": key(of: $0.after),
          ])
        }),
      "lost_keys": .array(
        changes.lost.map { item, reason in
          .object([
            "item": id(of: item), "before": key(of: item),
            "reason": (reason ?? .unreadable).json,
          ])
        }),
      "gained_keys": .array(
        changes.gained.map { .object(["item": id(of: $0), "after": key(of: $0)]) }),
      "no_longer_for_exams": .array(changes.noLongerExaminable.map(id)),
      "now_for_exams": .array(changes.nowExaminable.map(id)),
      "programs_no_longer_filled": .array(changes.noLongerFilled.map(json)),
      "programs_now_filled": .array(changes.nowFilled.map(json)),
    ])
  }

  private func id(of item: KeyedItem) -> JSONValue { .string(item.item.id.description) }
  private func key(of item: KeyedItem) -> JSONValue { .string(item.key.id) }

  private func json(_ unfilled: JudgedBanks.UnfilledProgram) -> JSONValue {
    .object([
      "program": .string(unfilled.program),
      "sections": .array(
        unfilled.shortages.map {
          .object([
            "section": .string($0.section), "needed": .int($0.needed),
            "available": .int($0.available),
          ])
        }),
    ])
  }
}
