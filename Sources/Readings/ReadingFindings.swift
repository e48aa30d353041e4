import Law
import Text

extension Finding {
  static func facts(_ error: ScenarioError, at place: Place) -> Finding {
    Finding(
      "R001", at: place, error.sentence,
      remedy: Bilingual("Perbaiki baris ini.", "Correct this line."))
  }

  static func statedVerdict(_ word: Token) -> Finding {
    Finding(
      "R002", at: word.place,
      Bilingual(
        "“\(word.text)” menyatakan putusan; putusan tidak disimpan",
        "“\(word.text)” states a verdict; verdicts are not stored"),
      remedy: Bilingual(
        "Hapus baris ini: putusan diturunkan dari fakta saat halaman dibuka.",
        "Delete the line: the verdict follows from the facts when the page is opened."))
  }

  static func wrongNumber(_ word: Token) -> Finding {
    Finding(
      "R003", at: word.place,
      Bilingual(
        "“\(word.text)” bukan nomor halaman", "“\(word.text)” is no number of a page"),
      remedy: Bilingual(
        "Tulis bilangan bulat dari 1, misalnya: nomor 3.",
        "Write a whole number from 1, for example: nomor 3."))
  }

  static func noVerdict(_ error: VerdictError, at place: Place) -> Finding {
    switch error {
    case .dayOutside(let day, let first):
      Finding(
        "R004", at: place,
        Bilingual(
          "hukum di sini mulai pada \(first), skenarionya pada \(day)",
          "the law here begins on \(first), the scenario is of \(day)"),
        remedy: Bilingual("Pakai tanggal yang lebih kemudian.", "Use a later date."))
    case .impossible:
      Finding(
        "R004", at: place,
        Bilingual(
          "fakta-fakta itu tidak mungkin benar bersama", "these facts cannot be true together"),
        remedy: Bilingual("Periksa lagi faktanya.", "Check the facts again."))
    }
  }

  static func unsettled(_ missing: [String], at place: Place) -> Finding {
    let list = missing.joined(separator: ", ")
    return Finding(
      "R005", at: place,
      Bilingual(
        "hukum belum dapat memutus tanpa \(list)", "the law gives no verdict without \(list)"),
      remedy: Bilingual(
        "Sebutkan \(list) pada baris fakta dan dalam ceritanya.",
        "State \(list) in the line of facts and in the story."))
  }

  static func unknownGround(_ word: Token, near: String?) -> Finding {
    Finding(
      "R006", at: word.place,
      Bilingual(
        "tidak ada aturan, ketentuan, bentuk sanksi atau instrumen “\(word.text)”",
        "there is no rule, stipulation, form of sanction or instrument “\(word.text)”"),
      remedy: near.map { Bilingual("Maksud Anda “\($0)”?", "Did you mean “\($0)”?") }
        ?? Bilingual(
          "Lihat namanya dengan 'aturan' dan 'ketentuan'.",
          "Look the name up with 'rule' and 'stipulation'."))
  }

  static func secondPage(_ word: Token) -> Finding {
    Finding(
      "R007", at: word.place,
      Bilingual("satu berkas hanya memuat satu bacaan", "one file holds one page only"),
      remedy: Bilingual(
        "Pindahkan bacaan ini ke berkas lain.", "Move this page to a file of its own."))
  }
}
