import Assessment
import Text

/// What is said of programs as such.
enum ProgramWords {
  static let whichProgram = Bilingual("Pilih ujian:", "Choose an exam:")

  /// `dasar: Netralitas ASN: tingkat dasar (20 butir, 30 menit, lulus 80 %)`
  static func line(of program: Program) -> Bilingual {
    Bilingual("\(program.id): ", "\(program.id): ") + program.title
      + Bilingual(
        " (\(program.itemCount) butir, \(program.minutes) menit, lulus "
          + "\(program.cutScore.percent) %)",
        " (\(program.itemCount) items, \(program.minutes) minutes, pass "
          + "\(program.cutScore.percent) %)")
  }

  static func leftOut(_ file: ProgramFile) -> Bilingual {
    let errors = file.reader.findings.count { $0.severity == .error }
    return Bilingual(
      "Program “\(file.title)” tidak dipakai: \(errors) kesalahan. Lihat 'program periksa'.",
      "The program “\(file.title)” is left out: \(errors) \(errors == 1 ? "error" : "errors"). "
        + "See 'program check'.")
  }

  static let none = Bilingual(
    "Tidak ada program ujian. Tulis berkas .program di folder program, di sebelah folder bank.",
    "There is no exam program. Write a .program file in the folder program, beside the banks' "
      + "folders.")

  static let nameMissing = Bilingual(
    "Sebutkan programnya, misalnya: program tampil dasar.",
    "Name the program, for example: program show dasar.")

  static func summary(_ name: String, errors: Int, warnings: Int) -> Bilingual {
    Bilingual(
      "\(name): \(errors) kesalahan, \(warnings) peringatan.",
      "\(name): \(errors) \(errors == 1 ? "error" : "errors"), "
        + "\(warnings) \(warnings == 1 ? "warning" : "warnings").")
  }

  /// How often the stock makes forms without an item of one before.
  static func stock(_ forms: Int) -> Bilingual {
    let (least, most) =
      forms < mostForms ? ("", "") : ("sedikitnya ", "at least ")
    return Bilingual(
      "  Persediaan: \(least)\(forms) ujian berturut-turut tanpa butir yang berulang.",
      "  Stock: \(most)\(forms) \(forms == 1 ? "exam" : "exams in a row") without an item coming "
        + "again.")
  }

  /// More exams in a row are not tried.
  static let mostForms = 10

  /// Why an attempt cannot begin; `nil` where it can.
  static func refusal(_ admission: Admission) -> Bilingual? {
    switch admission {
    case .open: nil
    case .waiting(let day, let practice):
      Bilingual(
        "Ujian ini boleh diulang mulai \(day.longText(in: .indonesian)).",
        "This exam may be sat again from \(day.longText(in: .english)).")
        + (practice > 0 ? Bilingual(" ", " ") + more(practice) : Bilingual("", ""))
    case .practice(let count): more(count)
    case .usedUp(let limit):
      Bilingual(
        "Kesempatan menempuh ujian ini sudah terpakai (\(limit) kali). Hubungi bagian kepegawaian "
          + "untuk kesempatan tambahan.",
        "All \(limit) attempts at this exam are used up. Ask HR for a further one.")
    case .passed(let day):
      Bilingual(
        "Ujian ini sudah Anda lulusi. Boleh ditempuh lagi mulai "
          + "\(day.longText(in: .indonesian)), sebelum masa berlakunya habis.",
        "You have passed this exam. It may be sat again from \(day.longText(in: .english)), before "
          + "the pass expires.")
    }
  }

  private static func more(_ items: Int) -> Bilingual {
    Bilingual(
      "Berlatihlah \(items) butir lagi lebih dahulu: ketik 'latihan'.",
      "Practise \(items) more \(items == 1 ? "item" : "items") first: type 'practice'.")
  }
}
