import Assessment
import Results
import Text

/// What several jobs say, each sentence once, in both languages.
enum Messages {
  static func unclearChoice(_ count: Int) -> Bilingual {
    Bilingual(
      "Ketik nomor 1 sampai \(count), huruf, atau awal kata pilihannya; 'bantuan' untuk yang lain.",
      "Type a number from 1 to \(count), a letter, or how the option begins; 'help' for more.")
  }

  /// The same in a list that is left by `batal` or, unless one `mustPick`, by an empty line.
  static func unclearPick(_ count: Int, mustPick: Bool) -> Bilingual {
    Bilingual(
      "Ketik nomor 1 sampai \(count), huruf, atau awal kata pilihannya; "
        + (mustPick ? "" : "Enter atau ") + "'batal' untuk berhenti.",
      "Type a number from 1 to \(count), a letter, or how the option begins; "
        + (mustPick ? "" : "Enter or ") + "'cancel' to stop.")
  }

  static func ambiguousChoice(_ count: Int) -> Bilingual {
    Bilingual(
      "Beberapa pilihan berawal seperti itu; ketik nomornya, 1 sampai \(count).",
      "Several options begin like that; type the number, 1 to \(count).")
  }

  static let start = Bilingual(
    "Ketik 'latihan' untuk berlatih, 'ujian' untuk ujian, 'tanya' untuk bertanya, 'bantuan' untuk "
      + "perintah.",
    "Type 'practice' to practise, 'exam' for the exam, 'ask' to ask, 'help' for the commands.")

  /// For whoever never sat here before: five lines.
  static let firstRun = [
    Bilingual(
      "Selamat datang. Ketik satu perintah, lalu tekan Enter:",
      "Welcome. Type a command, then press Enter:"),
    Bilingual(
      "  latihan   soal dengan penjelasan langsung; jawab dengan nomornya",
      "  practice  items with reasons at once; answer with a number"),
    Bilingual(
      "  tanya boleh like postingan calon?   bertanya dengan kata sendiri",
      "  ask may I like a candidate's post?   ask in your own words"),
    Bilingual(
      "  ujian     ujian berwaktu dengan sertifikat; setiap jawaban disimpan",
      "  exam      a timed exam with a certificate; every answer is saved"),
    Bilingual(
      "  bantuan   semua perintah, kapan saja; 'keluar' untuk selesai",
      "  help      every command, at any time; 'quit' to leave"),
  ]

  static func didYouMean(_ command: String) -> Bilingual {
    Bilingual("Maksud Anda '\(command)'?", "Did you mean '\(command)'?")
  }

  /// To whoever types a command of the dialogue inside an item.
  static func onlyOutside(_ command: CommandInfo) -> Bilingual {
    Bilingual(
      "'\(command.name)' baru dapat dipakai di luar butir: ketik 'keluar' dahulu.",
      "'\(command.alias)' works outside an item only: type 'quit' first.")
  }

  static let sameStory = Bilingual("(Cerita yang sama.)", "(The same story.)")

  /// Said only once the response is on disk.
  static func saved(_ clock: String) -> Bilingual {
    Bilingual("tersimpan \(clock)", "saved \(clock)")
  }
}
