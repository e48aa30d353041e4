import Results
import Text

/// Why a certificate ends, in an officer's words. It stands in the ledger for ever, so it names
/// nobody.
struct WithdrawalReason {
  let text: String

  static let length = 3...200

  /// The reason in `line`, or what is wrong with it.
  ///
  /// - Parameter name: The holder's, where it is known.
  init(_ line: String, of name: String?) throws(WithdrawalReasonFault) {
    text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard Self.length.contains(text.count) else { throw .length }
    guard !Self.holdsNumber(text) else { throw .number }
    let words = Self.words(of: text)
    guard !Self.words(of: name ?? "").contains(where: { $0.count > 3 && words.contains($0) })
    else { throw .name }
  }

  private static func words(of text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  /// Whether nine digits or more follow each other, as in a NIP, grouped or not. Numbers of decrees
  /// have strokes between their parts.
  private static func holdsNumber(_ text: String) -> Bool {
    var digits = 0
    for character in text {
      if character.isNumber { digits += 1 } else if !" .-".contains(character) { digits = 0 }
      if digits >= 9 { return true }
    }
    return false
  }
}

/// Why a reason cannot stand in the ledger.
enum WithdrawalReasonFault: Error {
  case length
  /// It holds a number of staff.
  case number
  /// It names the holder.
  case name

  var sentence: Bilingual {
    switch self {
    case .length: WithdrawalWords.reasonHelp
    case .number:
      Bilingual(
        "Jangan menulis NIP atau nomor panjang: alasan tercatat selamanya di jurnal. Tulis lagi "
          + "tanpa nomor itu.",
        "Write no NIP and no long number: the reason stands in the ledger for ever. Write it again "
          + "without the number.")
    case .name:
      Bilingual(
        "Jangan menyebut nama pemegangnya: alasan tercatat selamanya di jurnal. Tulis lagi tanpa "
          + "nama.",
        "Do not name the holder: the reason stands in the ledger for ever. Write it again without "
          + "the name.")
    }
  }
}
