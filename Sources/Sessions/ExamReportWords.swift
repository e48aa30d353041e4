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
      "Nilai \(percent(score, ",")) (\(score.words.indonesian)), batas lulus \(cut.percent) %: ",
      "Score \(percent(score, ".")) (\(score.words.english)), cut score \(cut.percent) %: ")
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

  static let again = Bilingual(
    "Ketik 'ujian' untuk mencoba lagi.", "Type 'exam' to try again.")

  /// Sections that fell short of their minima.
  static func short(_ sections: [Program.Section]) -> Bilingual {
    let list = sections.map { section in
      section.title + Bilingual(" (\(section.least) %)", " (\(section.least) %)")
    }
    return Bilingual(
      "Batas bagian yang belum tercapai: "
        + "\(list.map(\.indonesian).joined(separator: "; ")).",
      "Sections that fell short of their minimum: \(list.map(\.english).joined(separator: "; ")).")
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

extension Program.Section {
  fileprivate var least: Int { minimum?.percent ?? 0 }
}
