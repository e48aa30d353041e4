import Assessment
import QuestionBanks
import Text

/// What is said of the changes of banks.
enum BankChangesWords {
  static let asIfOnEitherDay = Bilingual(
    "Setiap butir dinilai seolah-olah perbuatannya terjadi pada tanggal pertama, lalu pada tanggal "
      + "kedua.",
    "Every item is judged as if its act had been done on the first date, then on the second.")
  static let nothing = Bilingual(
    "Tidak ada yang berubah bagi bank yang terbuka.", "Nothing changes for the open banks.")
  static let newKeys = Bilingual("Kuncinya berubah", "Another key")
  static let lost = Bilingual("Kehilangan kunci", "No key any more")
  static let gained = Bilingual("Kini mendapat kunci", "A key now")
  static let nowExaminable = Bilingual("Kini boleh masuk ujian", "Fit for exams now")
  static let noLongerExaminable = Bilingual(
    "Tidak lagi boleh masuk ujian", "No longer fit for exams")
  static let noLongerFilled = Bilingual(
    "Program yang tidak dapat lagi diisi", "Programs that can no longer be filled")
  static let nowFilled = Bilingual(
    "Program yang kini dapat diisi", "Programs that can be filled now")
  static let noKey = Bilingual(" → tanpa kunci: ", " → no key: ")

  static func line(of unfilled: JudgedBanks.UnfilledProgram, _ shortage: Shortage) -> Bilingual {
    Bilingual("\(unfilled.program), ", "\(unfilled.program), ") + shortage.sentence
  }
}
