import Assessment
import Law
import LawEditions
import QuestionBanks
import Results
import Text

/// The items of the banks in use whose key two editions settle differently, and the stored responses
/// to them.
struct TouchedItems {
  let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  func changes(from before: RuleBase, to after: RuleBase) throws(Trouble) -> ItemChanges {
    let texts: [Supplies.BankText]
    do { texts = try desk.supplies.bankTexts(nil) } catch {
      guard case .noBank = error else { throw error }
      texts = []
    }
    let old = keys(texts, before)
    var new = keys(texts, after)
    for item in old.keys where new[item] == nil { new[item] = .unkeyed(.unreadable) }
    let items = Set(old.filter { $0.value.id != new[$0.key]?.id }.keys)
    return ItemChanges(before: old, after: new, responses: try responses(to: items))
  }

  /// What `law` makes of every item that it can read.
  private func keys(_ texts: [Supplies.BankText], _ law: RuleBase) -> [String: ItemKey] {
    var keys: [String: ItemKey] = [:]
    for bank in texts.compactMap({ BankReader($0.files, law: law).readable }) {
      let findings = BankProver(bank, law: law).findings.filter { $0.severity == .error }
      for item in bank.items {
        let finding = findings.first { $0.place == item.place }
        keys[item.id.description] = key(of: item, law, finding)
      }
    }
    return keys
  }

  private func key(of item: Item, _ law: RuleBase, _ finding: Finding?) -> ItemKey {
    guard let keyed = try? item.keyed(by: law) else {
      return .unkeyed(finding?.sentence ?? .unreadable)
    }
    return .key(id: keyed.key.id, text: keyed.keyText)
  }

  /// The ids of the answers that were given to each of `items`, as far as there are results.
  private func responses(to items: Set<String>) throws(Trouble) -> [String: [String]] {
    guard !items.isEmpty, let store = try desk.supplies.existingStore() else { return [:] }
    let entries = try Trouble.storing { () throws(StoreError) in
      try store.entries(after: 0, of: nil, type: .responseRecorded)
    }
    var chosen: [String: [String]] = [:]
    for body in entries.map(\.entry.body) {
      guard let item = body["item"]?.stringValue, items.contains(item),
        let answer = Answer(jsonMembers: body)
      else { continue }
      chosen[item, default: []].append(answer.id)
    }
    return chosen
  }
}

extension Bilingual {
  fileprivate static let unreadable = Bilingual(
    "edisi itu tidak dapat membaca butir ini", "that edition cannot read this item")
}
