import Assessment
import Law
import QuestionBanks
import Text

/// `bank pratinjau`: an item as a participant sees it, then its key with the proof.
public struct BankPreviewJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter name: An item, or the block that several items come from.
  public func run(_ name: String?) throws(Trouble) -> Status {
    guard let name else {
      throw .usage(BankWords.itemMissing, command: CommandInfo.bank.name)
    }
    let items = try desk.banksAsRead().flatMap(\.bank.items)
    let chosen = items.filter {
      [$0.id.description, $0.origin.story, $0.origin.family].contains(name)
    }
    guard !chosen.isEmpty else {
      let near = nearMiss(of: name, among: items.map(\.id.description))
      throw .usage(BankWords.noItem(name, near: near), command: CommandInfo.bank.name)
    }
    var status = Status.done
    for item in chosen where try !show(item) { status = .finding }
    return status
  }

  /// Whether the item has a key.
  private func show(_ item: Item) throws(Trouble) -> Bool {
    let keyed: KeyedItem
    do throws(KeyError) { keyed = try item.keyed(by: desk.law) } catch {
      desk.say(Finding.notKeyed(item, error, desk.law).text(in: desk.language))
      return false
    }
    let form = Form(practising: [keyed], seed: desk.supplies.random())
    for entry in form.entries {
      ItemPresenter(desk: desk, entry: entry).show(heading: BankWords.preview[desk.language])
      desk.say(BankWords.key + Bilingual(": ", ": ") + entry.rightAnswer, as: .right)
      let explanation = KeyExplanation(entry: entry, law: desk.law, language: desk.language)
      desk.say(rows: explanation.basis + explanation.reasons)
      desk.say(keyed.isExaminable ? BankWords.examinable : BankWords.practiceOnly)
    }
    return true
  }
}
