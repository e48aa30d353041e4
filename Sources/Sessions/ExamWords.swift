import Assessment
import Text

/// What `ujian` says.
enum ExamWords {
  static let handIn: Set<String> = ["kumpulkan", "submit"]

  static let start = Bilingual("Mulai sekarang?", "Begin now?")
  static let notStarted = Bilingual("Ujian tidak dimulai.", "The exam was not begun.")

  static let left = Bilingual(
    "Ujian belum dikumpulkan dan waktunya terus berjalan. Ketik 'ujian' untuk kembali ke butir yang "
      + "sama.",
    "The exam is not handed in and its clock runs on. Type 'exam' to return to the same item.")

  static let givenUp = Bilingual(
    "Waktu ujian itu sudah habis, jadi ujian itu ditutup tanpa nilai. Ketik 'ujian' untuk yang baru.",
    "The time of that exam is over, so it is closed without a score. Type 'exam' for a new one.")

  static let timeIsUp = Bilingual(
    "Waktu habis. Jawaban yang tersimpan dinilai.", "Time is up. The saved responses are scored.")

  static let unchanged = Bilingual(
    "Pilihan itu sudah tersimpan sebelumnya.", "That choice was saved already.")

  static let help = Bilingual(
    " 'lewati' melompati, 'kembali' ke butir "
      + "sebelumnya, 'fakta' yang disebut cerita, 'ulangi' menampilkan butir lagi, 'tandai' untuk "
      + "ditinjau, 'daftar' melihat yang belum dijawab, 'lapor' bila keliru, 'selesai' untuk "
      + "mengumpulkan. Ctrl-C keluar sementara; waktu terus berjalan.",
    " 'skip' passes over, 'back' to the item "
      + "before, 'facts' of the story, 'repeat' to show the item again, 'flag' for review, 'list' shows "
      + "what is open, 'report' if it is wrong, 'finish' to hand in. Ctrl-C leaves for a while; the "
      + "clock runs on.")

  static let onlyAfterwards = Bilingual(
    "Dasar dan pengandaian baru ditampilkan sesudah ujian.",
    "Bases and what turns a verdict are shown only after the exam.")

  static func stepIsFinal(_ number: Int) -> Bilingual {
    Bilingual(
      "Butir \(number) sudah dijawab dan tidak dapat diubah: tahap sesudahnya sudah terbuka.",
      "Item \(number) is answered and cannot be changed: the step behind it is open.")
  }

  static func flagged(_ numbers: [Int]) -> Bilingual {
    let list = numbers.map(String.init).joined(separator: ", ")
    return Bilingual("Ditandai: \(list).", "Flagged: \(list).")
  }

  static let reviewPrompt = Bilingual(
    "('kumpulkan' atau nomor butir)> ", "('submit' or an item's number)> ")

  static func reviewHelp(_ count: Int) -> Bilingual {
    Bilingual(
      "Ketik 'kumpulkan' untuk mengumpulkan, nomor butir 1 sampai \(count), atau 'keluar' untuk "
        + "melanjutkan nanti; waktu terus berjalan.",
      "Type 'submit' to hand in, an item's number, 1 to \(count), or 'quit' to go on later; the "
        + "clock runs on.")
  }

  static func whichProgram(_ known: [String]) -> Bilingual {
    let list = known.joined(separator: ", ")
    return Bilingual("Sebutkan programnya: \(list).", "Name the program: \(list).")
  }

  static func rules(of program: Program) -> [Bilingual] {
    let minutes = program.minutes
    return [
      Bilingual("Ujian: ", "Exam: ") + program.title,
      Bilingual(
        "  \(program.itemCount) butir, \(minutes) menit, lulus mulai \(program.cutScore.percent) %.",
        "  \(program.itemCount) items, \(minutes) minutes, pass from \(program.cutScore.percent) %."
      ),
      Bilingual(
        "  Setiap butir benar bernilai 1; salah atau kosong 0; tidak ada pengurangan.",
        "  Each right item scores 1; wrong or open 0; nothing is deducted."),
      Bilingual(
        "  Setiap jawaban disimpan sebelum butir berikutnya. Benar atau salah baru disebut sesudah "
          + "dikumpulkan.",
        "  Each response is saved before the next item. Right or wrong is told only after handing "
          + "in."),
      Bilingual(
        "  Waktu tidak berhenti, juga bila Anda keluar atau komputer mati.",
        "  The clock does not stop, not even when you leave or the computer fails."),
      Bilingual(
        "  Lulus bernilai \(program.trainingHours) JP, berlaku \(program.validMonths) bulan.",
        "  A pass is worth \(program.trainingHours) JP, valid for \(program.validMonths) months."),
    ]
  }

  static func heading(_ number: Int, of count: Int, left milliseconds: Int) -> Bilingual {
    let seconds = max(0, milliseconds / 1000)
    let isShort = seconds < 60
    let amount = isShort ? seconds : (seconds + 59) / 60
    return Bilingual(
      "Butir \(number) dari \(count), sisa \(amount) \(isShort ? "detik" : "menit")",
      "Item \(number) of \(count), \(amount) \(isShort ? "seconds" : "minutes") left")
  }

  static func answeredBefore(_ words: Bilingual) -> Bilingual {
    Bilingual(
      "Jawaban Anda sejauh ini: \(words.indonesian).", "Your answer so far: \(words.english).")
  }

  static func resumed(_ attempt: Attempt) -> Bilingual {
    let count = attempt.form.entries.count
    let done = count - attempt.unanswered.count
    return Bilingual(
      "Ujian Anda yang belum dikumpulkan dilanjutkan: \(done) dari \(count) butir sudah tersimpan.",
      "Your exam that is not handed in goes on: \(done) of \(count) items are saved.")
  }

  static func review(answered: Int, of count: Int, open: [Int]) -> Bilingual {
    let list = open.map(String.init).joined(separator: ", ")
    return Bilingual(
      "Terjawab \(answered) dari \(count)." + (open.isEmpty ? "" : " Belum dijawab: \(list)."),
      "Answered \(answered) of \(count)." + (open.isEmpty ? "" : " Open: \(list)."))
  }
}
