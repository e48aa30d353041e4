import Assessment
import Text

/// What `latihan` says.
enum PracticeWords {
  static let answerPrompt = Bilingual("jawab> ", "answer> ")
  /// Short where the long prompt would fill the line on which one types.
  static func afterwardsPrompt(within width: Int) -> Bilingual {
    width < 60
      ? Bilingual("(Enter = lanjut, '?')> ", "(Enter = go on, '?')> ")
      : Bilingual(
        "(Enter = lanjut, 'pasal', 'andai', 'lapor')> ",
        "(Enter = go on, 'provision', 'whatif', 'report')> ")
  }
  static let onwards: Set<String> = ["lanjut", "next", "n"]

  static let countOutside = Bilingual(
    "Jumlah butir 1 sampai \(PracticeJob.largestCount).",
    "The number of items is 1 to \(PracticeJob.largestCount).")

  static func count(_ items: Int) -> Bilingual {
    Bilingual(" (\(items) butir)", " (\(items) \(items == 1 ? "item" : "items"))")
  }

  static let nothing = Bilingual(
    "Belum ada butir tentang itu. Lihat 'latihan daftar'.",
    "There is no item about that yet. See 'practice list'.")

  static let examRuns = Bilingual(
    "Ujian Anda masih berjalan. Ketik 'ujian' untuk melanjutkan dan mengumpulkannya dahulu.",
    "Your exam is still running. Type 'exam' to go on and hand it in first.")

  static let help = Bilingual(
    "Ketik nomor, huruf atau awal kata satu pilihan. 'lewati' ke butir berikutnya, 'selesai' untuk "
      + "berhenti.",
    "Type the number, letter or beginning of an option. 'skip' to the next item, 'finish' to stop.")

  static let afterwardsHelp = Bilingual(
    "Enter untuk lanjut; 'pasal' dasar hukumnya, 'andai' yang mengubah putusan, 'andai fakta=nilai' "
      + "untuk mencoba, 'lapor' bila butir ini keliru, 'selesai' untuk berhenti.",
    "Enter to go on; 'provision' for its basis, 'whatif' for what turns the verdict, 'whatif "
      + "fact=value' to try, 'report' if the item is wrong, 'finish' to stop.")

  static func heading(_ number: Int, of count: Int) -> Bilingual {
    Bilingual("Butir \(number) dari \(count)", "Item \(number) of \(count)")
  }

  static func chosen(_ choice: PracticeChoice) -> Bilingual {
    let rest = choice.items.count - choice.missed - choice.unseen
    var indonesian: [String] = []
    var english: [String] = []
    if choice.missed > 0 {
      indonesian.append("\(choice.missed) yang terakhir keliru")
      english.append("\(choice.missed) missed last time")
    }
    if choice.unseen > 0 {
      indonesian.append("\(choice.unseen) yang belum pernah dilatih")
      english.append("\(choice.unseen) not practised yet")
    }
    if rest > 0 {
      indonesian.append("\(rest) yang paling lama tidak diulang")
      english.append("\(rest) longest not repeated")
    }
    return Bilingual(
      "Dipilih: \(indonesian.joined(separator: ", ")).",
      "Chosen: \(english.joined(separator: ", ")).")
  }

  static func right(_ note: Bilingual) -> Bilingual {
    Bilingual("Tepat.   (\(note.indonesian))", "Right.   (\(note.english))")
  }

  static func wrong(_ key: Bilingual, _ note: Bilingual) -> Bilingual {
    Bilingual(
      "Belum tepat. Jawaban yang benar: \(key.indonesian).   (\(note.indonesian))",
      "Not quite. The right answer: \(key.english).   (\(note.english))")
  }

  static let noRuleGivesIt = Bilingual(
    "tidak satu pun perubahan tunggal membuat pilihan ini benar",
    "no single change would make this option right")

  static func wouldHold(_ change: String, basis: String) -> Bilingual {
    Bilingual(
      "akan benar bila \(change)\(basis.isEmpty ? "" : " (\(basis))")",
      "would be right with \(change)\(basis.isEmpty ? "" : " (\(basis))")")
  }

  static func finished(_ score: Score) -> Bilingual {
    Bilingual(
      "Latihan selesai: \(score.earned) tepat dari \(score.possible) yang dijawab.",
      "Practice finished: \(score.earned) right of \(score.possible) answered.")
  }
}
