import Assessment
import Foundation
import Law
import QuestionBanks
import Regulations
import Text

/// Who knows the law: the words of the right option of every item of the test bank.
struct Keys {
  /// By the item's id.
  let texts: [String: String]

  init() throws {
    let file = "\(Desktop.bank)/uji.soal"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    guard let law = LawReader(regulations).base,
      let bank = BankReader([(file, text)], law: law).bank,
      let keyed = BankProver(bank, law: law).keyed
    else { throw KeysError.noBank }
    texts = Dictionary(
      uniqueKeysWithValues: keyed.items.map {
        ($0.item.id.description, $0.options[0].text.indonesian)
      })
  }

  enum KeysError: Error { case noBank }

  /// The right words for the item whose heading came last in `shown`.
  func answer(to shown: String) -> String {
    let heading = shown.split(separator: "\n").last { $0.contains(" · ") }
    let id = heading?.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    return texts[id] ?? "tidak tahu"
  }
}
