import Assessment
import QuestionBanks
import Results

extension Desk {
  /// The edition of the law as attempts name it: its day and its whole digest.
  var lawName: String { "\(edition.day) \(edition.digest)" }

  /// The hexadecimal SHA-256 of the item's content.
  func digest(of item: Item) -> String {
    let text = item.content(in: law).canonicalText
    return supplies.checker.digest(of: Array(text.utf8)).description
  }

  func shown(_ entry: Form.Entry) -> ShownItem {
    ShownItem(
      item: entry.keyed.item.id, digest: digest(of: entry.keyed.item),
      options: entry.shown.map(\.id))
  }
}

extension Form {
  /// The banks that its items come from.
  func sources(among banks: [ProvedBank]) -> [BankSource] {
    let items = Set(entries.map(\.keyed.item.id))
    return banks.filter { bank in bank.keyed.items.contains { items.contains($0.item.id) } }
      .map { BankSource(id: $0.keyed.bank.id, digest: $0.digest) }.sorted { $0.id < $1.id }
  }
}
