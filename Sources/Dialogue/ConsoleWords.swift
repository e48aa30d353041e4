import Text

/// What a console says of itself.
public enum ConsoleWords {
  public static func timeLeft(minutes: Int) -> Bilingual {
    Bilingual(
      "Sisa waktu \(minutes) menit.", "\(minutes) \(minutes == 1 ? "minute" : "minutes") left.")
  }

  public static let stopped = Bilingual(
    "Sistem meminta program ini berhenti. Semua yang sudah tersimpan aman.",
    "The system asked this program to stop. All that was saved is safe.")

  /// - Parameter lines: What is shown of the lines that were dropped.
  public static func dropped(_ lines: [String], more: Int) -> Bilingual {
    let list = lines.map { "“\($0)”" }.joined(separator: ", ")
    return Bilingual(
      "Tidak dibaca, karena datang sebelum pertanyaan ini tampil: \(list)"
        + (more > 0 ? " dan \(more) baris lagi." : "."),
      "Not read, because it came before this question was shown: \(list)"
        + (more > 0 ? " and \(more) more \(more == 1 ? "line" : "lines")." : "."))
  }

  public static let pagePrompt = Bilingual(
    "(Enter: lanjut, s: selesai)> ", "(Enter: more, s: stop)> ")
  public static let pageHelp = Bilingual(
    "Tekan Enter untuk halaman berikutnya, atau ketik s lalu Enter untuk berhenti membaca.",
    "Press Enter for the next page, or type s and Enter to stop reading.")
  public static let pageStop: Set<String> = [
    "s", "selesai", "stop", "q", "keluar", "quit", "finish",
  ]
}
