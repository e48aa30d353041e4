import Text

/// What `tanya` says.
enum AskWords {
  static let question = Bilingual("pertanyaan", "question")

  static let noAct = Bilingual(
    "Saya tidak mengenali perbuatan yang diatur di sini. Ceritakan apa yang dilakukan, misalnya: "
      + "tanya boleh kasih jempol di unggahan calon bupati?",
    "I recognise no act that is dealt with here. Say what was done, for example: ask may I like a "
      + "candidate's post?")

  static let whichAct = Bilingual("Yang mana yang Anda maksud?", "Which one do you mean?")

  static let noneOfThese = Bilingual("bukan salah satunya", "none of these")

  static let understood = Bilingual("Dipahami   ", "Understood ")

  static let leftOpen = Bilingual(
    "Tanpa fakta itu hukum belum memberi satu jawaban. Kemungkinannya tertera di atas.",
    "Without that fact the law gives no single answer. The possibilities are listed above.")

  /// The act, and how well it fits, as a share with two decimals.
  static func act(_ label: String, _ permille: Int, in language: Language) -> String {
    let hundredths = (permille + 5) / 10
    let mark = language == .indonesian ? "," : "."
    let fraction = String(100 + hundredths % 100).dropFirst()
    let share = "\(hundredths / 100)\(mark)\(fraction)"
    return Bilingual(
      "Perbuatan  \(label)  [cocok \(share)]", "Act        \(label)  [match \(share)]")[
        language]
  }

  static func day(_ day: String, in language: Language) -> String {
    Bilingual("Tanggal    \(day)", "Date       \(day)")[language]
  }
}
