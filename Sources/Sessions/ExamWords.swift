import Assessment
import Dates
import Results
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
    "Ujian ditutup tanpa nilai. Jawaban yang tersimpan tetap ada dalam jurnal.",
    "The exam is closed without a score. The saved responses stay in the ledger.")

  static func givingUp(answered: Int, of count: Int) -> Bilingual {
    Bilingual(
      "Bila Anda menyerah, ujian ini ditutup tanpa nilai dan tidak dapat dibuka lagi: jawaban untuk "
        + "\(answered) dari \(count) butir tidak dinilai, dan percobaan ini tetap terhitung. Ketik "
        + "'menyerah' sekali lagi bila Anda yakin, atau Enter untuk kembali ke ujian.",
      "If you withdraw, this exam is closed without a score and cannot be opened again: the responses "
        + "to \(answered) of \(count) items are not scored, and this attempt counts. Type 'withdraw' "
        + "once more if you are sure, or press Enter to go back to the exam.")
  }

  static let givingUpPrompt = Bilingual("('menyerah' atau Enter)> ", "('withdraw' or Enter)> ")
  static let givingUpHelp = Bilingual(
    "Ketik 'menyerah' untuk menutup ujian tanpa nilai, atau Enter untuk kembali ke ujian.",
    "Type 'withdraw' to close the exam without a score, or press Enter to go back to the exam.")

  static let timeIsUp = Bilingual(
    "Waktu habis. Jawaban yang tersimpan dinilai.", "Time is up. The saved responses are scored.")

  static let unchanged = Bilingual(
    "Pilihan itu sudah tersimpan sebelumnya.", "That choice was saved already.")

  static let help = Bilingual(
    " 'lewati' melompati, 'kembali' ke butir "
      + "sebelumnya, 'fakta' yang disebut cerita, 'ulangi' menampilkan butir lagi, 'tandai' untuk "
      + "ditinjau, 'daftar' melihat semua butir ('daftar 7' langsung ke butir 7), 'lapor' bila keliru, "
      + "'selesai' untuk mengumpulkan, 'menyerah' untuk menutup ujian tanpa nilai. Ctrl-C keluar "
      + "sementara; waktu terus berjalan.",
    " 'skip' passes over, 'back' to the item "
      + "before, 'facts' of the story, 'repeat' to show the item again, 'flag' for review, 'list' shows "
      + "all items ('list 7' goes to item 7), 'report' if it is wrong, 'finish' to hand in, 'withdraw' "
      + "to close the exam without a score. Ctrl-C leaves for a while; the clock runs on.")

  static let onlyAfterwards = Bilingual(
    "Dasar dan pengandaian baru ditampilkan sesudah ujian.",
    "Bases and what turns a verdict are shown only after the exam.")

  static func stepIsFinal(_ number: Int) -> Bilingual {
    Bilingual(
      "Butir \(number) sudah dijawab dan tidak dapat diubah: tahap sesudahnya sudah terbuka.",
      "Item \(number) is answered and cannot be changed: the step behind it is open.")
  }

  static func stepTooEarly(_ number: Int, waitingFor first: Int) -> Bilingual {
    Bilingual(
      "Butir \(number) menunggu jawaban butir \(first) dari cerita yang sama.",
      "Item \(number) waits for the answer to item \(first) of the same story.")
  }

  static let flagNotKept = Bilingual(
    "Tanda ini hanya diingat sampai Anda keluar dari ujian:",
    "This flag is remembered only until you leave the exam:")

  static func heading(
    _ number: Int, of count: Int, left milliseconds: Int, isFlagged: Bool
  ) -> Bilingual {
    let left = timeLeft(milliseconds)
    return Bilingual(
      "Butir \(number) dari \(count), sisa \(left.indonesian)",
      "Item \(number) of \(count), \(left.english) left")
      + (isFlagged ? PracticeWords.mark : Bilingual("", ""))
  }

  /// Minutes, begun ones counted; in the last one, seconds.
  static func timeLeft(_ milliseconds: Int) -> Bilingual {
    let seconds = max(0, milliseconds / 1000)
    let isShort = seconds < 60
    let amount = isShort ? seconds : (seconds + 59) / 60
    return Bilingual(
      "\(amount) \(isShort ? "detik" : "menit")", "\(amount) \(isShort ? "seconds" : "minutes")")
  }

  static func answeredBefore(_ words: Bilingual) -> Bilingual {
    Bilingual(
      "Jawaban Anda sejauh ini: \(words.indonesian).", "Your answer so far: \(words.english).")
  }

  /// To whoever named another program than that of the exam which is open.
  static func thisFirst(_ title: Bilingual) -> Bilingual {
    Bilingual(
      "Selesaikan dahulu ujian “\(title.indonesian)” yang masih berjalan.",
      "First finish the exam “\(title.english)”, which is still running.")
  }

  /// - Parameter place: The position of the item at which the person was, or `nil` for the list.
  static func resumed(
    _ title: Bilingual, _ attempt: Attempt, left milliseconds: Int, until clock: String, place: Int?
  ) -> Bilingual {
    let (done, count) = (attempt.answered.count, attempt.form.entries.count)
    let left = timeLeft(milliseconds)
    return Bilingual(
      "Ujian “\(title.indonesian)” dilanjutkan: \(done) dari \(count) butir sudah tersimpan. Sisa "
        + "waktu \(left.indonesian), sampai pukul \(clock). ",
      "The exam “\(title.english)” goes on: \(done) of \(count) items are saved. \(left.english) "
        + "left, until \(clock). ")
      + (place.map { Bilingual("Anda tadi di butir \($0 + 1).", "You were at item \($0 + 1).") }
        ?? Bilingual("Anda tadi di daftar butir.", "You were at the list of items."))
  }

  /// To whoever opens an exam that is open at another place.
  static func sitsElsewhere(_ sitter: Sitter, _ clockOffset: Int) -> Bilingual {
    let day = sitter.since.day(offset: clockOffset)
    let clock = sitter.since.clockText(offset: clockOffset)
    let number = sitter.process
    let terminal = sitter.terminal
    return Bilingual(
      "Ujian Anda sudah dibuka di \(terminal.map { "terminal \($0)" } ?? "program lain") (proses "
        + "\(number)) sejak \(day.longText(in: .indonesian)) pukul \(clock). Lanjutkan di sana, atau "
        + "tutup yang di sana lalu ketik 'ujian' lagi di sini. Bila terminal itu sudah hilang, "
        + "hentikan proses \(number) (kill \(number)). Jawaban yang tersimpan tetap ada.",
      "Your exam is already open at \(terminal.map { "terminal \($0)" } ?? "another program") (process "
        + "\(number)) since \(day.longText(in: .english)), \(clock). Go on there, or close that one and "
        + "type 'exam' here again. If that terminal is gone, end the process \(number) (kill "
        + "\(number)). The saved responses are kept.")
  }

  static let sitsSomewhere = Bilingual(
    "Ujian Anda sudah dibuka di tempat lain. Lanjutkan di sana, atau tutup yang di sana lalu ketik "
      + "'ujian' lagi di sini. Jawaban yang tersimpan tetap ada.",
    "Your exam is already open at another place. Go on there, or close that one and type 'exam' here "
      + "again. The saved responses are kept.")
}
