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
    let texts = try desk.bankTextsIfAny()
    let old = JudgedBanks(texts, by: before).items.mapValues(key)
    var new = JudgedBanks(texts, by: after).items.mapValues(key)
    for item in old.keys where new[item] == nil { new[item] = .unkeyed(.unreadable) }
    let items = Set(old.filter { $0.value.id != new[$0.key]?.id }.keys)
    return ItemChanges(before: old, after: new, responses: try responses(to: items))
  }

  private func key(of judgement: JudgedBanks.Judgement) -> ItemKey {
    switch judgement {
    case .keyed(let keyed): .key(id: keyed.key.id, text: keyed.keyText)
    case .unkeyed(let reason): .unkeyed(reason)
    }
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

extension Desk {
  /// The texts of the usual banks; none where there is no bank.
  func bankTextsIfAny() throws(Trouble) -> [[(name: String, text: String)]] {
    try bankTextsAtHand().map(\.files)
  }

  /// The usual banks with their folders; none where there is no bank.
  func bankTextsAtHand() throws(Trouble) -> [Supplies.BankText] {
    do throws(Trouble) { return try supplies.bankTexts(nil) } catch {
      guard case .noBank = error else { throw error }
      return []
    }
  }
}

extension Bilingual {
  static let unreadable = Bilingual(
    "edisi itu tidak dapat membaca butir ini", "that edition cannot read this item")
}
