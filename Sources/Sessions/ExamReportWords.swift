import Assessment
import Dates
import Results
import Text

/// What is said of the result of an exam.
enum ExamReportWords {
  static let toldLater = Bilingual(
    "Ujian Anda tersimpan. Hasilnya disampaikan oleh penyelenggara.",
    "Your exam is saved. Whoever holds it will tell you the result.")

  static func outcome(_ closing: Closing, cut: CutScore) -> Bilingual {
    let score = closing.score
    return Bilingual(
      "Nilai \(percent(score, ",")) (\(score.earned) dari \(score.possible)), batas lulus "
        + "\(cut.percent) %: ",
      "Score \(percent(score, ".")) (\(score.earned) of \(score.possible)), cut score "
        + "\(cut.percent) %: ")
      + (closing.isPass ? Bilingual("LULUS.", "PASS.") : Bilingual("BELUM LULUS.", "NOT PASSED."))
  }

  static let lookAgain = Bilingual("Pelajari lagi:", "Look again at:")

  static func item(_ number: Int) -> Bilingual {
    Bilingual("Butir \(number)", "Item \(number)")
  }

  static func answers(given: Bilingual?, right: Bilingual) -> Bilingual {
    let given = given ?? Bilingual("tidak ada", "none")
    return Bilingual(
      "Jawaban Anda: \(given.indonesian). Jawaban yang benar: \(right.indonesian).",
      "Your answer: \(given.english). The right answer: \(right.english).")
  }

  static func retake(_ retake: Retake) -> Bilingual {
    switch retake {
    case .atOnce:
      Bilingual("Ketik 'ujian' untuk mencoba lagi.", "Type 'exam' to try again.")
    case .from(let day):
      Bilingual(
        "Ujian ini dapat diulang mulai \(day.longText(in: .indonesian)).",
        "This exam can be sat again from \(day.longText(in: .english)).")
    case .never:
      Bilingual(
        "Kesempatan Anda untuk ujian ini sudah habis; tanyakan kepada penyelenggara.",
        "You have no attempt at this exam left; ask whoever holds it.")
    }
  }

  static let practice = Bilingual(
    "'latihan perbaikan' melatih yang keliru, kapan saja.",
    "'practice remedial' practises what you missed, at any time.")

  static let canPractise = Bilingual(
    "Yang keliru dapat langsung dilatih.", "What you missed can be practised at once.")

  static let practiseNow = Bilingual("Berlatih sekarang?", "Practise now?")

  private static func percent(_ score: Score, _ mark: String) -> String {
    "\(score.permille / 10)\(mark)\(score.permille % 10) %"
  }
}
