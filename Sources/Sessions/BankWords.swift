import QuestionBanks
import Text

/// What is said of banks as such.
enum BankWords {
  /// Each bank with its number of items; more than two together.
  static func overview(of banks: [BankHead]) -> [Bilingual] {
    guard banks.count > 2 else {
      return banks.map { Bilingual("bank \($0.id) ", "bank \($0.id) ") + count($0.declaredCount) }
    }
    let items = banks.reduce(0) { $0 + $1.declaredCount }
    return [Bilingual("\(banks.count) bank soal ", "\(banks.count) banks ") + count(items)]
  }

  private static func count(_ items: Int) -> Bilingual {
    Bilingual("(\(items) butir)", "(\(items) items)")
  }

  static func leftOut(_ name: String, _ trouble: Trouble) -> Bilingual {
    let errors =
      if case .findings(let findings) = trouble { findings.count { $0.severity == .error } } else {
        1
      }
    return Bilingual(
      "Bank “\(name)” tidak dipakai: \(errors) kesalahan. Lihat 'bank periksa'.",
      "The bank “\(name)” is left out: \(errors) \(errors == 1 ? "error" : "errors"). See 'bank check'."
    )
  }

  static func noItem(_ name: String, near: String?) -> Bilingual {
    Bilingual(
      "Butir “\(name)” tidak ada.\(near.map { " Maksud Anda “\($0)”?" } ?? "")",
      "There is no item “\(name)”.\(near.map { " Did you mean “\($0)”?" } ?? "")")
  }

  static let checking = Bilingual("Bank diperiksa", "Banks checked")

  static let itemMissing = Bilingual(
    "Sebutkan butirnya, misalnya: bank pratinjau medsos-suka-01.",
    "Name the item, for example: bank preview medsos-suka-01.")

  static let examinable = Bilingual(
    "Boleh masuk ujian: bertumpu pada aturan yang pasti.", "Fit for exams: it rests on sure rules.")
  static let practiceOnly = Bilingual(
    "Hanya untuk latihan: dasarnya belum cukup pasti untuk ujian.",
    "For practice only: its basis is not sure enough for an exam.")
  static let preview = Bilingual("Pratinjau", "Preview")
  static let key = Bilingual("Kunci menurut hukum", "Key by the law")
}
