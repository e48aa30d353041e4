import Assessment
import Refreshers
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
    " 'fakta' yang disebut cerita, 'ulangi' menampilkan "
      + "butir lagi, 'lewati' ke butir berikutnya, 'kembali' ke sebelumnya, 'daftar' semuanya, "
      + "'tandai' untuk dilihat lagi, 'lapor' bila keliru, 'selesai' untuk berhenti.",
    " 'facts' of the story, 'repeat' to show the "
      + "item again, 'skip' to the next item, 'back' to the one before, 'list' for all of them, 'flag' to "
      + "look at it again, 'report' if it is wrong, 'finish' to stop.")

  static let afterwardsHelp = Bilingual(
    "Enter untuk lanjut; 'pasal' dasar hukumnya, 'andai' yang mengubah putusan, 'andai fakta=nilai' "
      + "untuk mencoba, 'fakta' yang disebut cerita, 'ulangi' menampilkan butir lagi, 'kembali', "
      + "'daftar', 'tandai', 'lapor' bila butir ini keliru, 'selesai' untuk berhenti.",
    "Enter to go on; 'provision' for its basis, 'whatif' for what turns the verdict, 'whatif "
      + "fact=value' to try, 'facts' of the story, 'repeat' to show the item again, 'back', 'list', "
      + "'flag', 'report' if the item is wrong, 'finish' to stop.")

  static let onlyAfterwards = Bilingual(
    "Jawablah dahulu; sesudah itu dasar dan pengandaiannya ditampilkan.",
    "Answer first; then its basis and what turns it are shown.")

  static let again = Bilingual("Butir ini", "This item")
  static let flagged = Bilingual("Ditandai.", "Flagged.")
  static let unflagged = Bilingual("Tanda dilepas.", "Flag removed.")
  static let mark = Bilingual(", ditandai", ", flagged")
  static let open = Bilingual("belum dijawab", "open")
  static let answeredRight = Bilingual("tepat", "right")
  static let answeredWrong = Bilingual("belum tepat", "not right")

  static func flagged(_ items: [ItemID]) -> Bilingual {
    let list = items.map(\.description).joined(separator: ", ")
    return Bilingual("Anda menandai: \(list).", "You flagged: \(list).")
  }

  static func heading(_ number: Int, of count: Int) -> Bilingual {
    Bilingual("Butir \(number) dari \(count)", "Item \(number) of \(count)")
  }

  static func chosen(_ choice: PracticeChoice) -> Bilingual {
    let parts = Urgency.allCases.compactMap { urgency in
      choice.counts[urgency].map { part(urgency, $0) }
    }
    return Bilingual(
      "Dipilih: \(parts.map(\.indonesian).joined(separator: ", ")).",
      "Chosen: \(parts.map(\.english).joined(separator: ", ")).")
  }

  private static func part(_ urgency: Urgency, _ count: Int) -> Bilingual {
    switch urgency {
    case .missed: Bilingual("\(count) yang terakhir keliru", "\(count) missed last time")
    case .due: Bilingual("\(count) yang perlu diulang", "\(count) due to be repeated")
    case .new: Bilingual("\(count) yang belum pernah dilatih", "\(count) not practised yet")
    case .early: Bilingual("\(count) yang belum waktunya diulang", "\(count) not due yet")
    }
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
