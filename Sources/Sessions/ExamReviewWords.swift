import Text

/// What is said around the list of all items.
enum ExamReviewWords {
  static let prompt = Bilingual(
    "('kumpulkan' atau nomor butir)> ", "('submit' or an item's number)> ")

  static func help(_ count: Int) -> Bilingual {
    Bilingual(
      "Ketik 'kumpulkan' untuk mengumpulkan, nomor butir 1 sampai \(count), 'daftar' untuk melihat "
        + "daftarnya lagi, 'menyerah' untuk menutup ujian tanpa nilai, atau 'keluar' untuk melanjutkan "
        + "nanti; waktu terus berjalan.",
      "Type 'submit' to hand in, an item's number, 1 to \(count), 'list' to see the list again, "
        + "'withdraw' to close the exam without a score, or 'quit' to go on later; the clock runs on."
    )
  }

  static func answered(_ numbers: [Int], of count: Int) -> Bilingual {
    let list = numbers.isEmpty ? "" : ": \(ranges(numbers))"
    return Bilingual(
      "Dijawab \(numbers.count) dari \(count)\(list).",
      "Answered \(numbers.count) of \(count)\(list).")
  }

  static func open(_ numbers: [Int]) -> Bilingual {
    Bilingual("Kosong: \(ranges(numbers)).", "Open: \(ranges(numbers)).")
  }

  static func flagged(_ numbers: [Int]) -> Bilingual {
    Bilingual("Ditandai: \(ranges(numbers)).", "Flagged: \(ranges(numbers)).")
  }

  static func stillOpen(_ count: Int) -> Bilingual {
    Bilingual(
      "\(count) butir masih kosong dan tidak bernilai. Ketik 'kumpulkan' sekali lagi untuk tetap "
        + "mengumpulkan, atau nomor butir untuk menjawabnya.",
      "\(count) \(count == 1 ? "item is" : "items are") still open and will score nothing. Type "
        + "'submit' once more to hand in all the same, or an item's number to answer it.")
  }

  /// `1-4, 7, 9-10`: numbers in their order, three or more in a row as one range.
  static func ranges(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound), \(run.upperBound)"
      case _: "\(run.lowerBound)-\(run.upperBound)"
      }
    }.joined(separator: ", ")
  }
}
