import Assessment
import QuestionBanks
import Text

/// What an edit of bank files changed, item by item.
struct BankEdits {
  private let before: [ReadBank]
  private let after: [ReadBank]

  init(from before: [ReadBank], to after: [ReadBank]) {
    self.before = before
    self.after = after
  }

  /// A line for each bank that is not what it was.
  func lines(at desk: Desk) -> [Bilingual] {
    let ids = Set((before + after).map(\.bank.id)).sorted()
    return ids.compactMap { id in
      let old = before.first { $0.bank.id == id }
      let new = after.first { $0.bank.id == id }
      guard old?.digest != new?.digest else { return nil }
      return line(id, digests(old, desk), digests(new, desk))
    }
  }

  private func digests(_ read: ReadBank?, _ desk: Desk) -> [String: String] {
    Dictionary(
      (read?.bank.items ?? []).map { ($0.id.description, desk.digest(of: $0)) }
    ) { first, _ in first }
  }

  private func line(
    _ id: String, _ old: [String: String], _ new: [String: String]
  ) -> Bilingual {
    let parts = [
      part("baru", "new", new.keys.filter { old[$0] == nil }),
      part("berubah", "changed", new.keys.filter { old[$0] != nil && old[$0] != new[$0] }),
      part("hilang", "gone", old.keys.filter { new[$0] == nil }),
    ].compactMap { $0 }
    let none = Bilingual("tidak ada butir yang berubah", "no item changed")
    let told = parts.isEmpty ? [none] : parts
    return Bilingual(
      "Bank “\(id)” dibaca ulang: \(told.map(\.indonesian).joined(separator: "; ")).",
      "The bank “\(id)” was read again: \(told.map(\.english).joined(separator: "; ")).")
  }

  /// How many, and the first few by name.
  private func part(
    _ indonesian: String, _ english: String, _ items: [String]
  ) -> Bilingual? {
    guard !items.isEmpty else { return nil }
    let names = items.sorted().prefix(3).joined(separator: ", ") + (items.count > 3 ? ", …" : "")
    return Bilingual(
      "\(items.count) butir \(indonesian) (\(names))", "\(items.count) \(english) (\(names))")
  }
}
